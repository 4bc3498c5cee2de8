/** Places of the words on a PDF page: takes pdf.js text items, gives words with their box, y counted from the top. */

import { multiplied, type Matrix } from './matrix.ts';
import { withWholeCharacters } from '../whole-characters.ts';

/** Words set in one go, with their box in points. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Base line, counted from the top of the page. */
  readonly base: number;
  /** Height of the type. */
  readonly size: number;
}

/** What pdf.js gives; marked content has no words. */
type TextItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number };

/** The visible words of a page; `view` is the page's transformation to its upright view. */
export function placeWords(items: readonly unknown[], view: readonly number[]): readonly Word[] {
  const words: Word[] = [];
  for (const item of items) {
    if (!isTextItem(item) || item.str.trim() === '') continue;
    const word = placed(item, view);
    if (word !== null) words.push(word);
  }
  return words;
}

/** Turns of the page that make words upright which run down, up, or upside down. */
const TURNS: readonly Matrix[] = [
  [0, -1, 1, 0, 0, 0],
  [0, 1, -1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
];

/** The view in which most words run from left to right: a page may have been turned after it was written. */
export function uprightView(items: readonly unknown[], view: Matrix): Matrix {
  let [best, most] = [view, lettersAcross(items, view)];
  for (const turn of TURNS) {
    const turned = multiplied(turn, view);
    const letters = lettersAcross(items, turned);
    if (letters > most) [best, most] = [turned, letters];
  }
  return best;
}

function lettersAcross(items: readonly unknown[], view: Matrix): number {
  let letters = 0;
  for (const item of items) if (isTextItem(item) && placed(item, view) !== null) letters += item.str.length;
  return letters;
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/** Null for words that do not run from left to right once the page is upright (watermarks). */
function placed(item: TextItem, view: readonly number[]): Word | null {
  const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number];
  const [va, vb, vc, vd, ve, vf] = view as [number, number, number, number, number, number];
  const across = va * a + vc * b;
  const down = vb * a + vd * b;
  if (Math.abs(down) > Math.abs(across) * 0.2 || across < 0) return null;
  const left = va * e + vc * f + ve;
  const base = vb * e + vd * f + vf;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  if (![left, base, size, item.width].every(Number.isFinite)) return null;
  const right = left + item.width - trailingSpace(item.str, size, item.width);
  return { text: withWholeCharacters(item.str), left, right, base, size: size === 0 ? 10 : size };
}

/** What a blank takes of its type at least, and an ideographic one. */
const BLANK = 0.25;
const WIDE_BLANK = 0.95;

/** Width of the blanks at the end, which word processors write behind a head that they wrap: nothing of them is seen. */
function trailingSpace(text: string, size: number, width: number): number {
  let space = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3000) space += WIDE_BLANK;
    else if (code === 0x20 || code === 0xa0) space += BLANK;
    else break;
  }
  return Math.min(space * size, width / 2);
}
