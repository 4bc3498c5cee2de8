/** What the audit of one report takes: everything that earlier stages found, never the raw file. */
import type { AgencyCandidate } from '../../domain/agency.ts';
import type { ReadReport } from '../../domain/block.ts';
import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Breakdown, Observation } from '../../domain/observation.ts';
import type { Recognition } from '../../domain/report.ts';

export interface AuditInput {
  readonly report: ReadReport;
  /** `lineStarts(report.source.text)`. */
  readonly lineStarts: readonly number[];
  readonly recognition: Recognition;
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
  /** Findings of earlier stages; A3, A4 and F8 read `digits-split` and `digit-repaired` from them. */
  readonly diagnostics?: readonly Diagnostic[];
  /** Names of the agency as title, lead and contact line give them; F5 compares them. */
  readonly candidates?: readonly AgencyCandidate[];
}
