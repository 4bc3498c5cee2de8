/**
 * Decides which row of the form each label means: exact words and aliases first, then words cut over lines, all in the
 * form's order. Gives a row for every piece, or -1 for runs, headers, group labels and unknown words.
 */
import type { LabelMeaning } from './form-labels.ts';
import type { FormRow } from './form-rows.ts';
import { labelKey } from './label-key.ts';
import { labelSimilarity } from './label-similarity.ts';
import type { LabelPiece, TablePiece } from './table-piece.ts';

export interface ResolvedLabel {
  /** Place in the form's order, -1 where the label is no row. */
  readonly row: number;
  /** exact: the form's words; alias: a known variant; cut: words over several lines or behind a group label. */
  readonly by: 'exact' | 'alias' | 'cut' | 'none';
  /** True for words that are neither row nor group nor header. */
  readonly unknown: boolean;
}

const NONE: ResolvedLabel = { row: -1, by: 'none', unknown: false };
/** The labels of each row, made once: no table has so many rows. */
const MOST_ROWS = 40;
const EXACT: readonly ResolvedLabel[] = labelsOfRows('exact');
const ALIAS: readonly ResolvedLabel[] = labelsOfRows('alias');

function labelsOfRows(by: ResolvedLabel['by']): readonly ResolvedLabel[] {
  return Array.from({ length: MOST_ROWS }, (_, row) => ({ row, by, unknown: false }));
}

const UNKNOWN: ResolvedLabel = { row: -1, by: 'none', unknown: true };
/** Words put together from at most this many lines. */
const MOST_PARTS = 5;

export function resolveLabels(pieces: readonly TablePiece[], rows: readonly FormRow[]): readonly ResolvedLabel[] {
  const resolved: ResolvedLabel[] = [];
  let last = -1;
  let header = false;
  let cut = false;
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as TablePiece;
    let found = NONE;
    if (piece.kind === 'label') {
      const meansRow = piece.meanings.some(isRow);
      const meansHeader = piece.meanings.some(isHeader);
      if (meansHeader && (!meansRow || (isVague(piece) && (header || !nextToRun(pieces, i))))) header = true;
      else if (meansRow) found = rowMeant(piece, rows, last);
      else if (piece.meanings.length === 0) found = cutLabel(pieces, resolved, i, rows, last);
      if (found.row === last && cut) found = NONE;
      if (found.row >= 0) header = false;
    } else header = false;
    if (found.row >= 0) {
      last = found.row;
      cut = found.by === 'cut';
    }
    resolved.push(found);
  }
  return asPrinted(pieces, resolved, rows);
}

/** （六） comes as one row or as three: a label of the shape that is not printed is a group label, or the single row. */
function asPrinted(
  pieces: readonly TablePiece[],
  resolved: readonly ResolvedLabel[],
  rows: readonly FormRow[],
): readonly ResolvedLabel[] {
  const single = rows.findIndex((row) => row.id === SINGLE_OTHER);
  if (single < 0) return resolved;
  const last = rows.findIndex((row) => row.id === LAST_OTHER);
  const split = resolved.some(
    ({ row }, i) => row > single && (row < last || (row === last && ordinalOf(pieces[i]) === rows[last]?.ordinal)),
  );
  if (split) return resolved.map((label, i) => (label.row === single && !leads(pieces[i]) ? NONE : label));
  return resolved.map((label) => (label.row === last ? { ...label, row: single, by: 'alias' } : label));
}

const SINGLE_OTHER = 'other';
const LAST_OTHER = 'other.miscellaneous';

const ordinalOf = (piece: TablePiece | undefined): string => (piece?.kind === 'label' ? piece.ordinal : '');
const leads = (piece: TablePiece | undefined): boolean => piece?.kind === 'label' && piece.leads;

/** 其他 and 总计 without ordinal, on a line of their own. */
function isVague(piece: LabelPiece): boolean {
  return !piece.leads && piece.ordinal === '';
}

function nextToRun(pieces: readonly TablePiece[], i: number): boolean {
  return pieces[i + 1]?.kind === 'run' || pieces[i - 1]?.kind === 'run';
}

const isRow = (meaning: LabelMeaning): boolean => meaning.role === 'row';
const isHeader = (meaning: LabelMeaning): boolean => meaning.role === 'header';

/** The meaning that comes next in the form; the ordinal and the exact wording decide between several. */
function rowMeant(piece: LabelPiece, rows: readonly FormRow[], last: number): ResolvedLabel {
  let best: LabelMeaning | null = null;
  let bestRank = -1;
  for (const meaning of piece.meanings) {
    if (!isRow(meaning)) continue;
    const sameOrdinal = piece.ordinal !== '' && rows[meaning.index]?.ordinal === piece.ordinal;
    const rank = (sameOrdinal ? 4 : 0) + (meaning.index > last ? 2 : 0) + (meaning.exact ? 1 : 0);
    if (rank > bestRank) [best, bestRank] = [meaning, rank];
  }
  if (best === null) return NONE;
  if (bestRank < 4 && piece.ordinal !== '') {
    const begun = rowBegunBy(piece, rows, last);
    if (begun >= 0 && begun !== best.index) return { row: begun, by: 'cut', unknown: false };
  }
  const vague = piece.meanings.length > 1 && piece.ordinal === '' && !piece.leads;
  if (vague && best.index <= last) return NONE;
  return (best.exact ? EXACT : ALIAS)[best.index] as ResolvedLabel;
}

/** Unknown words: the end of a label that began on an earlier line, a row behind its group label, or a beginning. */
function cutLabel(
  pieces: readonly TablePiece[],
  resolved: readonly ResolvedLabel[],
  i: number,
  rows: readonly FormRow[],
  last: number,
): ResolvedLabel {
  const piece = pieces[i] as LabelPiece;
  if (piece.key === '') return ordinalAlone(piece, rows, last);
  if (last >= 0 && piece.ordinal === '' && continues(piece.key, rows[last] as FormRow)) return NONE;
  const behind = rowBehindGroup(piece.plain, rows);
  if (behind >= 0) return { row: behind, by: 'cut', unknown: false };
  let words = piece.key;
  for (let k = i - 1; k >= 0 && i - k < MOST_PARTS; k -= 1) {
    const before = pieces[k] as TablePiece;
    if (before.kind === 'run' || resolved[k]?.unknown !== true) break;
    words = before.key + words;
    const row = rowWithKey(words, rows, last);
    if (row >= 0) return { row, by: 'cut', unknown: false };
  }
  const whole = rowWithRest(pieces, i, rows, last);
  const begun = whole >= 0 ? whole : rowBegunBy(piece, rows, last);
  if (begun >= 0) return { row: begun, by: 'cut', unknown: false };
  const alike = pieces.length > MOST_PIECES ? -1 : rowBegunLike(piece, rows, last);
  return alike >= 0 ? { row: alike, by: 'alias', unknown: false } : UNKNOWN;
}

/** An ordinal on a line of its own is the beginning of the row that has it, when that comes soon. */
function ordinalAlone({ ordinal }: LabelPiece, rows: readonly FormRow[], last: number): ResolvedLabel {
  for (let row = last + 1; row <= last + SOON && ordinal !== ''; row += 1) {
    if (rows[row]?.ordinal === ordinal) return { row, by: 'cut', unknown: false };
  }
  return NONE;
}

const SOON = 2;

/** True for the rest of a label whose beginning was taken for the row already. */
function continues(key: string, row: FormRow): boolean {
  return row.keys.some((known) => known.lastIndexOf(key) > 0);
}

function rowWithKey(key: string, rows: readonly FormRow[], last: number): number {
  return rows.findIndex((row, index) => index > last && row.keys.includes(key));
}

/** Pieces behind a cut beginning among which its rest is looked for: the values, and a group's words. */
const NEAR_REST = 4;

/** The row that a few characters begin and words behind the values end: 行政 7 10 143 许可. */
function rowWithRest(pieces: readonly TablePiece[], i: number, rows: readonly FormRow[], last: number): number {
  const { key, ordinal } = pieces[i] as LabelPiece;
  if (ordinal !== '' || key.length >= SHORTEST_BEGINNING) return -1;
  let words = key;
  for (let k = i + 1; k <= i + NEAR_REST && k < pieces.length; k += 1) {
    const piece = pieces[k] as TablePiece;
    if (piece.kind === 'run') continue;
    if (piece.meanings.length > 0) break;
    words += piece.key;
    const row = rowWithKey(words, rows, last);
    if (row >= 0) return row;
  }
  return -1;
}

/** Takes the ordinal inside `(三)不予公开1.属于国家秘密`; leaves `1.属于国家秘密`, where it opens the words. */
const INNER_ORDINAL = /.(?=\([一二三四五六七]\)|[1-8][.、])/gu;

function rowBehindGroup(plain: string, rows: readonly FormRow[]): number {
  if (plain.search(INNER_ORDINAL) < 0) return -1;
  for (const match of plain.matchAll(INNER_ORDINAL)) {
    const { key, ordinal } = labelKey(plain.slice(match.index + 1));
    const row = rows.findIndex((form) => form.keys.includes(key) && form.ordinal === ordinal);
    if (row >= 0) return row;
  }
  return -1;
}

/** More pieces than this are no table of the form: comparing each label would take too long. */
const MOST_PIECES = 1000;
/** Rows looked ahead for a damaged label, its fewest characters, how alike it must be, and how much more than to others. */
const AHEAD = 6;
const SHORTEST_DAMAGED = 5;
const LEAST_LIKENESS = 0.7;
const CLEAR_LEAD = 0.15;

/** The next row whose label begins nearly with these words and has their ordinal; -1 where none or several do. */
function rowBegunLike({ key, ordinal, leads }: LabelPiece, rows: readonly FormRow[], last: number): number {
  if (key.length < SHORTEST_DAMAGED || (ordinal === '' && !leads)) return -1;
  let [best, most, second] = [-1, 0, 0];
  for (let row = last + 1; row < rows.length && row <= last + AHEAD; row += 1) {
    if (ordinal !== '' && rows[row]?.ordinal !== ordinal) continue;
    const alike = likenessOfBeginning(key, rows[row] as FormRow);
    if (alike > most) [best, most, second] = [row, alike, most];
    else second = Math.max(second, alike);
  }
  return most >= LEAST_LIKENESS && most - second >= CLEAR_LEAD ? best : -1;
}

function likenessOfBeginning(key: string, { keys }: FormRow): number {
  return Math.max(...keys.map((known) => labelSimilarity(key, known.slice(0, Math.max(key.length, 1)))));
}

/** Shortest beginning of a label that tells its row by itself; with its ordinal, or for the next row, less will do. */
const SHORTEST_BEGINNING = 4;
const SHORTEST_NEXT = 2;

function rowBegunBy({ key, ordinal }: LabelPiece, rows: readonly FormRow[], last: number): number {
  return rows.findIndex((row, index) => {
    if (index <= last || !row.keys.some((known) => known.startsWith(key))) return false;
    if (ordinal !== '') return row.ordinal === ordinal;
    return key.length >= SHORTEST_BEGINNING || (index === last + 1 && key.length >= SHORTEST_NEXT);
  });
}
