/**
 * Parts of a quantity (channels, kinds of tickets): stacked to 100 % only when the report gives a total and its parts
 * add up to it exactly; in every other case separate bars on one linear scale, so that nothing looks like a whole.
 */
import { cumsum, max } from 'd3';
import type { ValueState } from '../../domain/observation.ts';
import { roundTo } from '../axis/log-axis.ts';
import type { ChartWords } from '../chart-words.ts';
import { formatValue } from '../format-value.ts';

export interface PartRow {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly state: ValueState;
}

export interface PlacedPart {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Baseline of label and value, and top of the bar, in px; bars of a stack share one top. */
  readonly textY: number;
  readonly barY: number;
  /** Per cent. */
  readonly x: number;
  readonly width: number;
  readonly tone: number;
}

export interface PlacedParts {
  readonly stacked: boolean;
  readonly parts: readonly PlacedPart[];
  readonly height: number;
}

const TONES = 6;
const LINE = 34;
const STACK = 30;

/** `total` is null when the report gives none, or gives a bound. */
export function layoutParts(rows: readonly PartRow[], total: number | null, words: ChartWords): PlacedParts {
  const stacked =
    rows.length > 1 &&
    rows.every((row) => row.state === 'exact') &&
    total === rows.reduce((all, row) => all + row.value, 0) &&
    total > 0;
  const parts = stacked && total !== null ? placeStack(rows, total, words) : placeBars(rows, words);
  return { stacked, parts, height: (stacked ? STACK : 0) + rows.length * (stacked ? 22 : LINE) };
}

function placeStack(rows: readonly PartRow[], total: number, words: ChartWords): readonly PlacedPart[] {
  const ends = cumsum(rows, (row) => row.value);
  return rows.map((row, i) => ({
    id: row.id,
    label: row.label,
    value: formatValue(row.value, row.state, words),
    textY: STACK + i * 22 + 15,
    barY: 0,
    x: roundTo((((ends[i] as number) - row.value) / total) * 100),
    width: roundTo((row.value / total) * 100),
    tone: i % TONES,
  }));
}

function placeBars(rows: readonly PartRow[], words: ChartWords): readonly PlacedPart[] {
  const largest = max(rows, (row) => row.value) || 1;
  return rows.map((row, i) => ({
    id: row.id,
    label: row.label,
    value: formatValue(row.value, row.state, words),
    textY: i * LINE + 13,
    barY: i * LINE + 19,
    x: 0,
    width: roundTo((row.value / largest) * 100),
    tone: 0,
  }));
}
