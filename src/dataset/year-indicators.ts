/** The derived indicators of one agency and year, with what they take from its report, its checks and its year before. */
import type { CheckResult } from '../domain/check.ts';
import type { IndicatorValue } from '../domain/shards.ts';
import { daysBetween, publicationDeadline } from '../forms/deadline.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import { yearOf } from './agency-record.ts';
import type { IndicatorContext } from './compute-indicators.ts';
import { computeIndicators } from './compute-indicators.ts';

/** A partial year lists only what its typed figures define: the rest is unknown rather than undefined. */
export function yearIndicators(record: AgencyRecord, recordYear: RecordYear): readonly IndicatorValue[] {
  const found = computeIndicators([...recordYear.values.values()], contextOf(record, recordYear));
  return recordYear.entry === null ? found.filter(({ value }) => value !== null) : found;
}

function contextOf(record: AgencyRecord, { year, entry }: RecordYear): IndicatorContext {
  const summary = entry?.summary;
  const published = summary?.publishedOn ?? null;
  return {
    year,
    cellsRead: summary?.cellsRead ?? null,
    cellsAsked: summary?.cellsAsked ?? null,
    checksPassed: summary?.checks.pass ?? null,
    checksAssessed: summary === undefined ? null : summary.checks.pass + summary.checks.fail,
    daysBeforeDeadline: published === null ? null : daysBetween(published, publicationDeadline(record.summary, year)),
    likenessLastYear: likenessOf('G3', entry?.checks ?? []),
    likenessOthers: likenessOf('G4', entry?.checks ?? []),
    lastYear: [...(yearOf(record, year - 1)?.values.values() ?? [])],
  };
}

/** A share as the checks of likeness state it. Takes `57%`; leaves `低于`. */
const PER_CENT = /^(\d+)%$/u;

function likenessOf(id: string, checks: readonly CheckResult[]): number | null {
  const stated = PER_CENT.exec(String(checks.find((check) => check.id === id)?.actual ?? ''));
  return stated === null ? null : Number(stated[1]);
}
