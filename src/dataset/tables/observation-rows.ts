/**
 * The long table row by row: every observation of every report, then what the form asks and the report lacks, then
 * the figures typed by hand. `shown` marks the value that pages, totals and medians use.
 */
import type { ReportSummary } from '../../domain/shards.ts';
import type { Evidence } from '../../domain/source.ts';
import type { AgencyRecord } from '../agency-record.ts';
import { anchorsByObservation } from '../place-highlights.ts';
import type { ReportForDownload } from './walk.ts';
import type { Placed } from './place-columns.ts';
import { placeOfAgency, placeOfReport } from './place-columns.ts';
import type { Valued } from './value-columns.ts';

export interface ObservationRow {
  readonly place: Placed;
  readonly year: number | null;
  /** Null for figures typed by hand. */
  readonly report: ReportSummary | null;
  readonly value: Valued;
  readonly shown: boolean;
  readonly evidence: Evidence | null;
  /** Of the marked words on the report's page; null for what has no place in the text. */
  readonly anchor: string | null;
  readonly url: string | null;
}

export function* reportRows({ report, entry }: ReportForDownload): Generator<ObservationRow> {
  const { summary, primary, values } = entry;
  const place = placeOfReport(summary);
  const { year, sourceUrl: url } = summary;
  const settled = new Map(values.map((value) => [value.metric, value]));
  const shown = new Set<string>();
  const stated = new Set<string>();
  const anchors = anchorsByObservation(report.observations);
  for (const [at, observation] of report.observations.entries()) {
    const { metric, evidence } = observation;
    const isShown = primary && !shown.has(metric) && isSame(observation, settled.get(metric));
    if (isShown) shown.add(metric);
    stated.add(metric);
    const anchor = anchors[at] as string | null;
    yield { place, year, report: summary, value: observation, shown: isShown, evidence, anchor, url };
  }
  for (const value of values) {
    if (!stated.has(value.metric))
      yield { place, year, report: summary, value, shown: primary, evidence: null, anchor: null, url };
  }
}

/** Figures typed by hand, those that fill a gap of a parsed report included. */
export function* transcribedRows({ summary, years }: AgencyRecord): Generator<ObservationRow> {
  const place = placeOfAgency(summary);
  for (const { year, values } of years) {
    for (const value of values.values()) {
      if (value.source !== 'transcribed') continue;
      const url = value.proof?.kind === 'url' ? value.proof.url : null;
      yield { place, year, report: null, value, shown: true, evidence: null, anchor: null, url };
    }
  }
}

function isSame(a: Valued, b: Valued | undefined): boolean {
  return b !== undefined && a.source === b.source && a.value === b.value && a.raw === b.raw && a.scope === b.scope;
}
