/**
 * Cells of a table on a PDF page: takes the runs of its lines, gives cells; the lines of one label, set one below the other,
 * become one cell. A value is always a cell of its own.
 */
import type { PageLine, Run } from './page-lines.ts';
import { isValue } from './table-zones.ts';

/** A cell as it is set: its words, its box, the middle of its height. */
export interface PageCell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Base line of the first and the last line. */
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
  readonly value: boolean;
}

/** Lines of one cell are no further apart than this, in sizes of the type. */
const LEADING = 2.1;

/** Takes what begins a row of the forms: `1.属于…`, `（一）予以公开`, `一、本年…`, `行政许可`; leaves the rest of cut labels. */
const ROW_OPENING =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}\s*[）)、.．]|规章|行政规范|规范性|行政许可|行政处罚|行政强制|行政事业|政府集中|其他对外|信息内容|第二十条|本年|上一年|现行有效|对外公开)/u;

/** The cells of a table's lines, from top to bottom. */
export function tableCells(lines: readonly PageLine[]): readonly PageCell[] {
  const cells: PageCell[] = [];
  for (const line of lines) {
    const filled = line.runs.some(isValue);
    for (const run of line.runs) {
      const above = isValue(run) ? -1 : cellAbove(cells, run, filled, lines);
      if (above < 0) cells.push(cellOf(run));
      else cells[above] = extended(cells[above] as PageCell, run);
    }
  }
  return cells;
}

/** True for words that begin a row of the forms. */
export function opensRow(text: string): boolean {
  return ROW_OPENING.test(text);
}

function cellOf(run: Run): PageCell {
  const { text, left, right, base, size } = run;
  return { text, left, right, top: base, bottom: base, size, value: isValue(run) };
}

function extended(cell: PageCell, run: Run): PageCell {
  return {
    ...cell,
    text: cell.text + run.text,
    left: Math.min(cell.left, run.left),
    right: Math.max(cell.right, run.right),
    bottom: run.base,
  };
}

/** Index of the cell whose next line the run is; -1 when it begins a cell. */
function cellAbove(cells: readonly PageCell[], run: Run, filled: boolean, lines: readonly PageLine[]): number {
  if (opensRow(run.text)) return -1;
  for (let k = cells.length - 1; k >= 0 && k >= cells.length - 24; k -= 1) {
    const cell = cells[k] as PageCell;
    const apart = run.base - cell.bottom;
    if (cell.value || apart <= 0 || apart > LEADING * run.size || !overlaps(cell, run)) continue;
    return filled && hasValues(lines, cell.bottom) ? -1 : k;
  }
  return -1;
}

/** Lines of one cell stand one below the other. */
function overlaps(cell: PageCell, run: Run): boolean {
  const common = Math.min(cell.right, run.right) - Math.max(cell.left, run.left);
  return common > 0.5 * Math.min(cell.right - cell.left, run.right - run.left);
}

function hasValues(lines: readonly PageLine[], base: number): boolean {
  return lines.some((line) => line.runs.some((run) => run.base === base) && line.runs.some(isValue));
}
