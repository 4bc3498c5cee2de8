/**
 * For quantities that are mostly zero: how many of the stated rows are 0, as one bar, then the others in order,
 * each on a line of its own with name and number, on a logarithmic axis. Bounds and approximate values keep their form.
 */
import { AXIS_END, AXIS_START, logAxis, roundTo, type LogAxis } from '../axis/log-axis.ts';
import { statedRows, type ChartRow, type StatedRow } from '../chart-row.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import { formatTick, formatValue } from '../format-value.ts';
import { shortenText, textWidth } from '../text-width.ts';

export interface ZeroInflatedOptions {
  /** Narrowest width in px at which the chart is shown: names are shortened to it. */
  readonly width: number;
  readonly domain: readonly [number, number] | null;
  readonly words: ChartWords;
  /** Most lines drawn; `MOST_LINES` when absent. */
  readonly mostLines?: number | undefined;
}

export interface PlacedLine {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** Baseline of name and number, and the line on which the mark stands, in px. */
  readonly textY: number;
  readonly y: number;
  /** Per cent. */
  readonly x: number;
  readonly hollow: boolean;
  /** Arrow to the open side of a bound. */
  readonly arrow: 'right' | 'left' | null;
  readonly ringed: boolean;
  readonly chosen: boolean;
  readonly title: string;
  /** Where the words can be seen; null where nothing stands in the source. */
  readonly href: string | null;
}

export interface PlacedZeroInflated {
  readonly height: number;
  /** The bar: its share in per cent, and the words above it. */
  readonly zeroWidth: number;
  readonly zeroText: string;
  readonly zeroTextY: number;
  readonly zeroY: number;
  readonly lines: readonly PlacedLine[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly axisY: number;
  readonly plotTop: number;
  readonly tickY: number;
  readonly axisStart: number;
  /** Lines that are not drawn: they are in the table only. */
  readonly rest: number;
  /** Says so below the axis; '' where all are drawn. */
  readonly restText: string;
  readonly restY: number;
  readonly zeros: number;
  readonly stated: number;
}

/** Most lines drawn. */
export const MOST_LINES = 24;
const FIRST_LINE = 62;
const LINE = 32;
/** Below the axis: how many numbers have no line. */
const REST = 20;
const SIZE = 13;
/** The axis has no zero lane, so it begins at the left edge. */
const START = 2;

export function layoutZeroInflated(
  rows: readonly ChartRow[],
  { width, domain, words, mostLines = MOST_LINES }: ZeroInflatedOptions,
): PlacedZeroInflated {
  const stated = statedRows(rows);
  const zeros = stated.filter((row) => row.value === 0).length;
  const others = stated.filter((row) => row.value !== 0).reverse();
  const shown = others.filter((row, i) => i < mostLines || row.choice !== null);
  const rest = others.length - shown.length;
  const axis = stretch(logAxis(domain));
  const axisY = FIRST_LINE + shown.length * LINE;
  return {
    height: shown.length === 0 ? FIRST_LINE - 22 : axisY + 18 + (rest === 0 ? 0 : REST),
    zeroWidth: stated.length === 0 ? 0 : roundTo((zeros / stated.length) * 100),
    zeroText: fillWords(words.zeroShare, { k: zeros, n: stated.length }),
    zeroTextY: 14,
    zeroY: 22,
    lines: shown.map((row, i) => placeLine(row, FIRST_LINE + i * LINE, axis, width, words)),
    ticks: shown.length === 0 ? [] : axis.ticks.map((tick) => ({ x: tick.x, label: formatTick(tick.value, words) })),
    axisY,
    plotTop: FIRST_LINE - 8,
    tickY: axisY + 14,
    axisStart: START,
    rest,
    restText: rest === 0 ? '' : fillWords(words.restInTable, { n: rest }),
    restY: axisY + 14 + REST,
    zeros,
    stated: stated.length,
  };
}

function placeLine(row: StatedRow, top: number, axis: LogAxis, width: number, words: ChartWords): PlacedLine {
  const value = formatValue(row.value, row.state, words);
  return {
    id: row.id,
    name: shortenText(row.label, SIZE, width - textWidth(value, SIZE) - SIZE),
    value,
    textY: top + 10,
    y: top + 21,
    x: axis.at(row.value),
    hollow: row.state === 'approximate',
    arrow: row.state === 'atLeast' ? 'right' : row.state === 'atMost' ? 'left' : null,
    ringed: row.contradiction !== null,
    chosen: row.choice !== null,
    title: `${row.label} ${value}`,
    href: row.href,
  };
}

/** The axis drawn over the lane that zero does not need here. */
function stretch(axis: LogAxis): LogAxis {
  const factor = (AXIS_END - START) / (AXIS_END - AXIS_START);
  const move = (x: number): number => roundTo(START + (x - AXIS_START) * factor);
  return { at: (value) => move(axis.at(value)), ticks: axis.ticks.map((tick) => ({ ...tick, x: move(tick.x) })) };
}
