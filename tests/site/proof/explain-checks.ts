/** Counts of check results, from rows of `checks.csv`. A report in which one of several places of a check disagrees, disagrees. */
import { CHECKS } from '../../../src/forms/checks.ts';
import { groupRows, type CsvRow } from '../published-observations.ts';
import { counted, type Published } from './published.ts';

const NOTICES: ReadonlySet<string> = new Set(
  CHECKS.filter(({ severity }) => severity === 'notice').map(({ id }) => id),
);
const STATUSES = ['pass', 'fail', 'not-assessable'];

export const resultsOf = (agencyOrReport: string, { checks }: Published): readonly CsvRow[] =>
  checks.filter((row) => row['report_id'] === agencyOrReport || row['agency_id'] === agencyOrReport);

const tally = (rows: readonly CsvRow[]): readonly number[] =>
  STATUSES.map((status) => rows.filter((row) => row['status'] === status).length);

/** Counts of the three results of one check of a report, in their order. */
export const countsOfCheck = (id: string, results: readonly CsvRow[]): readonly string[] =>
  tally(results.filter((row) => row['check'] === id)).map(counted);

/** The sentence over the table: agreeing, disagreeing without notices, not assessable, notices. */
export function countsOfReport(results: readonly CsvRow[]): readonly string[] {
  const notices = results.filter((row) => NOTICES.has(row['check'] ?? '') && row['status'] === 'fail').length;
  const [pass = NaN, fail = NaN, open = NaN] = tally(results);
  return [pass, fail - notices, open, notices].map(counted);
}

/** Reports by the result of one check. */
export function reportsByResult(id: string, { checks }: Published): readonly string[] {
  const byReport = groupRows(
    checks.filter((row) => row['check'] === id),
    (row) => row['report_id'] ?? '',
  );
  const results = [...byReport.values()].map((rows) =>
    STATUSES.map((each) => rows.some((row) => row['status'] === each)),
  );
  const fail = results.filter(([, failed]) => failed).length;
  const pass = results.filter(([passed, failed]) => passed === true && failed === false).length;
  return [pass, fail, results.length - pass - fail].map(counted);
}

/** Reports, those with a disagreement, places that agree, disagree, cannot be assessed: of a kind or a province. */
export function countsOfGroup(holds: (row: CsvRow) => boolean, { checks, reports }: Published): readonly string[] {
  const own = checks.filter(holds);
  const failing = new Set(
    own
      .filter((row) => row['status'] === 'fail' && !NOTICES.has(row['check'] ?? ''))
      .map((row) => row['report_id'] ?? ''),
  );
  return [reports.filter(holds).length, failing.size, ...tally(own)].map(counted);
}
