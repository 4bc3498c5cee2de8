/**
 * A table three too wide for its page: its first columns stand in one table, the others in the next ones. Takes the lines and gives
 * them with all columns in one row; null where the tables do not have the seven columns between them and the same rows each.
 */
import { headedBy } from '../labels/applicant-heads.ts';
import type { FoundLabel } from '../labels/form-labels.ts';
import type { LocatedLine } from './locate-tables.ts';
import type { Rearranged } from './rearranged.ts';
import { isValue, type TableCell } from '../cells/table-cell.ts';

const COLUMNS = 7;
const FEWEST_ROWS = 6;

/** A part of the table: the columns that its heads name, and its rows. */
interface Part {
  readonly columns: readonly number[];
  readonly rows: readonly PartRow[];
}

interface PartRow {
  /** All words in front of the values, the row's own label last. */
  readonly words: readonly TableCell[];
  readonly labels: readonly (FoundLabel | null)[];
  readonly values: readonly TableCell[];
}

export function joinedColumns(lines: readonly LocatedLine[]): Rearranged | null {
  const from = lines.findIndex((line) => headsOf(line).length > 0);
  if (from < 0) return null;
  const parts: Part[] = [];
  let next = 0;
  let at = from;
  while (next < COLUMNS) {
    const part = partAt(lines, at, next);
    if (part === null) return null;
    parts.push(part.part);
    next += part.part.columns.length;
    at = part.to;
  }
  const [first] = parts as [Part];
  if (!parts.every((part) => hasRowsOf(part, first))) return null;
  const joined = first.rows.map(({ words, labels }, row) => {
    const values = parts.flatMap((part) => (part.rows[row] as PartRow).values);
    return { cells: [...words, ...values], labels: [...labels, ...values.map(() => null)] };
  });
  return { from, to: at, lines: joined };
}

/** Columns that the words of a line without values head. */
function headsOf({ cells, labels, gridded }: LocatedLine): readonly number[] {
  if (!gridded || cells.some(isValue)) return [];
  return labels.flatMap((label) => headedBy(label) ?? []);
}

/** The part whose heads begin on this line or soon behind it, and the line behind its last row. */
function partAt(lines: readonly LocatedLine[], from: number, next: number): { part: Part; to: number } | null {
  const columns = new Set<number>();
  let at = from;
  for (; at < lines.length && !(lines[at] as LocatedLine).cells.some(isValue); at += 1)
    for (const column of headsOf(lines[at] as LocatedLine)) columns.add(column);
  const sorted = [...columns].sort((a, b) => a - b);
  // All columns in one part are a table as the form has it.
  if (sorted.length === 0 || sorted.length === COLUMNS || sorted.some((column, i) => column !== next + i)) return null;
  const rows: PartRow[] = [];
  for (; at < lines.length; at += 1) {
    const row = rowOf(lines[at] as LocatedLine, sorted.length);
    if (row === null) break;
    rows.push(row);
  }
  return rows.length < FEWEST_ROWS ? null : { part: { columns: sorted, rows }, to: at };
}

/** The row with a value or a blank in each column behind its words; null for any other line. */
function rowOf({ cells, labels, gridded }: LocatedLine, width: number): PartRow | null {
  const words = cells.findLastIndex(({ kind }) => kind === 'text') + 1;
  if (!gridded || cells.length - words < width) return null;
  if (!cells.slice(words).some(isValue) && !meansRow(labels[words - 1])) return null;
  const behind = cells.slice(words);
  const last = behind.findLastIndex(({ kind }) => kind !== 'empty');
  const values = behind.length === width ? behind : behind.slice(0, Math.max(width, last + 1));
  return values.length === width ? { words: cells.slice(0, words), labels: labels.slice(0, words), values } : null;
}

function meansRow(label: FoundLabel | null | undefined): boolean {
  return label?.meanings.some(({ table, role }) => table === 3 && role === 'row') ?? false;
}

/** The same labels, or none: a sheet printed over several pages has them on the first alone. */
function hasRowsOf({ rows }: Part, first: Part): boolean {
  if (rows.length !== first.rows.length) return false;
  return rows.every(({ labels }, i) => {
    const [own, other] = [labels.at(-1), first.rows[i]?.labels.at(-1)];
    return labels.length === 0 || own?.key === other?.key;
  });
}
