/** The checks of all reports counted by check, by kind of agency and by province, so that readers see where failures gather. */
import { AGENCY_KINDS } from '../domain/agency.ts';
import type { CheckStatus } from '../domain/check.ts';
import type { ChecksShard, CheckTally } from '../domain/checks-shard.ts';
import type { ReportSummary } from '../domain/shards.ts';
import { checkOf } from '../forms/checks.ts';
import type { CheckRow, OpenCounts } from './check-rows.ts';
import { addRow, openCounts } from './check-rows.ts';
import { compareText } from './compare-text.ts';

/** A report with its checks counted. */
export interface CheckedReport {
  readonly summary: Pick<ReportSummary, 'kind' | 'region'>;
  readonly rows: readonly CheckRow[];
}

type Tallies = Omit<ChecksShard, 'failures'>;

export function tallyChecks(reports: readonly CheckedReport[]): Tallies {
  return { totals: tallyById(reports), byKind: tallyByKind(reports), byProvince: tallyByProvince(reports) };
}

/** Reports with the same rows, which are many, are counted at once. */
function tallyById(reports: readonly CheckedReport[]): Tallies['totals'] {
  const byId = new Map<string, OpenTally>();
  for (const [rows, times] of countTimes(reports)) {
    for (const row of rows) {
      const open = byId.get(row[0]) ?? openTally();
      byId.set(row[0], open);
      open.reports[worstStatus(row)] += times;
      addRow(open.instances, row, times);
    }
  }
  return [...byId].sort(([a], [b]) => compareIds(a, b)).map(([id, open]) => ({ id, ...open }));
}

function countTimes(reports: readonly CheckedReport[]): ReadonlyMap<CheckedReport['rows'], number> {
  const times = new Map<CheckedReport['rows'], number>();
  for (const { rows } of reports) {
    const known = times.get(rows);
    times.set(rows, known === undefined ? 1 : known + 1);
  }
  return times;
}

interface OpenTally {
  readonly reports: Record<CheckStatus, number>;
  readonly instances: OpenCounts;
}

const openTally = (): OpenTally => ({
  reports: { pass: 0, fail: 0, 'not-assessable': 0 },
  instances: openCounts(),
});

/** A2 before A10: by family letter, then by number. */
function compareIds(a: string, b: string): number {
  return a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));
}

/** A report fails a check when one instance fails, passes when one passes and none fails. */
function worstStatus([, pass, fail]: CheckRow): CheckStatus {
  if (fail > 0) return 'fail';
  return pass > 0 ? 'pass' : 'not-assessable';
}

function tallyByKind(reports: readonly CheckedReport[]): ChecksShard['byKind'] {
  const byKind = group(reports, ({ summary }) => summary.kind);
  return AGENCY_KINDS.flatMap((kind) => {
    const own = byKind.get(kind);
    return own === undefined ? [] : [{ kind, ...tallyOf(own) }];
  });
}

/** Sorted by code, reports without a province last. */
function tallyByProvince(reports: readonly CheckedReport[]): ChecksShard['byProvince'] {
  const byCode = [...group(reports, provinceCode)].sort(([a], [b]) => compareText(a ?? '~', b ?? '~'));
  return byCode.map(([code, own]) => ({ code, name: own[0]?.summary.region.province ?? null, ...tallyOf(own) }));
}

function group<Key>(
  reports: readonly CheckedReport[],
  keyOf: (report: CheckedReport) => Key,
): ReadonlyMap<Key, readonly CheckedReport[]> {
  const groups = new Map<Key, CheckedReport[]>();
  for (const report of reports) {
    const known = groups.get(keyOf(report));
    if (known === undefined) groups.set(keyOf(report), [report]);
    else known.push(report);
  }
  return groups;
}

const provinceCode = ({ summary }: CheckedReport): string | null => summary.region.code?.slice(0, 2) ?? null;

function tallyOf(reports: readonly CheckedReport[]): CheckTally {
  const instances = openCounts();
  let failing = 0;
  for (const [rows, times] of countTimes(reports)) {
    for (const row of rows) addRow(instances, row, times);
    if (isFailing(rows)) failing += times;
  }
  return { reports: reports.length, failing, instances };
}

function isFailing(rows: readonly CheckRow[]): boolean {
  return rows.some(([id, , fail]) => fail > 0 && checkOf(id)?.severity !== 'notice');
}
