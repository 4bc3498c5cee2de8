/**
 * Gives rows to the runs that no label told: by the likeness of their words to the labels of the rows that are still
 * free between their neighbours, then by order where runs and free rows are as many. All else stays a stray.
 */
import type { AlignedRow, Alignment, Printing } from './align-rows.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { labelSimilarity, mostSimilarity } from '../labels/label-similarity.ts';
import { matchInOrder } from './match-in-order.ts';
import type { LabelPiece, RunPiece, TablePiece } from '../labels/table-piece.ts';

/** A run without a row, with the unknown words in front of it. */
interface Open {
  readonly run: RunPiece;
  readonly label: LabelPiece | null;
  readonly words: string;
}

/** Most runs of one gap that are compared; more are no table of the form. */
const MOST_OPEN = 40;

export function fillGaps(
  printing: Printing,
  owner: ReadonlyMap<number, number>,
  hints: ReadonlyMap<number, number>,
  rows: readonly FormRow[],
  width: number,
): Alignment {
  const found: AlignedRow[] = [];
  const strays: RunPiece[] = [];
  const skipped = rowsNotPrinted(printing, rows);
  let open: Open[] = [];
  let last = -1;
  const settle = (next: number): void => {
    const free = freeRows(last + 1, next, skipped);
    if (open.length > 0) fillGap(open, free, rows, width, found, strays);
    open = [];
  };
  for (let i = 0; i < printing.pieces.length; i += 1) {
    const piece = printing.pieces[i] as TablePiece;
    if (piece.kind !== 'run') continue;
    const at = owner.get(i);
    const told = at === undefined ? undefined : printing.resolved[at];
    if (at === undefined || told === undefined || skipped.has(told.row)) {
      open.push(openRun(printing, i, hints.get(i)));
      continue;
    }
    settle(told.row);
    const label = printing.pieces[at] as LabelPiece;
    found.push({ row: told.row, run: piece, label, by: told.by, ...wordsBetween(printing, at, i) });
    last = told.row;
  }
  settle(rows.length);
  return { rows: found, strays };
}

/** Unknown words right in front of the values, not those of the label. */
function wordsBetween({ pieces, resolved }: Printing, label: number, run: number): Pick<AlignedRow, 'amidOtherWords'> {
  const [before, values] = [pieces[run - 1], pieces[run] as RunPiece];
  const other = run - 1 !== label && before?.kind === 'label' && before.line === values.line;
  return other && resolved[run - 1]?.unknown === true ? { amidOtherWords: true } : {};
}

/** （六） comes as one row or as three: the ones that are not printed take no part in the order. */
function rowsNotPrinted({ resolved }: Printing, rows: readonly FormRow[]): ReadonlySet<number> {
  const single = rows.findIndex((row) => row.id === 'other');
  if (single < 0) return new Set();
  const parts = rows.flatMap((row, index) => (row.id.startsWith('other.') ? [index] : []));
  const split = resolved.some(({ row }) => parts.includes(row));
  return new Set(split || !resolved.some(({ row }) => row === single) ? [single] : parts);
}

function freeRows(from: number, to: number, skipped: ReadonlySet<number>): readonly number[] {
  const free: number[] = [];
  for (let row = from; row < to; row += 1) if (!skipped.has(row)) free.push(row);
  return free;
}

/** The run with its hint, or, where none was looked for, with the unknown words right in front of it. */
function openRun({ pieces, resolved }: Printing, at: number, hint: number | undefined): Open {
  const run = pieces[at] as RunPiece;
  if (hint === -1) return { run, label: null, words: '' };
  const from = hint !== undefined && hint > at ? hint : at - 1;
  let words = '';
  let label: LabelPiece | null = null;
  for (let i = from; i >= 0 && from - i < MOST_WORDS; i -= 1) {
    const piece = pieces[i];
    if (piece?.kind !== 'label' || resolved[i]?.unknown !== true) break;
    label ??= piece;
    words = piece.key + words;
  }
  return { run, label, words };
}

/** Pieces of one label at most. */
const MOST_WORDS = 4;

function fillGap(
  open: readonly Open[],
  free: readonly number[],
  rows: readonly FormRow[],
  width: number,
  found: AlignedRow[],
  strays: RunPiece[],
): void {
  const few = open.length <= MOST_OPEN && free.length > 0;
  const like = few ? open.map((gap) => likenesses(gap, rows)) : [];
  const alike = few
    ? matchInOrder(open.length, free.length, (o, f) =>
        clearLikeness(like[o] as readonly number[], open[o] as Open, rows, free[f] as number),
      )
    : [];
  let from = 0;
  let fromRow = 0;
  for (let o = 0; o <= open.length; o += 1) {
    const at = o === open.length ? free.length : (alike[o] ?? -1);
    if (at < 0) continue;
    fillByOrder(open.slice(from, o), free.slice(fromRow, at), width, found, strays);
    const gap = open[o];
    if (gap !== undefined) found.push(alikeRow(gap, free[at] as number, rows));
    from = o + 1;
    fromRow = at + 1;
  }
}

/** The words of lines above may be like a label, and those on the line of the values be none of it. */
function alikeRow({ run, label, words }: Open, row: number, rows: readonly FormRow[]): AlignedRow {
  const own = label === null || words === label.key || rows[row]?.keys.some((key) => key.includes(label.key)) === true;
  return { row, run, label, by: 'alike', ...(own ? {} : { amidOtherWords: true }) };
}

/** Words must be this like a label, and by so much more than like any other. */
const FEWEST_LIKENESS = 0.5;
const CLEAR_LEAD = 0.12;

/** A sentence may be like a label; its one number is no row. */
const FEWEST_VALUES = 4;

/** Likeness to each row at least this high counts at all. */
const LEAST_LIKENESS = FEWEST_LIKENESS - CLEAR_LEAD - 0.01;

/** How like the words of a run are to the labels of each row; none where the run has no words. */
function likenesses({ label, words }: Open, rows: readonly FormRow[]): readonly number[] {
  return label === null ? [] : rows.map((row) => likest(label.key, words, row));
}

/** Likeness of a run to a row; null where it is too small, or another row is nearly as like. */
function clearLikeness(
  like: readonly number[],
  { run, label }: Open,
  rows: readonly FormRow[],
  row: number,
): number | null {
  const { metrics } = rows[row] as FormRow;
  if (label === null || (!run.gridded && run.cells.length < Math.min(FEWEST_VALUES, metrics.length))) return null;
  const here = like[row] as number;
  if (here < FEWEST_LIKENESS) return null;
  return like.some((other, index) => index !== row && other > here - CLEAR_LEAD) ? null : here;
}

function likest(key: string, words: string, { keys }: FormRow): number {
  let best = LEAST_LIKENESS;
  for (const known of keys) {
    if (mostSimilarity(key, known) > best) best = Math.max(best, labelSimilarity(key, known));
    if (words !== key && mostSimilarity(words, known) > best) best = Math.max(best, labelSimilarity(words, known));
  }
  return best;
}

/** Order alone tells where as many runs of full width stand between two known rows as rows are free there. */
function fillByOrder(
  open: readonly Open[],
  free: readonly number[],
  width: number,
  found: AlignedRow[],
  strays: RunPiece[],
): void {
  const whole = open.filter(({ run, label }) => run.cells.length >= width && (width > 3 || label !== null));
  const told = whole.length === free.length;
  for (const { run } of open.filter((gap) => !told || !whole.includes(gap))) strays.push(run);
  if (!told) return;
  for (const [i, { run, label }] of whole.entries()) {
    found.push({ row: free[i] as number, run, label, by: 'order' });
  }
}
