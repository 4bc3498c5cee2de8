/** Radicals from the text layers of PDF files are read as the characters they stand for, wherever they come from. */
import { expect, test } from 'vitest';
import { mendMarked } from './mending.ts';
import { newCopy } from './copy-units.ts';
import { withWholeCharacters } from './whole-characters.ts';

function check(text: string, expected: string): void {
  expect(withWholeCharacters(text)).toBe(expected);
  const { text: mended, offsets, first } = mendMarked(newCopy(text), text, 0, text.length);
  expect(mended).toBe(expected);
  expect([...mended].every((_, i) => offsets[first + i] === i)).toBe(true);
}

test('radicals of the supplement become whole characters, each at its place', () =>
  check('⻘石县⻢镇⻄⻔⼈⺠政府', '青石县马镇西门人民政府'));
test('radicals in labels and figures', () =>
  check('⻓江⻰⻛⻋⻚⻥⻦⻩⻬⻮⻳⻆⻜⻝⻅', '长江龙风车页鱼鸟黄齐齿龟角飞食见'));
test('Kangxi radicals are known to Unicode', () => check('⼯作⽂⽅⽐⽴⽤', '工作文方比立用'));
test('whole characters stay', () => check('青石县人民政府', '青石县人民政府'));
