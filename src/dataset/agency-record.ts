/** One agency with all its years, before its page is made. */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { AgencyName, AgencySummary, AgencyYearStatus } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { ReportEntry } from './report-entry.ts';

export interface RecordYear {
  readonly year: number;
  readonly status: AgencyYearStatus;
  /** Null where only typed figures are known. */
  readonly entry: ReportEntry | null;
  /** By metric. A full year holds every metric of the catalogue, a partial one only those typed. */
  readonly values: ReadonlyMap<string, SettledValue>;
}

export interface AgencyRecord {
  readonly identity: AgencyIdentity;
  readonly summary: AgencySummary;
  readonly names: readonly AgencyName[];
  /** Newest first. */
  readonly years: readonly RecordYear[];
}

/** An agency as others see it: its values can be asked for one by one. */
export interface SeenAgency {
  readonly summary: AgencySummary;
  readonly years: readonly SeenYear[];
}

export type SeenYear = Pick<RecordYear, 'year' | 'status'> & { readonly values: Pick<RecordYear['values'], 'get'> };

/** The year of that number, or undefined. */
export function yearOf<Year extends Pick<RecordYear, 'year'>>(
  { years }: { readonly years: readonly Year[] },
  year: number,
): Year | undefined {
  return years.find((each) => each.year === year);
}
