/**
 * The rows of a long metric table by province, in pages: `44`, `44-2` … Only the main metrics are cut so; the rows of the others
 * stand in their CSV and on the profiles.
 */
import type { MetricRow } from '../../domain/shards.ts';
import { pagesOf } from '../pager-html.ts';
import { MOST_ROWS } from './rows-shown.ts';

export interface MetricPart {
  /** Two digits of the province; `00` for agencies without a place. */
  readonly code: string;
  /** In Chinese; '' where there is none. */
  readonly province: string;
  readonly rows: readonly MetricRow[];
  readonly pages: number;
}

/** None where the metric's page shows all rows. */
export function metricParts(rows: readonly MetricRow[], shown: number): readonly MetricPart[] {
  if (rows.length <= shown) return [];
  const byProvince = new Map<string, MetricRow[]>();
  for (const row of rows) {
    const code = row.region.code?.slice(0, 2) ?? NOWHERE;
    const known = byProvince.get(code);
    if (known === undefined) byProvince.set(code, [row]);
    else known.push(row);
  }
  return [...byProvince]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, own]) => ({
      code,
      province: own.find(({ region }) => region.province !== null)?.region.province ?? '',
      rows: own,
      pages: pagesOf(own.length, MOST_ROWS),
    }));
}

export const NOWHERE = '00';

/** Name of a page in its address: `44`, `44-2`. */
export const partName = (code: string, page: number): string => (page === 1 ? code : `${code}-${page}`);
