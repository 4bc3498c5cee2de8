/** The checks of all reports counted by kind of agency and by province, so that readers see where failures gather. */
import { AGENCY_KINDS } from '../domain/agency.ts';
import type { ChecksShard, CheckTally } from '../domain/checks-shard.ts';
import { checkOf } from '../forms/checks.ts';
import { compareText } from './compare-text.ts';
import type { ReportEntry } from './report-entry.ts';
import { countChecks } from './report-summary.ts';

export function tallyByKind(entries: readonly ReportEntry[]): ChecksShard['byKind'] {
  return AGENCY_KINDS.flatMap((kind) => {
    const own = entries.filter(({ summary }) => summary.kind === kind);
    return own.length === 0 ? [] : [{ kind, ...tallyOf(own) }];
  });
}

/** Sorted by code, reports without a province last. */
export function tallyByProvince(entries: readonly ReportEntry[]): ChecksShard['byProvince'] {
  const codes = [...new Set(entries.map(provinceCode))].sort((a, b) => compareText(a ?? '~', b ?? '~'));
  return codes.map((code) => {
    const own = entries.filter((entry) => provinceCode(entry) === code);
    return { code, name: own[0]?.summary.region.province ?? null, ...tallyOf(own) };
  });
}

const provinceCode = ({ summary }: ReportEntry): string | null => summary.region.code?.slice(0, 2) ?? null;

function tallyOf(entries: readonly ReportEntry[]): CheckTally {
  return {
    reports: entries.length,
    failing: entries.filter(isFailing).length,
    instances: countChecks(entries.flatMap(({ checks }) => checks)),
  };
}

function isFailing({ checks }: ReportEntry): boolean {
  return checks.some(({ id, status }) => status === 'fail' && checkOf(id)?.severity !== 'notice');
}
