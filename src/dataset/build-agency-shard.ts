/** The page of one agency: all its years with values, checks, indicators and peer comparisons. */
import type { AgencyShard, AgencyYear } from '../domain/shards.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import type { AgencyRecord, RecordYear } from './agency-record.ts';
import { yearIndicators } from './year-indicators.ts';

/** What the page needs from the whole collection. */
export interface AgencyContext {
  readonly neighbours: (record: AgencyRecord) => AgencyShard['neighbours'];
  readonly comparisons: (record: AgencyRecord, year: RecordYear) => AgencyYear['comparisons'];
}

export function buildAgencyShard(record: AgencyRecord, context: AgencyContext): AgencyShard {
  return {
    agency: record.summary,
    identity: record.identity,
    names: record.names,
    years: record.years.map((year) => buildAgencyYear(record, year, context)),
    neighbours: context.neighbours(record),
  };
}

function buildAgencyYear(record: AgencyRecord, recordYear: RecordYear, context: AgencyContext): AgencyYear {
  const { year, status, entry, values } = recordYear;
  return {
    year,
    status,
    report: entry?.summary ?? null,
    values: CATALOGUE.flatMap(({ id }) => values.get(id) ?? []),
    breakdowns: entry?.breakdowns ?? [],
    checks: entry?.checks ?? [],
    indicators: yearIndicators(record, recordYear),
    comparisons: context.comparisons(record, recordYear),
    improvements: (entry?.improvements ?? []).map(({ text, anchor }) => ({ text, anchor })),
  };
}
