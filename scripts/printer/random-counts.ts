/** Random counts for one report that keep the form's own arithmetic (A1–A4), with many zeros, as real reports have. */
import { DISPUTE_IDS, PRINTED_APPLICANTS, PRINTED_TABLE_TWO, RESULT_IDS, printedRows } from './form-labels.ts';
import type { Random } from './seeded-random.ts';

/** Metric id → number. */
export type Counts = ReadonlyMap<string, number>;

/** `busy` is the share of cells that are not zero; `otherShape`: see `printedRows`. */
export function randomCounts(
  edition: '2021' | '2019',
  random: Random,
  otherShape: 'own' | 'foreign' = 'own',
  busy = 0.4,
): Counts {
  const counts = new Map<string, number>();
  const some = (high: number): number => (random.chance(busy) ? random.integer(1, high) : 0);
  fillTableTwo(edition, counts, some, random);
  fillTableThree(
    printedRows(edition, otherShape).map((row) => row.id),
    counts,
    some,
    random,
  );
  for (const block of DISPUTE_IDS) {
    const values = RESULT_IDS.slice(0, 4).map(() => some(30));
    for (const [i, value] of values.entries()) counts.set(`${block}.${RESULT_IDS[i] as string}`, value);
    counts.set(`${block}.total`, sum(values));
  }
  return counts;
}

function fillTableTwo(
  edition: '2021' | '2019',
  counts: Map<string, number>,
  some: (high: number) => number,
  random: Random,
): void {
  for (const block of PRINTED_TABLE_TWO[edition]) {
    for (const metric of block.rows.flatMap((row) => row.metrics)) {
      if (metric.endsWith('.amount')) counts.set(metric, some(90000) / random.pick([1, 10, 100]));
      else if (metric.endsWith('.itemsChange')) counts.set(metric, some(40) * random.pick([1, 1, -1]) + 0);
      else counts.set(metric, some(random.pick([9, 400, 12000])));
    }
  }
}

function fillTableThree(
  rows: readonly string[],
  counts: Map<string, number>,
  some: (high: number) => number,
  random: Random,
): void {
  const outcomes = rows.filter((id) => !['received', 'carriedIn', 'concluded', 'carriedOut'].includes(id));
  for (const [applicant] of PRINTED_APPLICANTS.slice(0, 6)) {
    const set = (id: string, value: number): unknown => counts.set(`applications.${id}.${applicant}`, value);
    const values = outcomes.map(() => some(random.pick([5, 60, 1500])));
    outcomes.forEach((id, i) => set(id, values[i] as number));
    const concluded = sum(values);
    const carriedOut = some(20);
    const carriedIn = Math.min(some(20), concluded + carriedOut);
    set('concluded', concluded);
    set('carriedOut', carriedOut);
    set('carriedIn', carriedIn);
    set('received', concluded + carriedOut - carriedIn);
  }
  for (const id of rows) {
    const values = PRINTED_APPLICANTS.slice(0, 6).map(
      ([applicant]) => counts.get(`applications.${id}.${applicant}`) as number,
    );
    counts.set(`applications.${id}.total`, sum(values));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
