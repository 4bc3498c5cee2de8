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
  { sample: 'reports', texts: 281, stated: 973, read: 961, right: 906 },
  { sample: 'cleanReports', texts: 264, stated: 912, read: 896, right: 860 },
  { sample: 'prose', texts: 65, stated: 1219, read: 1161, right: 1116 },
  { sample: 'tables', texts: 65, stated: 11823, read: 11752, right: 11748 },
];
