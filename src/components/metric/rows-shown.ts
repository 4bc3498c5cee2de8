/**
 * How many rows of a metric's table a page holds beside its drawing, so that it stays within 20 kB gzip however large the atlas is.
 * Weights are those of Chinese pages as measured, somewhat above the mean; the same rows are shown in every language.
 */
import { sum } from 'd3';
import { namedMarks } from '../../charts/metric-chart/named-marks.ts';
import type { Metric } from '../../domain/metric.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { comparableScope } from './chart-rows.ts';

/** Most rows of a page: one without a drawing holds as many. */
export const MOST_ROWS = 210;
/** What rows and drawing may weigh together, in bytes of gzip: the rest of the page takes some 5,000. */
const ROOM = 14_500;
const MARK = 34;
const ROW = 55;
/** A byte of a publisher's address, whose digits nothing else repeats. */
const ADDRESS_BYTE = 0.25;

/** `drawn`: the rows of the page's drawing, one per agency; `beside`: those that another table of the page shows. */
export function rowsShown(
  metric: Metric,
  rows: readonly MetricRow[],
  drawn: readonly MetricRow[],
  beside: readonly MetricRow[],
): number {
  const stated = drawn.flatMap((row) =>
    row.value.value === null ? [] : [{ value: row.value.value, scope: comparableScope(row) }],
  );
  let left = ROOM - MARK * namedMarks(metric, stated) - sum(beside, weight);
  const end = rows.findIndex((row) => (left -= weight(row)) < 0);
  return Math.min(MOST_ROWS, end === -1 ? rows.length : end);
}

const weight = ({ value: { proof } }: MetricRow): number =>
  ROW + (proof?.kind === 'report' || proof === null ? 0 : ADDRESS_BYTE * proof.url.length);
