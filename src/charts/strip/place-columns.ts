/** Several hundred rows and more as columns: how many of them lie in each fifth of a decade, zero apart. */
import { bin } from 'd3';
import { AXIS_END, AXIS_START, ZERO_LANE, roundTo, type LogAxis } from '../axis/log-axis.ts';
import type { StatedRow } from '../chart-row.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import { formatNumber } from '../format-value.ts';
import type { PlacedColumn } from './placed-strip.ts';

const COLUMNS = 42;
const TALLEST = 96;
/** Share of its place that a column fills. */
const FILLED = 0.86;
/** Room above the tallest column for its number. */
const NUMBER_HEIGHT = 14;
const NUMBER_GAP = 3;

/**
 * Columns with `y` counted from the axis (negative), the tallest `TALLEST` px high; nothing for no rows. Zero is as wide as
 * the others, so that heights compare; its number and that of the tallest are written, for the axis has no scale of counts.
 */
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
  const width = step * FILLED;
  const tallest = Math.max(...bins.map((one) => one.length));
  const column = (x: number, n: number, isNumbered: boolean): PlacedColumn => {
    const height = Math.max(1, Math.round((n / most) * TALLEST));
    const title = fillWords(words.columnOf, { n });
    const number = isNumbered ? { x: roundTo(x + width / 2), y: -height - NUMBER_GAP, text: formatNumber(n) } : null;
    return { x: roundTo(x), width: roundTo(width), y: -height, height, title, number };
  };
  const first = bins.findIndex((one) => one.length === tallest);
  const columns = bins.flatMap((one, at) =>
    one.length === 0 ? [] : [column(one.x0 as number, one.length, at === first)],
  );
  return {
    columns: zeros === 0 ? columns : [column(ZERO_LANE - width / 2, zeros, true), ...columns],
    height: TALLEST + NUMBER_HEIGHT,
  };
}
