/**
 * One class for every UTF-16 unit, so that mending looks each up once instead of testing patterns.
 * The table is computed at load from Unicode itself (NFKC) and a few named ranges.
 */
import { normalForm } from './radical-forms.ts';
import { SIMPLIFIED_FORMS } from './simplified-forms.ts';

/** Ideographs, kana, Chinese punctuation and all else that takes no spaces around it. */
export const WIDE = 0;
/** Letters and digits of alphabetic scripts: a space between two of them is kept. */
export const NARROW = 1;
export const WHITE = 2;
/** Controls, zero-width characters, bidi marks, soft hyphens, byte order marks: left out of mended copies. */
export const UNSEEN = 3;
/** Full-width ASCII (U+FF01–U+FF5E): wide for spacing, mapped to ASCII. */
export const FULL_WIDTH = 4;
/** Changed in another way: Kangxi radicals, circled numbers, compatibility ideographs, traditional characters. */
export const COMPATIBLE = 5;
/** Narrow, but a mark of Markdown or the start of a tag, link or character reference. */
export const MARK = 6;
/** Half of a surrogate pair. */
export const SURROGATE = 7;

const MARKS = '*_`\\<[]&$~!';
const UNSEEN_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180b, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
const WHITE_UNITS = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
/** Ranges without any compatibility character; skipping them saves most of the work at load. */
const PLAIN_RANGES: readonly (readonly [number, number])[] = [
  [0x3400, 0x9fff],
  [0xa000, 0xabff],
  [0xac00, 0xd7ff],
  [0xe000, 0xf8ff],
];

/** Class of each UTF-16 unit by its code. */
export const CHARACTER_CLASSES: Uint8Array = classify();

function classify(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  classes.fill(NARROW, 0x20, 0x7f);
  for (const [from, to] of alphabetic()) classes.fill(NARROW, from, to + 1);
  for (let code = 0xa0; code < 0x10000; code += 1) {
    const plain = PLAIN_RANGES.find(([from, to]) => code >= from && code <= to);
    if (plain !== undefined) code = plain[1];
    else if (!isSurrogate(code) && isCompatible(code)) classes[code] = COMPATIBLE;
  }
  for (const traditional of SIMPLIFIED_FORMS.keys()) classes[traditional.charCodeAt(0)] = COMPATIBLE;
  classes.fill(FULL_WIDTH, 0xff01, 0xff5f);
  classes.fill(SURROGATE, 0xd800, 0xe000);
  for (const code of WHITE_UNITS) classes[code] = WHITE;
  classes.fill(WHITE, 0x2000, 0x200b);
  for (const [from, to] of UNSEEN_RANGES) classes.fill(UNSEEN, from, to + 1);
  for (const mark of MARKS) classes[mark.charCodeAt(0)] = MARK;
  return classes;
}

/** Latin, Greek and Cyrillic letters beyond ASCII. */
function alphabetic(): readonly (readonly [number, number])[] {
  return [[0xc0, 0x52f]];
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isCompatible(code: number): boolean {
  const character = String.fromCharCode(code);
  return normalForm(character) !== character;
}
