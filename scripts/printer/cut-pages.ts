/** Page breaks inside table three: the header may be repeated, a page number falls between rows, a group label is cut in two. */
import type { GridCell, GridRow } from './form-grids.ts';
import type { Segment } from './print-tables.ts';
import type { Random } from './seeded-random.ts';

/** Splits the rows behind a random data row; the group cell that spans the break is printed in two pieces. */
export function cutPages(rows: readonly GridRow[], random: Random): readonly Segment[] {
  const firstData = rows.findIndex((row) => !row.header);
  const at = random.integer(firstData + 2, rows.length - 2);
  const head = rows.slice(0, at);
  const tail = rows.slice(at);
  const cut = shortened(head, at);
  const spanning = openCells(head, at);
  const group = spanning.find((cell) => cell.text.startsWith('（')) ?? null;
  const first = tail[0] as GridRow;
  const pieces = spanning.map((cell) => ({
    ...cell,
    rows: cell.left,
    text: cell === group ? cell.text.slice(5) : '',
  }));
  const before = group === null ? cut : cut.map((row) => renamed(row, group.text, group.text.slice(0, 5)));
  const header = random.chance(0.5) ? rows.filter((row) => row.header) : [];
  return [before, [...header, { ...first, cells: [...pieces, ...first.cells] }, ...tail.slice(1)]];
}

interface OpenCell extends GridCell {
  /** Rows that the cell still covers below the break. */
  readonly left: number;
}

function openCells(head: readonly GridRow[], at: number): readonly OpenCell[] {
  return head.flatMap((row, i) =>
    row.cells.filter((cell) => i + cell.rows > at).map((cell) => ({ ...cell, left: i + cell.rows - at })),
  );
}

function shortened(head: readonly GridRow[], at: number): readonly GridRow[] {
  return head.map((row, i) => ({
    ...row,
    cells: row.cells.map((cell) => (i + cell.rows > at ? { ...cell, rows: at - i } : cell)),
  }));
}

function renamed(row: GridRow, from: string, to: string): GridRow {
  return { ...row, cells: row.cells.map((cell) => (cell.text === from ? { ...cell, text: to } : cell)) };
}
