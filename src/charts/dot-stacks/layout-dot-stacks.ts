/**
 * Small whole numbers across agencies: one column per number from 0, one dot per row. Numbers beyond the last column
 * are gathered in one more. When a column grows too tall a dot stands for several rows, and says so.
 */
import { group, rollup } from 'd3';
import { roundTo } from '../axis/log-axis.ts';
import { statedRows, type ChartRow, type StatedRow } from '../chart-row.ts';
import { fillWords, type ChartWords } from '../chart-words.ts';
import { formatValue } from '../format-value.ts';

export interface DotStacksOptions {
  /** Narrowest width in px at which the chart is shown. */
  readonly width: number;
  readonly words: ChartWords;
}

export interface PlacedDot {
  readonly id: string;
  /** Per cent, and px right of it. */
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly chosen: boolean;
  readonly title: string;
  /** Where the words can be seen; null where nothing stands in the source or the dot stands for several rows. */
  readonly href: string | null;
}

export interface PlacedDotStacks {
  readonly height: number;
  readonly axisY: number;
  readonly tickY: number;
  readonly countY: number;
  readonly columns: readonly {
    readonly x: number;
    readonly label: string;
    readonly count: number;
    readonly countY: number;
  }[];
  readonly dots: readonly PlacedDot[];
  /** Rows that one dot stands for, and the words that say so; '' for one. */
  readonly each: number;
  readonly note: string;
  readonly stated: number;
}

/** Last number with a column of its own; the next column holds all larger ones. */
export const LAST_COLUMN = 12;
const DOT = 8;
const ACROSS = 2;
const TALLEST = 20;
/** Most dots of a drawing: a page must not grow with the atlas. */
const MOST_DOTS = 200;
const AXIS_SPACE = 20;
const COUNT_SPACE = 16;

export function layoutDotStacks(rows: readonly ChartRow[], { words }: DotStacksOptions): PlacedDotStacks {
  const stated = statedRows(rows).filter((row) => Number.isInteger(row.value));
  const byColumn = group(stated, columnOf);
  const last = Math.max(1, ...byColumn.keys());
  const most = Math.max(1, ...[...byColumn.values()].map((column) => column.length));
  const each = rowsPerDot(stated);
  const levels = Math.ceil(most / each / ACROSS);
  const axisY = COUNT_SPACE + levels * DOT + 4;
  const place = (n: number): number => roundTo(((n + 0.5) / (last + 1)) * 100);
  const numbers = Array.from({ length: last + 1 }, (_, n) => n);
  return {
    height: axisY + AXIS_SPACE,
    axisY,
    tickY: axisY + 15,
    countY: COUNT_SPACE,
    columns: numbers.map((n) => {
      const count = byColumn.get(n)?.length ?? 0;
      const label = n > LAST_COLUMN ? fillWords(words.atLeast, { v: n }) : String(n);
      return { x: place(n), label, count, countY: axisY - 4 - Math.ceil(count / each / ACROSS) * DOT - 4 };
    }),
    dots: numbers.flatMap((n) => placeColumn(byColumn.get(n) ?? [], each, place(n), axisY - 4, words)),
    each,
    note: each === 1 ? '' : fillWords(words.dotStandsFor, { n: each }),
    stated: stated.length,
  };
}

const columnOf = ({ value }: { readonly value: number }): number => Math.min(value, LAST_COLUMN + 1);

/** Rows that one dot stands for, where a column of single dots would be too tall or the dots too many. */
export function rowsPerDot(stated: readonly { readonly value: number }[]): number {
  const most = Math.max(1, ...rollup(stated, (column) => column.length, columnOf).values());
  return Math.ceil(Math.max(most / (TALLEST * ACROSS), stated.length / MOST_DOTS));
}

function placeColumn(
  rows: readonly StatedRow[],
  each: number,
  x: number,
  bottom: number,
  words: ChartWords,
): readonly PlacedDot[] {
  const ordered = [...rows.filter((row) => row.choice !== null), ...rows.filter((row) => row.choice === null)];
  return ordered
    .filter((_, i) => i % each === 0)
    .map((row, i, dots) => ({
      id: row.id,
      x,
      dx: dots.length === 1 ? 0 : ((i % ACROSS) - (ACROSS - 1) / 2) * DOT,
      y: bottom - (Math.floor(i / ACROSS) + 0.5) * DOT,
      hollow: row.state !== 'exact',
      chosen: row.choice !== null,
      title:
        each === 1
          ? `${row.label} ${formatValue(row.value, row.state, words)}`
          : fillWords(words.dotStandsFor, { n: each }),
      href: each === 1 ? row.href : null,
    }));
}
