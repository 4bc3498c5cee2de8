/**
 * Takes the labels and runs of one printing of a table and gives each run its row of the form, in the form's order.
 * Label and run on one line belong together; others are paired one to one; what remains is told by likeness and order.
 */
import { fillGaps } from './fill-gaps.ts';
import type { FormRow } from './form-rows.ts';
import { matchInOrder } from './match-in-order.ts';
import type { ResolvedLabel } from './resolve-labels.ts';
import type { LabelPiece, RunPiece, TablePiece } from './table-piece.ts';

export interface AlignedRow {
  /** Place in the form's order. */
  readonly row: number;
  readonly run: RunPiece;
  /** The label that told the row, null where the order did. */
  readonly label: LabelPiece | null;
  /** How the row was told; `alike` and `order` are guesses that the report's reader should know of. */
  readonly by: ResolvedLabel['by'] | 'alike' | 'order';
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

export function alignRows(printing: Printing, rows: readonly FormRow[], width: number): Alignment {
  const owner = pairSameLine(printing);
  pairNeighbours(printing, owner, rows);
  return fillGaps(printing, owner, rows, width);
}

/** For each run (by its place among the pieces) the place of its label, where both stand on one line. */
function pairSameLine({ pieces, resolved }: Printing): Map<number, number> {
  const owner = new Map<number, number>();
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind !== 'run' || i === 0) continue;
    const before = pieces[i - 1] as TablePiece;
    if (before.kind === 'label' && before.leads && (resolved[i - 1]?.row ?? -1) >= 0) owner.set(i, i - 1);
  }
  return owner;
}

/**
 * Pairs the labels and runs between two same-line pairs. A label in front of its run is likelier than one behind, unless
 * the stretch begins with a run and ends with a label.
 */
function pairNeighbours(printing: Printing, owner: Map<number, number>, rows: readonly FormRow[]): void {
  const taken = new Set(owner.values());
  let labels: number[] = [];
  let runs: number[] = [];
  const settle = (): void => {
    if (labels.length > 0 && runs.length > 0) {
      const [names, values] = [labels, runs];
      const behind =
        (values[0] as number) < (names[0] as number) && (values.at(-1) as number) < (names.at(-1) as number);
      const matched = matchInOrder(names.length, values.length, (l, r) =>
        pairScore(printing, names[l] as number, values[r] as number, rows, behind),
      );
      for (const [l, r] of matched.entries()) if (r >= 0) owner.set(values[r] as number, names[l] as number);
    }
    labels = [];
    runs = [];
  };
  for (const [i, piece] of printing.pieces.entries()) {
    if (owner.has(i) && taken.has(owner.get(i) as number)) settle();
    else if (piece.kind === 'run') runs.push(i);
    else if (!taken.has(i) && (printing.resolved[i] as ResolvedLabel).row >= 0) labels.push(i);
  }
  settle();
}

const PAIR = 20;
const UNLIKELY = 0.2;
const APART = 0.5;

function pairScore(
  { pieces, resolved }: Printing,
  label: number,
  run: number,
  rows: readonly FormRow[],
  behind: boolean,
): number | null {
  const own = pieces[run - 1];
  if (own?.kind === 'label' && own.leads && run - 1 !== label) {
    const key = rows[resolved[label]?.row ?? -1]?.keys[0];
    if (label > run || key === undefined || !(own.key.length <= 3 || key.includes(own.key))) return null;
  }
  const [from, to] = label < run ? [label, run] : [run, label];
  for (let i = from + 1; i < to; i += 1) {
    if (pieces[i]?.kind === 'run' || (resolved[i] as ResolvedLabel).row >= 0) return PAIR - APART;
  }
  return label < run === behind ? PAIR - UNLIKELY : PAIR;
}
