/** Names of metrics as readers see them: full-width punctuation, and a short plain name for the few that stand in prominent places. */
import { metricOf } from '../forms/catalogue.ts';
import { printedLabel } from './printed-label.ts';
import { t } from './zh.ts';

/** The full name, able to stand alone; the id for an id outside the catalogue. */
export function metricName(id: string): string {
  const metric = metricOf(id);
  return metric === undefined ? id : printedLabel(metric.zh);
}

/** 行政处罚决定 rather than 行政处罚·本年处理决定数量; the full name where there is no short one. */
export const plainMetricName = (id: string): string => t.keyMetric[id] ?? metricName(id);
