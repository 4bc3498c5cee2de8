/**
 * How texts were read that nobody who works on the program had seen, the figures that they state labelled first by people who do not
 * know its code. Those texts are not in the repository, so these counts cannot be taken again: new texts give new ones, which
 * take the place of these.
 */
export interface BlindMeasure {
  readonly sample: BlindSample;
  readonly texts: number;
  /** Of prose those read right or missed; of tables every cell that can be made out. */
  readonly stated: number;
  readonly read: number;
  /** Right in metric, number, qualifier and scope. */
  readonly right: number;
}

/**
 * reports: beginnings of published ones; cleanReports: of these, without those that a mirror gives in traditional or garbled
 * characters; prose and tables: of whole reports that an examiner made in published formats.
 */
export type BlindSample = 'reports' | 'cleanReports' | 'prose' | 'tables';

export const BLIND_MEASURED = { year: 2026, month: 11 } as const;

export const BLIND_MEASURES: readonly BlindMeasure[] = [
  { sample: 'reports', texts: 161, stated: 529, read: 532, right: 492 },
  { sample: 'cleanReports', texts: 144, stated: 468, read: 467, right: 446 },
  { sample: 'prose', texts: 35, stated: 588, read: 555, right: 526 },
  { sample: 'tables', texts: 35, stated: 6353, read: 6335, right: 6331 },
];
