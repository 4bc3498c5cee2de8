/**
 * Patterns that are tried only where the characters that they require stand. Most of some six hundred patterns take nothing of a
 * sentence, and a pattern that was not used for a while costs ten times what it does in a loop: its code is not at hand. One look at
 * the sentence tells which characters stand in it, and the pattern's own source which of them it requires (`required-characters`),
 * so nothing needs be named or kept in step.
 */
import { commonness, requiredCharacters } from './required-characters.ts';

/** A pattern, never with the flag y and with g only for `allTaken`, and where the rows of what it requires stand in `REQUIRED`. */
export interface Prefiltered {
  readonly words: RegExp;
  readonly from: number;
  readonly to: number;
}

/** Rows of the characters (their places in `STANDING`) that patterns require, each behind its length. */
const REQUIRED: number[] = [];
/** Rows kept of a pattern. */
const MOST_ROWS = 3;
/** A row of characters that more sentences hold is not worth a look. */
const TOO_COMMON = 0.8;

/** The pattern with what it requires. */
export function prefiltered(words: RegExp): Prefiltered {
  const from = REQUIRED.length;
  const rows = requiredCharacters(words).filter((row) => commonness(row) <= TOO_COMMON);
  for (const row of rows.slice(0, MOST_ROWS)) REQUIRED.push(row.length, ...row.map(placeOf));
  return { words, from, to: REQUIRED.length };
}

/** True where the pattern takes something of `part`; `whole`: the text in hand, which holds the part and was looked at before. */
export function takes(pattern: Prefiltered, part: string, whole = part): boolean {
  return mayTake(pattern, whole) && pattern.words.test(part);
}

/** The same of `whole[from, to)`, which is cut out only where it must be tried. */
export function takesIn(pattern: Prefiltered, whole: string, from: number | undefined, to?: number): boolean {
  return mayTake(pattern, whole) && pattern.words.test(whole.slice(from, to));
}

/** The same of at most `most` characters in front of a place. */
export function takesBefore(pattern: Prefiltered, whole: string, at: number, most: number): boolean {
  return mayTake(pattern, whole) && pattern.words.test(whole.slice(Math.max(0, at - most), at));
}

/** What the pattern takes of `part`, or null; `whole` as above. */
export function taken(pattern: Prefiltered, part: string, whole = part): RegExpExecArray | null {
  return mayTake(pattern, whole) ? pattern.words.exec(part) : null;
}

/** All that a pattern with the flag g takes of a text. */
export function allTaken(pattern: Prefiltered, whole: string): readonly RegExpExecArray[] {
  return mayTake(pattern, whole) ? [...whole.matchAll(pattern.words)] : NOTHING;
}

const NOTHING: readonly RegExpExecArray[] = [];

/** Bits by the lower twelve of a code unit: two characters that share a place cost a try in vain, nothing more. */
const STANDING = new Int32Array(128);
/** The text whose characters `STANDING` holds. */
let looked = '';
/** Of a longer text nothing is asked: it holds most characters. */
const LONGEST = 2000;

function placeOf(unit: number): number {
  return unit & 0xfff;
}

/** False where no part of the text can be taken. */
export function mayTake({ from, to }: Prefiltered, text: string): boolean {
  if (from === to || text.length > LONGEST) return true;
  if (text !== looked) lookAt(text);
  for (let i = from; i < to;) {
    const end = i + 1 + (REQUIRED[i] as number);
    i += 1;
    while (i < end && !stands(REQUIRED[i] as number)) i += 1;
    if (i === end) return false;
    i = end;
  }
  return true;
}

function stands(place: number): boolean {
  return (((STANDING[place >> 5] as number) >> (place & 31)) & 1) === 1;
}

function lookAt(text: string): void {
  STANDING.fill(0);
  for (let i = 0; i < text.length; i += 1) {
    const place = placeOf(text.charCodeAt(i));
    (STANDING[place >> 5] as number) |= 1 << (place & 31);
  }
  looked = text;
}
