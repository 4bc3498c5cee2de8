/**
 * Takes the labels and runs of one printing of a table and gives each run its row of the form, in the form's order.
 * Label and run on one line belong together; others are paired one to one; what remains is told by likeness and order.
 */
import { fillGaps } from './fill-gaps.ts';
import type { FormRow } from '../labels/form-rows.ts';
import { matchInOrder } from './match-in-order.ts';
import { pairInside } from './pair-inside.ts';
import type { ResolvedLabel } from '../labels/resolve-labels.ts';
import type { LabelPiece, RunPiece, TablePiece } from '../labels/table-piece.ts';

export interface AlignedRow {
  /** Place in the form's order. */
  readonly row: number;
  readonly run: RunPiece;
  /** The label that told the row, null where the order did. */
  readonly label: LabelPiece | null;
  /** How the row was told; `alike` and `order` are guesses that the report's reader should know of. */
  readonly by: ResolvedLabel['by'] | 'alike' | 'order';
  /** True where the values may belong to other rows: none of them is read. */
  readonly unproven?: boolean;
  /** True where unknown words stand between the label and its values, on their line. */
  readonly amidOtherWords?: boolean;
}

export interface Alignment {
  readonly rows: readonly AlignedRow[];
  /** Runs that belong to no row. */
  readonly strays: readonly RunPiece[];
}

/** A printing of a table: pieces with the rows that their labels mean. */
export interface Printing {
  readonly pieces: readonly TablePiece[];
  readonly resolved: readonly ResolvedLabel[];
}

/** `told`: places of labels by those of their runs, where other signs tell them. */
export function alignRows(
  printing: Printing,
  rows: readonly FormRow[],
  width: number,
  told: ReadonlyMap<number, number> = new Map(),
): Alignment {
  const owner = new Map([...pairInside(printing, rows), ...told, ...pairSameLine(printing)]);
  const hints = pairNeighbours(printing, owner, rows);
  return fillGaps(printing, owner, hints, rows, width);
}

/** For each run (by its place among the pieces) the place of its label, where both stand on one line. */
function pairSameLine({ pieces, resolved }: Printing): Map<number, number> {
  const owner = new Map<number, number>();
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i] as TablePiece;
    if (piece.kind !== 'run' || i === 0) continue;
    const before = pieces[i - 1] as TablePiece;
    if (before.kind === 'label' && before.leads && (resolved[i - 1]?.row ?? -1) >= 0) owner.set(i, i - 1);
  }
  return owner;
}

/**
 * Pairs the labels and runs between two same-line pairs, and gives for the other runs the place of the unknown words
 * that stand where their label should, or -1.
 */
function pairNeighbours(
  printing: Printing,
  owner: Map<number, number>,
  rows: readonly FormRow[],
): ReadonlyMap<number, number> {
  const hints = new Map<number, number>();
  const taken = new Set(owner.values());
  let labels: number[] = [];
  let runs: number[] = [];
  let last = -1;
  const settle = (): void => {
    if (runs.length > 0) pairStretch({ printing, labels, runs, last }, rows, owner, hints);
    labels = [];
    runs = [];
  };
  for (let i = 0; i < printing.pieces.length; i += 1) {
    const piece = printing.pieces[i] as TablePiece;
    const label = printing.resolved[i] as ResolvedLabel;
    if (owner.has(i) && taken.has(owner.get(i) as number)) {
      settle();
      last = printing.resolved[owner.get(i) as number]?.row ?? last;
    } else if (piece.kind === 'run') runs.push(i);
    else if (!taken.has(i) && (label.row >= 0 || label.unknown)) labels.push(i);
  }
  settle();
  return hints;
}

/** Labels and runs, by their places, with the row before them. */
interface Stretch {
  readonly printing: Printing;
  readonly labels: readonly number[];
  readonly runs: readonly number[];
  readonly last: number;
}

function pairStretch(
  stretch: Stretch,
  rows: readonly FormRow[],
  owner: Map<number, number>,
  hints: Map<number, number>,
): void {
  const { printing, labels, runs } = stretch;
  for (const run of runs) hints.set(run, -1);
  const matched = matchStretch(stretch, rows);
  for (const [l, r] of matched.entries()) {
    if (r < 0) continue;
    const label = labels[l] as number;
    const known = (printing.resolved[label] as ResolvedLabel).row >= 0;
    (known ? owner : hints).set(runs[r] as number, label);
  }
}

function matchStretch(stretch: Stretch, rows: readonly FormRow[]): readonly number[] {
  if (standBehind(stretch, rows)) return matchLabels(stretch, rows, true).matched;
  const before = matchLabels(stretch, rows, false);
  if (!mayStandBehind(stretch, rows)) return before.matched;
  const behind = matchLabels(stretch, rows, true);
  if (mostStandBehind(stretch, before.matched)) return behind.matched;
  return behind.score > before.score + CLEARLY ? behind.matched : before.matched;
}

function mostStandBehind({ labels, runs }: Stretch, matched: readonly number[]): boolean {
  let behind = 0;
  for (const [l, r] of matched.entries()) {
    if (r >= 0) behind += (labels[l] as number) > (runs[r] as number) ? 1 : -1;
  }
  return behind > 0;
}

/** The pairs of labels and runs, and the sum of their scores, if labels stand behind their runs or before them. */
function matchLabels(
  { printing, labels, runs }: Stretch,
  rows: readonly FormRow[],
  behind: boolean,
): { readonly matched: readonly number[]; readonly score: number } {
  const scoreOf = (l: number, r: number): number | null =>
    pairScore(printing, labels[l] as number, runs[r] as number, rows, behind);
  const matched = matchInOrder(labels.length, runs.length, scoreOf);
  let score = 0;
  for (const [l, r] of matched.entries()) if (r >= 0) score += scoreOf(l, r) as number;
  return { matched, score };
}

/** The stretch ends with a label; where it begins with a run, that is as long as the row of the first label. */
function mayStandBehind({ printing, labels, runs }: Stretch, rows: readonly FormRow[]): boolean {
  const { pieces, resolved } = printing;
  const known = labels.filter((label) => (resolved[label] as ResolvedLabel).row >= 0);
  const [first, last] = [known[0], known.at(-1)];
  const run = pieces[runs[0] as number];
  if (first === undefined || last === undefined || (runs.at(-1) as number) > last) return false;
  if ((runs[0] as number) > first || run?.kind !== 'run') return true;
  return run.cells.length === rows[(resolved[first] as ResolvedLabel).row]?.metrics.length;
}

/** Labels stand behind their runs where more runs come before the first label than rows are free there. */
function standBehind({ printing, labels, runs, last }: Stretch, rows: readonly FormRow[]): boolean {
  const { resolved } = printing;
  const first = labels.find((label) => (resolved[label] as ResolvedLabel).row >= 0);
  if (first === undefined) return false;
  const before = runs.filter((run) => run < first && isRowOf(printing.pieces[run] as RunPiece, rows));
  const rest = goesOnFrom(printing, before[0]) ? 1 : 0;
  return before.length - rest > Math.max(0, (resolved[first] as ResolvedLabel).row - last - 1);
}

/** True for the first of such runs where the one in front, on the line of its own label, is short: it may have the rest of that row, or all of it. */
function goesOnFrom({ pieces, resolved }: Printing, run: number | undefined): boolean {
  if (run === undefined) return false;
  const before = pieces[run - 1];
  if (before?.kind !== 'run' || (resolved[run - 2]?.row ?? -1) < 0) return false;
  return !before.gridded && before.before > 0 && before.cells.length < SUMMED;
}

/** Lone values in front of a table with seven columns are left over from the table before. */
function isRowOf({ cells }: RunPiece, rows: readonly FormRow[]): boolean {
  return cells.length > 1 || rows[0]?.metrics.length !== SUMMED;
}

const PAIR = 20;
/** Half a pair. */
const CLEARLY = 10;
const UNKNOWN_PAIR = 12;
const UNLIKELY = 0.2;
const APART = 0.5;
/** Rows with this many columns end with their total; those of other tables prove nothing and go with labels right beside them. */
const SUMMED = 7;
/** A header parts a label from the values of the next block or page. */
const HEADER_BETWEEN = 8;

function pairScore(
  { pieces, resolved }: Printing,
  label: number,
  run: number,
  rows: readonly FormRow[],
  behind: boolean,
): number | null {
  const { unknown } = resolved[label] as ResolvedLabel;
  if (unknown && label < run === behind) return null;
  const own = pieces[run - 1];
  if (own?.kind === 'label' && own.leads && run - 1 !== label) {
    const key = rows[resolved[label]?.row ?? -1]?.keys[0];
    if (label > run || key === undefined || !(own.key.length <= 3 || key.includes(own.key))) return null;
  }
  const to = Math.max(label, run);
  const narrow = rows[0]?.metrics.length !== SUMMED;
  let parted = 0;
  for (let i = Math.min(label, run) + 1; i < to; i += 1) {
    if (isHeader(pieces[i] as TablePiece)) parted = HEADER_BETWEEN;
    const other = pieces[i]?.kind === 'run' || (resolved[i] as ResolvedLabel).row >= 0;
    if (narrow && (other || parted > 0)) return null;
    if (other) return unknown ? null : PAIR - APART;
  }
  if (unknown) return UNKNOWN_PAIR - parted;
  return (label < run === behind ? PAIR - UNLIKELY : PAIR) - parted;
}

function isHeader(piece: TablePiece): boolean {
  return piece.kind === 'label' && piece.meanings.some(({ role }) => role === 'header');
}
