/** What the collection keeps of one report: everything but its text and single observations. */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { CheckResult } from '../domain/check.ts';
import type { Breakdown } from '../domain/observation.ts';
import type { ReportSummary } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { ImprovementPassage } from './improvement-passages.ts';

export interface ReportEntry {
  readonly summary: ReportSummary;
  readonly identity: AgencyIdentity;
  /** False for the second and later reports of the same agency and year: listed, never counted. */
  readonly primary: boolean;
  readonly values: readonly SettledValue[];
  readonly breakdowns: readonly Breakdown[];
  readonly checks: readonly CheckResult[];
  readonly improvements: readonly ImprovementPassage[];
}
