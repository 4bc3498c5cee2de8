/**
 * How many marks with a name of its own a metric's chart draws: by it a page knows beforehand what the drawing weighs.
 * Takes the stated numbers with their scopes, which are drawn apart; columns and dots of several agencies count as a few.
 */
import { group, sum } from 'd3';
import type { Metric } from '../../domain/metric.ts';
import type { Scope } from '../../domain/observation.ts';
import { rowsPerDot } from '../dot-stacks/layout-dot-stacks.ts';
import { MOST_MARKS } from '../strip/layout-strip.ts';
import { MOST_LINES } from '../zero-inflated/layout-zero-inflated.ts';
import { chartOfMetric } from './chart-of-metric.ts';

export interface StatedNumber {
  readonly value: number;
  readonly scope: Scope;
}

/** What a drawing without names weighs, in marks. */
const NAMELESS = 40;

export function namedMarks(metric: Metric, stated: readonly StatedNumber[]): number {
  return sum(group(stated, ({ scope }) => scope).values(), (drawn) => marksOf(metric, drawn));
}

function marksOf(metric: Metric, drawn: readonly StatedNumber[]): number {
  switch (chartOfMetric(metric, drawn)) {
    case 'strip':
      return drawn.length > MOST_MARKS ? NAMELESS : drawn.length;
    case 'dotStacks':
      return rowsPerDot(drawn) > 1 ? NAMELESS : drawn.length;
    case 'zeroInflated':
    case 'nonZero':
      return Math.min(MOST_LINES, drawn.length);
  }
}
