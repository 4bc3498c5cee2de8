/** Which metrics a profile puts first, and which it lists after them, in the catalogue's order. */
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyYear } from '../domain/shards.ts';
import { CATALOGUE } from '../forms/catalogue.ts';

/** The four main metrics of the home page and, behind them, the stock of rules a reader asks for. */
export const KEY_METRICS: readonly string[] = [
  'published.total',
  'hotline.received',
  'penalties.decisions',
  'applications.received.total',
];

/** Metrics that stand in key place only when the year states them. */
const SECOND_RANK: readonly string[] = [
  'published.website',
  'published.newMedia',
  'licensing.decisions',
  'normativeDocuments.inForce',
  'applications.concluded.total',
  'reconsideration.total',
];

/** The key figures of a year. A report shows all four, whatever their state; transcribed figures only those there are. */
export function keyValues(year: Pick<AgencyYear, 'status' | 'values'>): readonly SettledValue[] {
  const byMetric = new Map(year.values.map((value) => [value.metric, value]));
  const first = KEY_METRICS.flatMap((metric) => byMetric.get(metric) ?? []);
  const shown = year.status === 'full' ? first : first.filter(({ value }) => value !== null);
  if (shown.length >= KEY_METRICS.length) return shown;
  const more = SECOND_RANK.flatMap((metric) => byMetric.get(metric) ?? []).filter(({ value }) => value !== null);
  return [...shown, ...more].slice(0, KEY_METRICS.length);
}

/** Figures to list with their words: of a report those that neither tables nor key figures show, else all, in the catalogue's order. */
export function otherValues(year: AgencyYear): readonly SettledValue[] {
  const inTables = year.status === 'full';
  const key = new Set(inTables ? keyValues(year).map(({ metric }) => metric) : []);
  return CATALOGUE.flatMap(({ id, place }) => {
    if (key.has(id) || (inTables && place !== 'prose')) return [];
    const value = year.values.find(({ metric, state }) => metric === id && state !== 'missing' && state !== 'notAsked');
    return value === undefined ? [] : [value];
  });
}

/** Metrics to set side by side over several years: those that at least one year states with a number other than 0, and of reports the key metrics. */
export function metricsOverYears(years: readonly AgencyYear[]): readonly string[] {
  const stated = new Set(
    years.flatMap(({ values }) =>
      values.filter(({ value }) => value !== null && value !== 0).map(({ metric }) => metric),
    ),
  );
  const whole = years.some(({ status }) => status === 'full');
  const listed = (id: string): boolean => (whole && KEY_METRICS.includes(id)) || stated.has(id);
  return CATALOGUE.filter(({ id }) => listed(id) && !isApplicantDetail(id)).map(({ id }) => id);
}

/** Only the total column of table three is set side by side; the rest stands in the tables. */
const isApplicantDetail = (id: string): boolean => id.startsWith('applications.') && !id.endsWith('.total');
