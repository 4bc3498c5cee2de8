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
  { sample: 'reports', texts: 571, stated: 1922, read: 1919, right: 1815 },
  { sample: 'cleanReports', texts: 525, stated: 1781, read: 1765, right: 1691 },
  { sample: 'prose', texts: 105, stated: 1703, read: 1638, right: 1575 },
  { sample: 'tables', texts: 105, stated: 19035, read: 18923, right: 18917 },
];
