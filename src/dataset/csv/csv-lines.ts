/**
 * Records as lines of CSV, one after another: what stands at their beginning as it stood in the record before is not put
 * together again. Rows of one report or agency begin with some ten cells that are the same.
 */
import type { CellValue } from '../tables/download-table.ts';
import { csvCells } from './csv-line.ts';

/** Gives each record with its line break, as `csvLine` does. */
export function csvLines(): (cells: readonly CellValue[]) => string {
  let last: readonly CellValue[] = [];
  let begun = { cells: 0, text: '' };
  return (cells) => {
    const same = sameCells(last, cells);
    last = cells;
    if (same < begun.cells || begun.cells === 0) begun = { cells: same, text: csvCells(cells, 0, same) };
    return `${begun.text}${csvCells(cells, begun.cells, cells.length)}\n`;
  };
}

/** How many at the beginning are the same. */
function sameCells(a: readonly CellValue[], b: readonly CellValue[]): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  return same;
}
