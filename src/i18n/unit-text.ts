/** Units in the reader's language: 件 of requests and 件 of decisions are the same word in Chinese, not in English. */
import type { Metric } from '../domain/metric.ts';
import type { BreakdownPart } from '../domain/observation.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import { unitBehind } from '../domain/unit-behind.ts';
import { metricOf } from '../forms/catalogue.ts';
import type { Words } from './words.ts';

export const metricUnit = (
  { unit, unitEn }: Pick<Metric, 'unit' | 'unitEn'>,
  { locale }: Pick<Words, 'locale'>,
): string => (locale === 'en' ? unitEn : unit);

/** The unit of a value by its metric, as it stands behind the number; the unit as given for an id outside the catalogue. */
export function unitText(
  { metric, unit, value, state }: Pick<SettledValue, 'metric' | 'unit' | 'value' | 'state'>,
  words: Words,
): string {
  const known = metricOf(metric);
  if (known === undefined || words.locale === 'zh') return unit;
  return state === 'exact' ? unitBehind(String(value), known.unitEn, words.chartWords.unitsOfOne) : known.unitEn;
}

/** The unit that a part of a list bears in the report's own words, as it stands behind the number. */
export function partUnit({ unit, value }: Pick<BreakdownPart, 'unit' | 'value'>, { chartWords, t }: Words): string {
  const known: Readonly<Record<string, string | undefined>> = t.partUnit;
  return unitBehind(String(value), known[unit] ?? unit, chartWords.unitsOfOne);
}

/** The unit of a metric by its id; '' outside the catalogue. */
export function metricUnitOf(id: string, words: Pick<Words, 'locale'>): string {
  const metric = metricOf(id);
  return metric === undefined ? '' : metricUnit(metric, words);
}
