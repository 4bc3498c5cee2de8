/**
 * One quantity over the years: a dot per year with a number, on a linear axis from 0. Neighbouring years are joined,
 * never across a year without a number. A year without one keeps its place, empty.
 */
import { scaleLinear } from 'd3';
import { roundTo } from '../axis/log-axis.ts';
import type { ChartRow } from '../chart-row.ts';
import type { ChartWords } from '../chart-words.ts';
import { formatValue } from '../format-value.ts';

export interface PlacedYear {
  readonly year: number;
  /** Per cent. */
  readonly x: number;
  /** Px; null for a year without a number. */
  readonly y: number | null;
  /** Number above the dot, or the reason why there is none. */
  readonly label: string;
  readonly labelY: number;
  readonly hollow: boolean;
  readonly ringed: boolean;
  /** Where the words can be seen; null where nothing stands in the source. */
  readonly href: string | null;
}

export interface PlacedYears {
  readonly height: number;
  readonly axisY: number;
  readonly tickY: number;
  readonly years: readonly PlacedYear[];
  /** Lines between neighbouring years that both have a number. */
  readonly joins: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
}

const TOP = 22;
const PLOT = 76;

/** Rows of one agency and metric, one a year; years between the first and the last without a row stay empty. */
export function layoutYears(rows: readonly ChartRow[], words: ChartWords): PlacedYears {
  const byYear = new Map(rows.map((row) => [row.year, row]));
  const first = Math.min(...byYear.keys());
  const count = byYear.size === 0 ? 0 : Math.max(...byYear.keys()) - first + 1;
  const largest = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const scale = scaleLinear()
    .domain([0, largest])
    .range([TOP + PLOT, TOP]);
  const years = Array.from({ length: count }, (_, i) => {
    const x = roundTo(((i + 0.5) / count) * 100);
    return placeYear(first + i, x, byYear.get(first + i), scale, words);
  });
  return { height: TOP + PLOT + 24, axisY: TOP + PLOT, tickY: TOP + PLOT + 18, years, joins: joinNeighbours(years) };
}

function placeYear(
  year: number,
  x: number,
  row: ChartRow | undefined,
  scale: (value: number) => number,
  words: ChartWords,
): PlacedYear {
  const y = row === undefined || row.value === null ? null : roundTo(scale(row.value));
  return {
    year,
    x,
    y,
    label: row === undefined ? '' : formatValue(row.value, row.state, words),
    labelY: y === null ? TOP + PLOT - 8 : y - 9,
    hollow: row !== undefined && row.state !== 'exact',
    ringed: row !== undefined && row.contradiction !== null,
    href: row === undefined ? null : row.href,
  };
}

function joinNeighbours(years: readonly PlacedYear[]): PlacedYears['joins'] {
  return years.slice(1).flatMap((year, i) => {
    const before = years[i] as PlacedYear;
    return before.y === null || year.y === null ? [] : [{ x1: before.x, y1: before.y, x2: year.x, y2: year.y }];
  });
}
