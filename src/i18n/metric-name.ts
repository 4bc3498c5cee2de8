/** Names of metrics as readers see them: full-width punctuation in Chinese, and a short plain name for the few in prominent places. */
import type { Metric } from '../domain/metric.ts';
import { metricOf } from '../forms/catalogue.ts';
import { printedLabel } from './printed-label.ts';
import type { Words } from './words.ts';

/** The full name, able to stand alone; the id for an id outside the catalogue. */
export function metricName(id: string, { locale }: Pick<Words, 'locale'>): string {
  const metric = metricOf(id);
  if (metric === undefined) return partName(id, locale) ?? id;
  return locale === 'en' ? metric.en : printedLabel(metric.zh);
}

const PART = /^section\.([1-6])$/u; // takes section.4, which a check may lack; leaves published.total

/** Name of a part of the report; null for another id. */
function partName(id: string, locale: Words['locale']): string | null {
  const part = PART.exec(id)?.[1];
  if (part === undefined) return null;
  return locale === 'en' ? `part ${part}` : `第${'一二三四五六'.charAt(Number(part) - 1)}部分`;
}

/** 行政处罚决定 rather than 行政处罚·本年处理决定数量; the full name where there is no short one. */
export function plainMetricName(id: string, words: Words): string {
  const plain: Readonly<Record<string, string | undefined>> = words.t.keyMetric;
  return plain[id] ?? metricName(id, words);
}

/** The name under a heading of its family. */
export const shortMetricName = ({ shortZh, en }: Metric, { locale }: Pick<Words, 'locale'>): string =>
  locale === 'en' ? en : printedLabel(shortZh);

export const metricDefinition = ({ definition, definitionEn }: Metric, { locale }: Pick<Words, 'locale'>): string =>
  locale === 'en' ? definitionEn : printedLabel(definition);
