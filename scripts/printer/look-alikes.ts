/** Puts Kangxi radicals, CJK radicals and compatibility ideographs in the place of characters, as PDF text layers do. */
import type { Random } from './seeded-random.ts';

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  八: '⼋',
  十: '⼗',
  人: '⼈',
  力: '⼒',
  口: '⼝',
  大: '⼤',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  日: '⽇',
  比: '⽐',
  生: '⽣',
  用: '⽤',
  立: '⽴',
  行: '⾏',
  自: '⾃',
  至: '⾄',
  非: '⾮',
  不: '\uF967',
  理: '\uF9E4',
  年: '\uF98E',
  见: '⻅',
  长: '⻓',
  门: '⻔',
};

/** Each character that has a look-alike is replaced with the given probability. */
export function putLookAlikes(text: string, random: Random, probability: number): string {
  let written = '';
  for (const character of text) {
    const other = LOOK_ALIKES[character];
    written += other !== undefined && random.chance(probability) ? other : character;
  }
  return written;
}
