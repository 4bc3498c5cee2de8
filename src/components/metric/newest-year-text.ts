/** What the newest rows of all agencies are of: one year, or several of which each agency gives its newest; '' for no rows. */
import { extent } from 'd3';
import type { Words } from '../../i18n/words.ts';

type Rows = Iterable<{ readonly year: number }>;

export function newestYearText(rows: Rows, { metricsPage, t }: Words): string {
  const [first, last] = yearsOf(rows);
  if (first === undefined) return '';
  return first === last ? t.year(first) : metricsPage.newestOnly(t.years(first, last));
}

/** 2024年, or 2020—2024年; '' for no rows. */
export function yearSpan(rows: Rows, { t }: Words): string {
  const [first, last] = yearsOf(rows);
  return first === undefined ? '' : t.years(first, last);
}

const yearsOf = (rows: Rows): [number, number] | [undefined, undefined] => extent(rows, ({ year }) => year);
