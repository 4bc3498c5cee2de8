/**
 * The rows of a CSV file of ours, with their lines: takes its name, its text and the columns it must have. Throws one line,
 * `file:line:1 error row-invalid …`, for a row that would lose something: an open quote mark, cells too many, another encoding.
 */
import { splitCsv } from '../domain/split-csv.ts';

export interface PlacedRow {
  /** Of the file, from 1. */
  readonly line: number;
  /** Content of a column, without blanks at its ends. */
  readonly cell: (column: string) => string;
}

export function placedRows(file: string, text: string, columns: readonly string[]): readonly PlacedRow[] {
  const [header, ...rows] = splitCsv(text);
  const names = (header?.cells ?? []).map((name) => name.trim());
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw rowFault(file, 1, `Unexpected header without ${missing.join(', ')}, expected ${columns.join(',')}`);
  return rows.map(({ cells, line, quoted }) => {
    const fault = shapeFault(cells, names, quoted);
    if (fault !== null) throw rowFault(file, line, fault);
    const row = new Map(names.map((name, i) => [name, (cells[i] ?? '').trim()]));
    return { line, cell: (column) => row.get(column) ?? '' };
  });
}

/** What stops a build because of a row: told in one line, never with our stack. `said` is “Unexpected X, expected Y”. */
export function rowFault(file: string, line: number, said: string): Error {
  return new Error(`${file}:${String(line)}:1 error row-invalid ${said}`);
}

function shapeFault(cells: readonly string[], names: readonly string[], quoted: boolean): string | null {
  if (!quoted) return 'Unexpected quote mark without its pair, expected a quoted cell to end';
  if (cells.some((cell) => cell.includes('\ufffd'))) return 'Unexpected bytes, expected UTF-8: save the file in that';
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return last < names.length ? null : `Unexpected ${String(last + 1)} cells, expected ${String(names.length)}`;
}
