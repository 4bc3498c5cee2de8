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
/** An opening quotation mark. */
export const QUOTE = 16;
/** A character of each word by which a heading sets anything, see `heading-setting`. */
export const HEADS = 32;
/** White space or a mark, behind which a text goes on. */
export const LEFT_OPEN = 64;
/** The last character of words that await a number. */
export const AWAITS_NUMBER = 128;

const SIGNS: readonly (readonly [trait: number, characters: string])[] = [
  [NUMERAL, '0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿'],
  [NEGATION, '未无零没不'],
  [STOP, '。;；!！?？'],
  [QUOTE, '“"「'],
  [HEADS, '议讼费请热5５放主布网微报栏媒抖众'],
  [LEFT_OPEN, ',，、:：;； \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [AWAITS_NUMBER, '息共计达为了量数到理请件章单'],
];

const TRAITS = traitTable();

function traitTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(WORDS).fill(0, 0x30, 0x3a);
  for (let code = 0x2000; code <= 0x200a; code += 1) (table[code] as number) |= LEFT_OPEN;
  for (const [trait, characters] of SIGNS) {
    for (const character of characters) (table[character.charCodeAt(0)] as number) |= trait;
  }
  return table;
}

/** The traits of the character at a place; 0 where there is none. */
export function traitsAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (TRAITS[text.charCodeAt(at)] as number) : 0;
}

/** The traits of `text[from, to)`. */
export function traitsOf(text: string, from = 0, to = text.length): number {
  let traits = 0;
  for (let i = from; i < to; i += 1) traits |= TRAITS[text.charCodeAt(i)] as number;
  return traits;
}
