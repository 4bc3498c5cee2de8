/** The checks of one report counted: how many instances of each passed, failed, could not be assessed. */
import type { CheckResult } from '../domain/check.ts';
import type { CheckCounts } from '../domain/shards.ts';

export type CheckRow = readonly [id: string, pass: number, fail: number, notAssessable: number];

/** In the order in which the checks come. */
export function checkRows(checks: readonly Pick<CheckResult, 'id' | 'status'>[]): readonly CheckRow[] {
  const rows = new Map<string, [string, number, number, number]>();
  for (const { id, status } of checks) {
    const row = rows.get(id) ?? [id, 0, 0, 0];
    rows.set(id, row);
    row[status === 'pass' ? 1 : status === 'fail' ? 2 : 3] += 1;
  }
  return [...rows.values()];
}

/** Counts in the making. */
export type OpenCounts = { -readonly [status in keyof CheckCounts]: number };

export const openCounts = (): OpenCounts => ({ pass: 0, fail: 0, notAssessable: 0 });

/** `times` is the number of reports with the same row. */
export function addRow(open: OpenCounts, [, pass, fail, notAssessable]: CheckRow, times: number): void {
  open.pass += pass * times;
  open.fail += fail * times;
  open.notAssessable += notAssessable * times;
}
