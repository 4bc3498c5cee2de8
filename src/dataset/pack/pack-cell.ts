/**
 * A settled value as one short JSON value, to be read beside the list of metrics: the number itself where nothing else
 * needs saying, null for missing, an array with the defaults left out otherwise. `unpackCell` gives back the same value.
 */
import type { Metric } from '../../domain/metric.ts';
import type { ObservationSource, ReadingMethod, Scope, ValueState } from '../../domain/observation.ts';
import type { Proof, SettledValue } from '../../domain/settled-value.ts';
import { firstAnchor } from '../first-anchor.ts';
import { valueBounds } from '../value-bounds.ts';
import { fillRow, trimRow } from './trim-row.ts';

/** An anchor of the report's page, an address elsewhere, or 0 for no proof. */
type PackedProof = string | { readonly url: string } | 0;
type PackedConflict = readonly [value: number, source: ObservationSource, raw: string, proof: PackedProof];
/** value, raw, state, method, proof, scope, source, conflict; defaults at the end are left out. */
export type PackedRow = readonly unknown[];
/** '' where a year of single figures says nothing of the metric; `notAsked` where the edition does not ask. */
export type PackedCell = number | null | 'notAsked' | '' | PackedRow;

export function packCell(value: SettledValue | undefined, metric: Metric): PackedCell {
  if (value === undefined) return '';
  if (isUsual(value, metric)) return value.value;
  const row = trimRow(rowOf(value), defaultsOf(value.value, value.raw, metric));
  if (row.length < 2 && hasPlainWords(value)) return value.value;
  return row.length === 3 && row[1] === '' && row[2] === 'notAsked' ? 'notAsked' : row;
}

/** A number that nothing needs to be said of, or a cell that the report lacks: nearly all are one or the other. */
function isUsual({ value, raw, state, scope, source, method, proof, conflict }: SettledValue, metric: Metric): boolean {
  if (conflict !== null || scope !== 'agency' || source !== sourceOf(metric)) return false;
  if (value === null) return raw === '' && state === 'missing' && method === 'form-absent' && proof === null;
  if (state !== 'exact' || method !== methodOf(source) || proof?.kind !== 'report') return false;
  return proof.anchor === firstAnchor(metric.id, source) && raw === String(value);
}

/** Undefined for ''. `reportId` is the report whose page the anchors are on. */
export function unpackCell(cell: PackedCell, metric: Metric, reportId: string): SettledValue | undefined {
  if (cell === '') return undefined;
  const row: PackedRow = Array.isArray(cell) ? cell : cell === 'notAsked' ? [null, '', 'notAsked'] : [cell];
  const value = row[0] as number | null;
  const raw = row.length > 1 ? (row[1] as string) : plainWords(value);
  const full = fillRow(row, defaultsOf(value, raw, metric));
  const state = full[2] as ValueState;
  const conflict = full[7] as PackedConflict | 0;
  return {
    metric: metric.id,
    value,
    ...valueBounds(value, state),
    state,
    unit: metric.unit,
    scope: full[5] as Scope,
    source: full[6] as ObservationSource,
    method: full[3] as ReadingMethod,
    raw,
    proof: proofOf(full[4] as PackedProof, reportId),
    conflict: conflict === 0 ? null : conflictOf(conflict, reportId),
  };
}

const plainWords = (value: number | null): string => (value === null ? '' : String(value));

const hasPlainWords = ({ value, raw }: SettledValue): boolean => raw === plainWords(value);

/** What a value is when nothing else is said; equal at packing and unpacking, since it hangs on number, words and metric alone. */
function defaultsOf(value: number | null, raw: string, metric: Metric): PackedRow {
  const source = sourceOf(metric);
  const plain = plainWords(value);
  if (value === null && raw === '') return [value, plain, 'missing', 'form-absent', 0, 'agency', source, 0];
  const state = value === null ? 'blank' : 'exact';
  return [value, plain, state, methodOf(source), firstAnchor(metric.id, source), 'agency', source, 0];
}

const sourceOf = ({ place }: Metric): 'prose' | 'table' => (place === 'prose' ? 'prose' : 'table');

const methodOf = (source: ObservationSource): ReadingMethod => (source === 'prose' ? 'prose-figure' : 'table-row');

function rowOf({ value, state, scope, source, method, raw, proof, conflict }: SettledValue): PackedRow {
  const other = conflict === null ? 0 : [conflict.value, conflict.source, conflict.raw, packProof(conflict.proof)];
  return [value, raw, state, method, packProof(proof), scope, source, other];
}

function packProof(proof: Proof | null): PackedProof {
  if (proof === null) return 0;
  return proof.kind === 'report' ? proof.anchor : { url: proof.url };
}

function proofOf(packed: PackedProof, reportId: string): Proof | null {
  if (packed === 0) return null;
  return typeof packed === 'string' ? { kind: 'report', reportId, anchor: packed } : { kind: 'url', url: packed.url };
}

function conflictOf([value, source, raw, proof]: PackedConflict, reportId: string): SettledValue['conflict'] {
  return { value, source, raw, proof: proofOf(proof, reportId) };
}
