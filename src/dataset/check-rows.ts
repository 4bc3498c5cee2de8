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

export function countRows(rows: Iterable<CheckRow>): CheckCounts {
  const counts = { pass: 0, fail: 0, notAssessable: 0 };
  for (const [, pass, fail, notAssessable] of rows) {
    counts.pass += pass;
    counts.fail += fail;
    counts.notAssessable += notAssessable;
  }
  return counts;
}
