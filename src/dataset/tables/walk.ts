/** A walk over the collection that several tables may share: reports first, then agencies. */
import type { ParsedReport } from '../../domain/report.ts';
import type { AgencyRecord } from '../agency-record.ts';
import type { ReportEntry } from '../report-entry.ts';

export interface ReportForDownload {
  readonly report: Pick<ParsedReport, 'observations'>;
  readonly entry: ReportEntry;
}

/** What is gone over. */
export interface WalkSource {
  /** Always in the same order. */
  readonly reports: Iterable<ReportForDownload>;
  /** Agencies that have figures typed by hand, others maybe among them. */
  readonly typed: Iterable<AgencyRecord>;
  /** Sorted by region code, then name. */
  readonly agencies: Iterable<AgencyRecord>;
}

/** The rows that come of each report, of each agency with typed figures, of each agency, and in the end. */
export interface Walk<Row> {
  readonly ofReport?: (report: ReportForDownload) => Iterable<Row>;
  readonly ofTyped?: (agency: AgencyRecord) => Iterable<Row>;
  readonly ofAgency?: (agency: AgencyRecord) => Iterable<Row>;
  readonly atEnd?: () => Iterable<Row>;
}

/** One walker's rows. */
export function* walkAlone<Row>(walk: Walk<Row>, { reports, typed, agencies }: WalkSource): Generator<Row> {
  const { ofReport, ofTyped, ofAgency, atEnd } = walk;
  if (ofReport !== undefined) for (const report of reports) yield* ofReport(report);
  if (ofTyped !== undefined) for (const agency of typed) yield* ofTyped(agency);
  if (ofAgency !== undefined) for (const agency of agencies) yield* ofAgency(agency);
  if (atEnd !== undefined) yield* atEnd();
}

/** Who walks, and what is done with each of its rows. */
export interface Walker<Row> {
  readonly walk: Walk<Row>;
  readonly take: (row: Row) => void;
}

/** All of them in one walk: each takes its rows in the order in which it would walk alone. */
export function walkTogether<Row>(walkers: readonly Walker<Row>[], { reports, typed, agencies }: WalkSource): void {
  goOver(reports, walkers, ({ ofReport }) => ofReport);
  goOver(typed, walkers, ({ ofTyped }) => ofTyped);
  goOver(agencies, walkers, ({ ofAgency }) => ofAgency);
  for (const { walk, take } of walkers) for (const row of walk.atEnd?.() ?? []) take(row);
}

/** Nothing is read where nobody wants it. */
function goOver<One, Row>(
  all: Iterable<One>,
  walkers: readonly Walker<Row>[],
  stepOf: (walk: Walk<Row>) => ((one: One) => Iterable<Row>) | undefined,
): void {
  const steps = walkers.flatMap(({ walk, take }) => {
    const step = stepOf(walk);
    return step === undefined ? [] : [{ step, take }];
  });
  if (steps.length === 0) return;
  for (const one of all) for (const { step, take } of steps) for (const row of step(one)) take(row);
}
