/** Numbers as a yearbook prints them: grouped in tables, short on axes, with the sign of their state. */
import { format } from 'd3';
import type { ValueState } from '../domain/observation.ts';
import { fillWords, type ChartWords } from './chart-words.ts';

const GROUPED = format(',');

/** 857,278; decimals only where they were written (8.4565). */
export function formatNumber(value: number): string {
  return GROUPED(value);
}

/** 1, 1000, 1万, 100万, 1亿: powers on axes, never used for data. */
export function formatTick(value: number, words: ChartWords): string {
  const unit = words.tickUnits.find(({ from }) => value >= from);
  return unit === undefined ? String(value) : `${value / unit.by}${unit.word}`;
}

/** A value with its state: 463, ≥132, ≤5000, 约2100, or the reason why there is no number. */
export function formatValue(value: number | null, state: ValueState, words: ChartWords): string {
  if (value === null) return state in words.absent ? words.absent[state as keyof ChartWords['absent']] : '—';
  const number = formatNumber(value);
  if (state === 'atLeast') return fillWords(words.atLeast, { v: number });
  if (state === 'atMost') return fillWords(words.atMost, { v: number });
  if (state === 'approximate') return fillWords(words.approximate, { v: number });
  return number;
}
