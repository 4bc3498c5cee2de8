/**
 * The normal form in which prose is read: half-width punctuation, no marks, no white space inside Chinese;
 * each unit keeps its place in the source. A space between two numbers stays, unless what follows proves one number cut in two.
 */
import type { Mended } from '../../../domain/block.ts';

/** Text in normal form; `offsets[i]` is the source offset of `text[i]`. */
export interface NormalText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const REPLACED: Readonly<Record<string, string>> = {
  '*': '',
  '﹐': ',',
  '﹔': ';',
  '﹑': '、',
  '｡': '。',
  '‘': '“',
  '’': '”',
  '「': '“',
  '」': '”',
  '〝': '“',
  '〞': '”',
  '\u200b': '',
  '\ufeff': '',
  '#': '',
  _: '',
};
const SPACE = /\s/u;
const DIGIT = /\d/u;
const LATIN = /[A-Za-z]/u;
/** Takes the 条 of 27 11条; leaves the 年 of 2024 12月. */
const COUNTED = /[条件篇份项期次余多万个人场元宗起]/u;
/** Takes 2024, which is a year and never the head of a cut number. */
const YEAR_AT_END = /(?:^|\D)20\d\d$/u;

/** Normal form of a mended text. */
export function normalText(mended: Mended): NormalText {
  const source = mended.text;
  const offsets: number[] = [];
  let text = '';
  let quoteOpen = false;
  for (let i = 0; i < source.length; i += 1) {
    const character = source[i] as string;
    let put: string;
    if (SPACE.test(character)) put = spaceAt(text, source, i);
    else if (character === '"') {
      quoteOpen = !quoteOpen;
      put = quoteOpen ? '“' : '”';
    } else put = REPLACED[character] ?? halfWidth(character);
    if (put === '') continue;
    text += put;
    offsets.push(mended.offsets[i] as number);
  }
  return { text, offsets };
}

function halfWidth(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}

/** What a white space becomes: nothing, or one space where it keeps two numbers or two words apart. */
function spaceAt(before: string, source: string, at: number): string {
  const left = before.at(-1) ?? '';
  let next = at + 1;
  while (next < source.length && SPACE.test(source[next] as string)) next += 1;
  const right = source[next] ?? '';
  if (LATIN.test(left) && LATIN.test(right)) return ' ';
  if (!DIGIT.test(left) || !DIGIT.test(right)) return '';
  let end = next;
  while (end < source.length && DIGIT.test(source[end] as string)) end += 1;
  const behind = source.slice(end, end + 3).trim();
  return COUNTED.test(behind[0] ?? '') && !YEAR_AT_END.test(before.slice(-5)) ? '' : ' ';
}
