/** A quantity of the public contract. Ids never change meaning. */

export const METRIC_FAMILIES = [
  'published',
  'hotline',
  'messages',
  'interaction',
  'documents',
  'rules',
  'normativeDocuments',
  'licensing',
  'otherServices',
  'penalties',
  'compulsoryMeasures',
  'charges',
  'procurement',
  'applications',
  'reconsideration',
  'litigation',
] as const;
export type MetricFamily = (typeof METRIC_FAMILIES)[number];

export interface Metric {
  readonly id: string;
  readonly family: MetricFamily;
  /** Full Chinese name, able to stand alone: 依申请公开·本年新收·自然人. */
  readonly zh: string;
  readonly en: string;
  /** Short Chinese name for use under a heading of its family. */
  readonly shortZh: string;
  /** 件, 条, 项, 次, 人, 万元, 元. */
  readonly unit: string;
  /** What is counted, in the plural: requests, decisions, items. */
  readonly unitEn: string;
  /** Whether values may have decimals (amounts) or are counts. */
  readonly kind: 'count' | 'amount';
  /** flow: happens in the year; stock: stands at the end of the year. */
  readonly nature: 'flow' | 'stock';
  /** Where the form asks for it: table two, three, four, or prose. */
  readonly place: 'tableTwo' | 'tableThree' | 'tableFour' | 'prose';
  /** Editions whose tables ask for it; empty for prose metrics. */
  readonly editions: readonly ('2021' | '2019')[];
  /** One or two Chinese sentences: what is counted, what is not. */
  readonly definition: string;
  readonly definitionEn: string;
}
