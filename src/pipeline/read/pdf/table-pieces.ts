/**
 * Pieces of a table without lines: takes the words of its lines, gives labels and values with their boxes. Values that the
 * reader of the file joined, with each other or with a label in front, are parted at their spaces.
 */
import type { PageLine } from './page-lines.ts';
import { headsIn, opensRow } from './form-words.ts';
import type { Word } from './place-words.ts';
import { isValue } from './is-value.ts';

export interface Piece extends Word {
  readonly value: boolean;
}

/** A gap wider than this parts two pieces of a label, narrower than that joins two of a number; in sizes of the type. */
const LABEL_GAP = 0.25;
const DIGIT_GAP = 0.13;
const ORDINAL_GAP = 0.8;

/** Takes `权益 0 12`, `总计15`: a label with values behind; leaves `3.危及“三安全`. */
const TRAILING_VALUES = /^(.*[\p{Script=Han}）)”"])(?:\s+((?:\S+\s+)*\S+)|(\d+))$/u;
const ORDINAL = /^[1-8]\s*[.．、]$/u; // takes `4.`, set apart from its label; leaves `4`
const SPACES = /\s+/u; // takes the space in `1510 9033`; leaves `1,510`
/** Takes the ends of `12`, `３，`, `-`; leaves `12件`. */
const DIGIT_END = /[\d０-９,，.．+\-－]$/u;
const DIGIT_START = /^[\d０-９,，.．]/u; // takes `27`; leaves `（其中`

/** The pieces of a line from left to right. */
export function linePieces(line: PageLine): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of line.words.flatMap(parted)) {
    const piece = { ...word, text: word.text.trim(), value: isValue(word) };
    const last = pieces.at(-1);
    if (last !== undefined && goesOn(last, piece)) pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(piece);
  }
  return pieces;
}

function goesOn(last: Piece, next: Piece): boolean {
  const gap = (next.left - last.right) / next.size;
  if (ORDINAL.test(last.text)) return gap < ORDINAL_GAP;
  if (opensRow(next.text)) return false;
  if (last.value && next.value) return gap < DIGIT_GAP && DIGIT_END.test(last.text) && DIGIT_START.test(next.text);
  // A number right behind a label is its value, unless more of the label follows; that is left to the columns.
  return gap < (last.value || next.value ? DIGIT_GAP : LABEL_GAP);
}

function joined(last: Piece, next: Piece): Piece {
  const text = last.text + next.text;
  const doubled = last.text === next.text && Math.abs(last.left - next.left) < 0.2 * next.size;
  if (doubled) return last;
  return { ...last, text, right: Math.max(last.right, next.right), value: isValue({ text }) };
}

function parted(word: Word): readonly Word[] {
  const text = word.text.trim();
  if (SPACES.test(text) && text.split(SPACES).every((part) => isValue({ text: part })))
    return split(word, text.split(SPACES));
  const heads = headsIn(text);
  if (heads.length > 1) return split(word, heads);
  const match = TRAILING_VALUES.exec(text);
  const values = match?.[2]?.split(SPACES) ?? (match?.[3] === undefined ? [] : [match[3]]);
  if (match === null || !values.every((part) => isValue({ text: part }))) return [word];
  return split(word, [match[1] as string, ...values]);
}

/** The parts of a word with their shares of its width. */
function split(word: Word, parts: readonly string[]): readonly Word[] {
  const scale = (word.right - word.left) / widthOf(word.text);
  let at = 0;
  return parts.map((text) => {
    const from = word.text.indexOf(text, at);
    at = from + text.length;
    const left = word.left + widthOf(word.text.slice(0, from)) * scale;
    return { ...word, text, left, right: left + widthOf(text) * scale };
  });
}

/** Widths in ems: ASCII is half as wide as Chinese. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0080' ? 0.5 : 1;
  return width;
}
