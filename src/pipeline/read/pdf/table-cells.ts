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
  /** True for the label right before the values of its line. */
  readonly leaf: boolean;
}

/** Lines of one cell are no further apart than this, and no closer than that, in sizes of the type. */
const WIDEST_LEADING = 2.1;
const NARROWEST_LEADING = 0.9;
/** Cells looked back at for the one that goes on. */
const REACH = 40;

/** Takes what begins a row of the forms: `1.属于…`, `（一）予以公开`, `一、本年…`, `行政许可`; leaves the rest of cut labels. */
const ROW_OPENING =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}\s*[）)、.．]|规章|行政规范|规范性|行政许可|行政处罚|行政强制|行政事业|政府集中|其他对外|信息内容|第二十条|本年|上一年|现行有效|对外公开)/u;

/** The cells of a table's lines, from top to bottom. */
export function tableCells(lines: readonly PageLine[]): readonly PageCell[] {
  const cells: PageCell[] = [];
  const leading = cellLeading(lines);
  for (const line of lines) {
    const firstValue = line.runs.findIndex(isValue);
    for (const [k, run] of line.runs.entries()) {
      const cell = cellOf(run, k === firstValue - 1);
      const above = cell.value ? -1 : cellAbove(cells, cell, leading);
      if (above < 0) cells.push(cell);
      else cells[above] = extended(cells[above] as PageCell, cell);
    }
  }
  return cells;
}

/** True for words that begin a row of the forms. */
export function opensRow(text: string): boolean {
  return ROW_OPENING.test(text);
}

function cellOf(run: Run, leaf: boolean): PageCell {
  const { text, left, right, base, size } = run;
  return { text, left, right, top: base, bottom: base, size, value: isValue(run), leaf };
}

function extended(cell: PageCell, next: PageCell): PageCell {
  return {
    ...cell,
    text: cell.text + next.text,
    left: Math.min(cell.left, next.left),
    right: Math.max(cell.right, next.right),
    bottom: next.bottom,
    leaf: cell.leaf || next.leaf,
  };
}

/** Index of the cell that `next` goes on with; -1 when it begins a cell. Two labels with values beside both are two. */
function cellAbove(cells: readonly PageCell[], next: PageCell, leading: number): number {
  if (opensRow(next.text)) return -1;
  for (let k = cells.length - 1; k >= 0 && k >= cells.length - REACH; k -= 1) {
    const cell = cells[k] as PageCell;
    const apart = next.top - cell.bottom;
    if (cell.value || apart <= 0 || apart > leading * next.size || !overlaps(cell, next)) continue;
    return cell.leaf && next.leaf ? -1 : k;
  }
  return -1;
}

/** How far apart the lines of one cell are in this table, in sizes of the type: a little more than the closest two. */
function cellLeading(lines: readonly PageLine[]): number {
  let closest = WIDEST_LEADING;
  for (const [i, line] of lines.entries()) {
    for (const run of line.runs) {
      if (isValue(run) || opensRow(run.text)) continue;
      for (const above of lines.slice(Math.max(0, i - 3), i).flatMap((before) => before.runs)) {
        const apart = (run.base - above.base) / run.size;
        if (!isValue(above) && apart > NARROWEST_LEADING && isAligned(above, run)) closest = Math.min(closest, apart);
      }
    }
  }
  return Math.min(WIDEST_LEADING, closest * 1.2);
}

/** The lines of one cell share their left edge or their middle. */
function isAligned(a: Run, b: Run): boolean {
  const [left, middle] = [a.left - b.left, (a.left + a.right - b.left - b.right) / 2];
  return Math.min(Math.abs(left), Math.abs(middle)) < 0.3 * b.size;
}

/** Lines of one cell stand one below the other. */
function overlaps(a: Pick<Run, 'left' | 'right'>, b: Pick<Run, 'left' | 'right'>): boolean {
  const common = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return common > 0.5 * Math.min(a.right - a.left, b.right - b.left);
}
