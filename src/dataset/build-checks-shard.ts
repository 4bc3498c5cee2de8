/** All checks over all reports: how many pass, fail or cannot be assessed, and every failure with both values. */
import type { CheckResult, CheckStatus } from '../domain/check.ts';
import type { ChecksShard, FailedCheck } from '../domain/checks-shard.ts';
import type { ReportEntry } from './report-entry.ts';
import { countChecks } from './report-summary.ts';
import { tallyByKind, tallyByProvince } from './tally-checks.ts';

export function buildChecksShard(entries: readonly ReportEntry[]): ChecksShard {
  const ids = [...new Set(entries.flatMap(({ checks }) => checks.map(({ id }) => id)))].sort(compareIds);
  return {
    totals: ids.map((id) => totalOf(id, entries)),
    byKind: tallyByKind(entries),
    byProvince: tallyByProvince(entries),
    failures: entries.flatMap(failuresOf),
  };
}

/** A2 before A10: by family letter, then by number. */
function compareIds(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
}

function totalOf(id: string, entries: readonly ReportEntry[]): ChecksShard['totals'][number] {
  const byReport = entries.map(({ checks }) => checks.filter((check) => check.id === id));
  const worst = byReport.filter((results) => results.length > 0).map(worstStatus);
  const count = (status: CheckStatus): number => worst.filter((each) => each === status).length;
  return {
    id,
    reports: { pass: count('pass'), fail: count('fail'), 'not-assessable': count('not-assessable') },
    instances: countChecks(byReport.flat()),
  };
}

/** A report fails a check when one instance fails, passes when one passes and none fails. */
function worstStatus(results: readonly CheckResult[]): CheckStatus {
  if (results.some(({ status }) => status === 'fail')) return 'fail';
  return results.some(({ status }) => status === 'pass') ? 'pass' : 'not-assessable';
}

function failuresOf({ summary, checks }: ReportEntry): readonly FailedCheck[] {
  const { id: reportId, agencyId, agencyName, kind, region, year } = summary;
  return checks
    .filter(({ status }) => status === 'fail')
    .map((result) => ({ reportId, agencyId, agencyName, kind, region, year, result }));
}
