/**
 * An observation as a short row, to be read beside the text of its report: the words and their line are not repeated.
 * An observation that does not keep to the rule (its words are not those of its place) comes as it is.
 */
import type { Metric } from '../../domain/metric.ts';
import type { Observation, ObservationSource, ReadingMethod, Scope, ValueState } from '../../domain/observation.ts';
import { evidenceAt } from '../../domain/source.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { fillRow, trimRow } from './trim-row.ts';

/** Place of the metric in the catalogue, start, end, value, state, scope, source, method; start and end are null for what stands nowhere. */
export type PackedObservation = readonly unknown[] | Observation;

export function packObservation(observation: Observation, text: string): PackedObservation {
  const { metric, value, state, unit, scope, source, method, raw, evidence } = observation;
  const known = METRICS.get(metric);
  if (known === undefined || known.metric.unit !== unit || !isOfText(observation, text)) return observation;
  const [start, end] = evidence === null ? [null, null] : [evidence.start, evidence.end];
  if (isUsual(observation, known.metric)) return [known.at, start, end];
  return trimRow([known.at, start, end, value, state, scope, source, method], defaultsOf(known.metric, start, raw));
}

export function unpackObservation(packed: PackedObservation, text: string, lines: readonly number[]): Observation {
  if (!isRow(packed)) return packed;
  const [at, start, end] = packed as [number, number | null, number | null];
  const metric = CATALOGUE[at];
  if (metric === undefined) throw new Error(`Unexpected metric ${String(at)}, expected a place in the catalogue`);
  const raw = start === null || end === null ? '' : text.slice(start, end);
  const full = fillRow(packed, defaultsOf(metric, start, raw));
  return {
    metric: metric.id,
    value: full[3] as number | null,
    state: full[4] as ValueState,
    unit: metric.unit,
    scope: full[5] as Scope,
    source: full[6] as ObservationSource,
    method: full[7] as ReadingMethod,
    raw,
    evidence: start === null || end === null ? null : evidenceAt(lines, { start, end }),
  };
}

const isOfText = ({ raw, evidence }: Observation, text: string): boolean =>
  evidence === null ? raw === '' : evidence.end - evidence.start === raw.length && text.startsWith(raw, evidence.start);

/** A number in plain digits of which nothing else needs to be said: nearly all rows of a table are such. */
function isUsual({ value, state, scope, source, method, raw, evidence }: Observation, { place }: Metric): boolean {
  if (evidence === null || state !== 'exact' || scope !== 'agency' || raw !== String(value)) return false;
  const isOwn = place === 'prose' ? source === 'prose' && method === 'prose-figure' : isTableRow(source, method);
  return isOwn && PLAIN_DIGITS.test(raw);
}

const isTableRow = (source: ObservationSource, method: ReadingMethod): boolean =>
  source === 'table' && method === 'table-row';

const isRow = (packed: PackedObservation): packed is readonly unknown[] => Array.isArray(packed);

const METRICS = new Map(CATALOGUE.map((metric, at) => [metric.id, { metric, at }]));

/** Takes `2711`; leaves `1,024`, `０`, `12条`. */
const PLAIN_DIGITS = /^\d{1,15}$/u;

/** The first three are never left out: no default equals them. */
function defaultsOf({ place }: Metric, start: number | null, raw: string): readonly unknown[] {
  const source = place === 'prose' ? 'prose' : 'table';
  if (start === null) return [undefined, undefined, undefined, null, 'missing', 'agency', source, 'form-absent'];
  const value = PLAIN_DIGITS.test(raw) ? Number(raw) : null;
  return [
    undefined,
    undefined,
    undefined,
    value,
    'exact',
    'agency',
    source,
    place === 'prose' ? 'prose-figure' : 'table-row',
  ];
}
