/**
 * Tables written as lines: takes lines from one with tabs or pipes on, gives a table with a cell for every separator,
 * or no block when the line is prose after all. Blank lines, page numbers and short stray lines between rows are bridged.
 */
import type { Cell, TableRow } from '../../domain/block.ts';
import type { Copy } from './copy-units.ts';
import { pipeCells, tabCells } from './cut-cells.ts';
import { isSectionHeading } from './line-patterns.ts';
import type { Taken } from './read-plain-lines.ts';
import type { Line } from './split-lines.ts';

/** Longest stray line between two rows that still belongs to the table (a cut label). */
const LONGEST_STRAY = 40;
const MOST_STRAYS = 3;
/** From here on a sole cell with a full stop is prose with a stray tab. */
const SHORTEST_PROSE = 30;

/** The table that begins at line `i`. */
export function tableAt(copy: Copy, text: string, lines: readonly Line[], i: number): Taken {
  const rows: TableRow[] = [];
  let next = i;
  while (next < lines.length) {
    const line = lines[next] as Line;
    if (!isRowLine(line)) {
      const bridge = bridgeEnd(copy, text, lines, next);
      if (bridge === next) break;
      for (let k = next; k < bridge; k += 1) addStray(copy, text, lines[k] as Line, rows);
      next = bridge;
      continue;
    }
    const row = rowOf(copy, text, line);
    if (isProse(text, row.cells)) break;
    rows.push(row);
    next += 1;
  }
  return isTable(rows) ? { block: tableOf(evenRows(text, rows)), next } : { block: null, next: i + 1 };
}

function isRowLine(line: Line): boolean {
  return line.kind === 'tabs' || line.kind === 'pipes';
}

function rowOf(copy: Copy, text: string, line: Line): TableRow {
  const cells = line.kind === 'tabs' ? tabCells(copy, text, line) : pipeCells(copy, text, line);
  return { span: { start: line.start, end: line.end }, cells };
}

function tableOf(rows: readonly TableRow[]): Taken['block'] {
  const start = (rows[0] as TableRow).span.start;
  return { kind: 'table', span: { start, end: (rows.at(-1) as TableRow).span.end }, rows };
}

/**
 * Where some rows of a pipe table begin without a pipe, the pipes part cells and do not frame them: a row that begins
 * with one begins with an empty cell.
 */
function evenRows(text: string, rows: readonly TableRow[]): readonly TableRow[] {
  const framed = (row: TableRow): boolean => text.charCodeAt(row.span.start) === 124;
  const parted = rows.filter((row) => row.cells.length > 1);
  if (!parted.some(framed) || parted.every(framed)) return rows;
  return rows.map((row) => (framed(row) ? { ...row, cells: [emptyCell(row.span.start), ...row.cells] } : row));
}

function emptyCell(at: number): Cell {
  return { span: { start: at, end: at }, plain: '', columnSpan: 1, rowSpan: 1 };
}

/** Two rows with two cells, or one row of three filled cells. */
function isTable(rows: readonly TableRow[]): boolean {
  if (rows.filter((row) => row.cells.length > 1).length > 1) return true;
  return rows.some((row) => row.cells.filter((cell) => cell.plain !== '').length > 2);
}

function isProse(text: string, cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => cell.plain !== '');
  const only = filled[0];
  if (filled.length !== 1 || only === undefined || only.plain.length < SHORTEST_PROSE) return false;
  return text.slice(only.span.start, only.span.end).includes('。');
}

/** Index of the next row when only blank lines, page numbers, borders and few short lines lie between; else `from`. */
function bridgeEnd(copy: Copy, text: string, lines: readonly Line[], from: number): number {
  let strays = 0;
  for (let k = from; k < lines.length; k += 1) {
    const line = lines[k] as Line;
    if (isRowLine(line)) return isProse(text, rowOf(copy, text, line).cells) ? from : k;
    if (line.kind === 'heading') return from;
    if (line.kind !== 'text') continue;
    strays += 1;
    if (strays > MOST_STRAYS || line.end - line.start > LONGEST_STRAY) return from;
    const content = text.slice(line.start, line.end);
    if (content.includes('。') || isSectionHeading(content)) return from;
  }
  return from;
}

/** A line without separators inside a table is a row of one cell. */
function addStray(copy: Copy, text: string, line: Line, rows: TableRow[]): void {
  if (line.kind === 'text')
    rows.push(rowOf(copy, text, { ...line, kind: 'tabs', rawStart: line.start, rawEnd: line.end }));
}
