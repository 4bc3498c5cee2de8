/** From a parsed report to what the collection keeps of it and to the shard of its page. */
import type { Observation } from '../domain/observation.ts';
import type { ParsedReport } from '../domain/report.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import type { ReportShard, ReportSummary } from '../domain/shards.ts';
import { editionAsked } from './edition-asked.ts';
import { improvementPassages } from './improvement-passages.ts';
import { placeDiagnostics } from './place-diagnostics.ts';
import { anchorsByObservation, placeHighlights } from './place-highlights.ts';
import type { ReportEntry } from './report-entry.ts';
import { reportSummary } from './report-summary.ts';
import { settleValues } from './settle-values.ts';
import type { Statement } from './statement.ts';

export function digestReport(report: ParsedReport, id: string, primary: boolean): ReportEntry {
  const { source, recognition, observations, breakdowns, checks } = report;
  const { edition, year } = recognition;
  return {
    summary: reportSummary(report, id),
    identity: recognition.agency,
    primary,
    values: settledObservations(observations, { id, edition, year }),
    breakdowns,
    checks,
    improvements: improvementPassages(source, recognition.sections),
  };
}

export function buildReportShard(report: ParsedReport, { summary, improvements }: ReportEntry): ReportShard {
  const { source, recognition, observations, breakdowns, checks, diagnostics } = report;
  return {
    summary,
    identity: recognition.agency,
    text: source.text,
    bodyStart: source.bodyStart,
    sections: recognition.sections,
    observations,
    breakdowns,
    highlights: placeHighlights(observations),
    passages: improvements.map(({ anchor, start, end }) => ({ anchor, start, end })),
    checks,
    diagnostics: placeDiagnostics(source.text, diagnostics),
    repairs: recognition.agency.repairs,
  };
}

/** The values that all observations of one report come to. */
export function settledObservations(
  observations: readonly Observation[],
  { id, edition, year }: Pick<ReportSummary, 'id' | 'edition' | 'year'>,
): readonly SettledValue[] {
  return settleValues(statementsOf(observations, id), editionAsked(edition, year));
}

/** The observations in the order of the text, each with the anchor that proves it. */
function statementsOf(observations: readonly Observation[], reportId: string): readonly Statement[] {
  const anchors = anchorsByObservation(observations);
  return observations
    .map((observation, i): Statement => {
      const anchor = anchors[i] as string | null;
      return { observation, proof: anchor === null ? null : { kind: 'report', reportId, anchor } };
    })
    .sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ observation: { evidence } }: Statement): number {
  return evidence === null ? Number.MAX_SAFE_INTEGER : evidence.start;
}
