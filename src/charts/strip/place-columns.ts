/** Several hundred rows and more as columns: how many of them lie in each fifth of a decade, zero apart. */
import { bin } from 'd3';
import { AXIS_END, AXIS_START, ZERO_LANE, roundTo, type LogAxis } from '../axis/log-axis.ts';
import type { StatedRow } from '../chart-row.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import type { PlacedColumn } from './placed-strip.ts';

const COLUMNS = 42;
const TALLEST = 96;
const ZERO_WIDTH = 8;

/** Columns with `y` counted from the axis (negative), the tallest `TALLEST` px high; nothing for no rows. */
export function placeColumns(
  rows: readonly StatedRow[],
  axis: LogAxis,
  words: ChartWords,
): { readonly columns: readonly PlacedColumn[]; readonly height: number } {
  if (rows.length === 0) return { columns: [], height: 0 };
  const step = (AXIS_END - AXIS_START) / COLUMNS;
  const edges = Array.from({ length: COLUMNS }, (_, i) => AXIS_START + i * step);
  const positions = rows.filter((row) => row.value !== 0).map((row) => axis.at(row.value));
  const bins = bin().domain([AXIS_START, AXIS_END]).thresholds(edges)(positions);
  const zeros = rows.length - positions.length;
  const most = Math.max(zeros, ...bins.map((one) => one.length));
  const column = (x: number, width: number, n: number): PlacedColumn => {
    const height = roundTo((n / most) * TALLEST);
    return { x: roundTo(x), width: roundTo(width), y: -height, height, title: fillWords(words.columnOf, { n }) };
  };
  const columns = bins.filter((one) => one.length > 0).map((one) => column(one.x0 as number, step * 0.86, one.length));
  return {
    columns: zeros === 0 ? columns : [column(ZERO_LANE - ZERO_WIDTH / 2, ZERO_WIDTH, zeros), ...columns],
    height: TALLEST,
  };
}
