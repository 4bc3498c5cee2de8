/**
 * What a stretch of text holds, told by one look at each unit: patterns are tried only where one of these says that they may
 * match. Takes mended or normal text; gives the traits as bits of one number.
 */

/** A digit or a Chinese numeral, which every count holds. */
export const NUMERAL = 1;
/** 未, 无, 零, 没 or 不, one of which every denial holds. */
export const NEGATION = 2;
/** The end of a sentence or of its half: 。 ; ! ?. */
export const STOP = 4;
/** Anything but ASCII digits. */
export const WORDS = 8;
/** The end of a sentence: 。 ! ?. */
export const SENTENCE_END = 16;
/** A character of each word by which a heading sets anything, see `heading-setting`. */
export const HEADS = 32;
/** White space or a mark, behind which a text goes on. */
export const LEFT_OPEN = 64;
/** The last character of words that await a number. */
export const AWAITS_NUMBER = 128;
/** A mark between or behind clauses. */
export const CLAUSED = 256;
/** What may be a count: 108条, 十场次, 四十余条; never 2024年, 99%, 1月31日, 一是. */
export const COUNT = 512;

/** A quotation mark, one of which stands beside every name of an account. */
export const QUOTED = 32768;

// Of these a count is made.
const DIGIT = 1024;
/** What makes a number in front of it a date or a rate. */
const DATE = 2048;
const HAN_NUMERAL = 4096;
const MORE = 8192;
/** What may be counted in Chinese numerals. */
const UNIT = 16384;

const SIGNS: readonly (readonly [trait: number, characters: string])[] = [
  [NUMERAL, '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿'],
  [NEGATION, '未无零没不'],
  [STOP, '。;；!！?？'],
  [SENTENCE_END, '。!！?？'],
  [HEADS, '议讼诉济费请热5５放主布网微报栏媒抖众年步段后划算路向展'],
  [LEFT_OPEN, ',，、:：;； \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [LEFT_OPEN, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [AWAITS_NUMBER, '息共计达为了量数到理请件章单丝增'],
  [CLAUSED, ',，。;；:：、'],
  [QUOTED, '“”"「」'],
  [DIGIT, '0123456789０１２３４５６７８９'],
  [DATE, '年月日号%％'],
  [HAN_NUMERAL, '〇零一二两三四五六七八九十百千万'],
  [MORE, '余多几'],
  [UNIT, '条件篇份项期次宗起例人场名批元'],
];

const TRAITS = traitTable();

function traitTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(WORDS).fill(0, 0x30, 0x3a);
  for (const [trait, characters] of SIGNS) {
    for (const character of characters) (table[character.charCodeAt(0)] as number) |= trait;
  }
  return table;
}

/** The traits of the character at a place, beside `COUNT`; 0 where there is none. */
export function traitsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (TRAITS[text.charCodeAt(at)] as number) : 0;
}

/** The first place of `text[from, to)` whose character has one of the traits; `to` where none has. */
export function nextOf(text: string, from: number, to: number, traits: number): number {
  let at = from;
  while (at < to && ((TRAITS[text.charCodeAt(at)] as number) & traits) === 0) at += 1;
  return at;
}

/** The traits of `text[from, to)`. */
export function traitsOf(text: string, from = 0, to = text.length): number {
  let traits = 0;
  for (let i = from; i < to; i += 1) {
    const unit = TRAITS[text.charCodeAt(i)] as number;
    traits |= unit;
    if ((unit & (DIGIT | HAN_NUMERAL)) !== 0 && endsCount(text, i, to, unit)) traits |= COUNT;
  }
  return traits;
}

/** True where the numeral at a place may be the last of a count. */
function endsCount(text: string, at: number, to: number, unit: number): boolean {
  const next = at + 1 < to ? (TRAITS[text.charCodeAt(at + 1)] as number) : 0;
  if ((unit & DIGIT) !== 0) return (next & (DIGIT | DATE)) === 0;
  if ((next & MORE) === 0) return (next & UNIT) !== 0;
  return at + 2 < to && ((TRAITS[text.charCodeAt(at + 2)] as number) & UNIT) !== 0;
}
