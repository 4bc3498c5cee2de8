/** All checks over all reports: how many pass, fail or cannot be assessed, and every failure with both values. */
import type { CheckResult } from '../domain/check.ts';
import type { ChecksShard, FailedCheck } from '../domain/checks-shard.ts';
import type { ReportSummary } from '../domain/shards.ts';
import { checkRows } from './check-rows.ts';
import type { ReportEntry } from './report-entry.ts';
import { tallyChecks } from './tally-checks.ts';

export function buildChecksShard(entries: readonly ReportEntry[]): ChecksShard {
  const checked = entries.map(({ summary, checks }) => ({ summary, rows: checkRows(checks) }));
  return {
    ...tallyChecks(checked),
    failures: entries.flatMap(({ summary, checks }) => failuresOf(summary, checks.filter(isFailed))),
  };
}

const isFailed = ({ status }: CheckResult): boolean => status === 'fail';

export function failuresOf(summary: ReportSummary, failed: readonly CheckResult[]): readonly FailedCheck[] {
  const { id: reportId, agencyId, agencyName, kind, region, year } = summary;
  return failed.map((result) => ({ reportId, agencyId, agencyName, kind, region, year, result }));
}
