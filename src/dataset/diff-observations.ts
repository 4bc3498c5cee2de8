/**
 * Compares two versions of `observations.csv`, row by row as they come: what stands in one alone waits until the other has
 * ended. Places in the text do not count, nor does what a report leaves out, unless the other version has a figure there.
 */
import { compareText } from './compare-text.ts';
import type { ChangedFigure, ObservationChange, ObservationIdentity } from '../domain/observation-change.ts';

/** A row of `observations.csv` by column name. */
export type ObservationCells = Readonly<Record<string, string>>;

type Cells = AsyncIterable<ObservationCells> | Iterable<ObservationCells>;

/** Sorted by agency, year, report, metric and source. */
export async function diffObservations(older: Cells, newer: Cells): Promise<readonly ObservationChange[]> {
  const changes: ObservationChange[] = [];
  const waiting = { older: new Map<string, Figure>(), newer: new Map<string, Figure>() };
  for await (const [side, figure] of alternate(figures(older), figures(newer))) {
    const other = side === 'older' ? waiting.newer : waiting.older;
    const match = other.get(figure.key);
    if (match === undefined) {
      waiting[side].set(figure.key, figure);
      continue;
    }
    other.delete(figure.key);
    const [before, after] = side === 'older' ? [figure, match] : [match, figure];
    if (!isEqual(before.figure, after.figure)) changes.push(changeOf('changed', before, after));
  }
  for (const figure of waiting.older.values()) if (isStated(figure)) changes.push(changeOf('removed', figure, null));
  for (const figure of waiting.newer.values()) if (isStated(figure)) changes.push(changeOf('added', null, figure));
  return changes.sort(compareChanges);
}

interface Figure {
  /** Unique within a version: a statement made several times is counted. */
  readonly key: string;
  readonly identity: ObservationIdentity;
  readonly figure: ChangedFigure;
}

async function* figures(rows: Cells): AsyncGenerator<Figure> {
  let report = '';
  let seen = new Map<string, number>();
  for await (const row of rows) {
    const identity = identityOf(row);
    const own = `${identity.reportId}|${identity.agencyId}|${identity.year}`;
    if (own !== report) seen = new Map();
    report = own;
    const statement = `${own}|${identity.metric}|${identity.source}`;
    const times = (seen.get(statement) ?? -1) + 1;
    seen.set(statement, times);
    yield { key: `${statement}|${String(times)}`, identity, figure: figureOf(row) };
  }
}

/** One row of each in turn, so that rows that both have meet soon. */
async function* alternate(
  older: AsyncGenerator<Figure>,
  newer: AsyncGenerator<Figure>,
): AsyncGenerator<['older' | 'newer', Figure]> {
  for (;;) {
    const [before, after] = [await older.next(), await newer.next()];
    if (before.done !== true) yield ['older', before.value];
    if (after.done !== true) yield ['newer', after.value];
    if (before.done === true && after.done === true) return;
  }
}

function identityOf(row: ObservationCells): ObservationIdentity {
  return {
    reportId: cell(row, 'report_id'),
    agencyId: cell(row, 'agency_id'),
    agency: cell(row, 'agency'),
    year: cell(row, 'year'),
    metric: cell(row, 'metric'),
    source: cell(row, 'source'),
  };
}

function figureOf(row: ObservationCells): ChangedFigure {
  return {
    value: cell(row, 'value'),
    state: cell(row, 'state'),
    scope: cell(row, 'scope'),
    unit: cell(row, 'unit'),
  };
}

function cell(row: ObservationCells, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`Unexpected absence of column ${name}, expected observations.csv`);
  return value;
}

function isStated({ figure: { state } }: Figure): boolean {
  return state !== 'missing' && state !== 'notAsked';
}

function isEqual(a: ChangedFigure, b: ChangedFigure): boolean {
  return a.value === b.value && a.state === b.state && a.scope === b.scope && a.unit === b.unit;
}

function changeOf(change: ObservationChange['change'], before: Figure | null, after: Figure | null): ObservationChange {
  const { identity } = (after ?? before) as Figure;
  return { change, ...identity, before: before?.figure ?? null, after: after?.figure ?? null };
}

function compareChanges(a: ObservationChange, b: ObservationChange): number {
  for (const key of ['agencyId', 'year', 'reportId', 'metric', 'source'] as const) {
    const order = compareText(a[key], b[key]);
    if (order !== 0) return order;
  }
  return 0;
}
