/**
 * How texts were read that nobody who works on the program had seen, the figures that they state labelled first by people who do not
 * know its code. Those texts are not in the repository, so these counts cannot be taken again: new texts give new ones.
 */
export interface BlindMeasure {
  /** reports: beginnings of published ones; prose: whole texts in words of an examiner, denser in figures than reports are. */
  readonly sample: 'reports' | 'prose';
  readonly texts: number;
  readonly stated: number;
  readonly read: number;
  /** Right in metric, number, qualifier and scope. */
  readonly right: number;
}

export const BLIND_MEASURED = { year: 2026, month: 11 } as const;

export const BLIND_MEASURES: readonly BlindMeasure[] = [
  { sample: 'reports', texts: 118, stated: 415, read: 422, right: 406 },
  { sample: 'prose', texts: 60, stated: 1094, read: 1058, right: 1041 },
];
