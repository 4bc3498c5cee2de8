/**
 * A settled value as one short JSON value, to be read beside the list of metrics: the number itself where nothing else
 * needs saying, null for missing, an array with the defaults left out otherwise. `unpackCell` gives back the same value.
 */
import type { Metric } from '../../domain/metric.ts';
import type { ObservationSource, ReadingMethod, Scope, ValueState } from '../../domain/observation.ts';
import type { Proof, SettledValue } from '../../domain/settled-value.ts';
import { valueBounds } from '../value-bounds.ts';
import { fillRow, trimRow } from './trim-row.ts';

/** An anchor of the report's page, an address elsewhere, or 0 for no proof. */
type PackedProof = string | { readonly url: string } | 0;
type PackedConflict = readonly [value: number, source: ObservationSource, raw: string, proof: PackedProof];
/** value, state, scope, source, method, raw, proof, conflict; a default at the end is left out. */
export type PackedRow = readonly unknown[];
/** '' where a year of single figures says nothing of the metric; `notAsked` where the edition does not ask. */
export type PackedCell = number | null | 'notAsked' | '' | PackedRow;

export function packCell(value: SettledValue | undefined, metric: Metric): PackedCell {
  if (value === undefined) return '';
  const row = trimRow(rowOf(value), defaultsOf(value.value, metric));
  if (row.length < 2) return value.value;
  return row.length === 2 && row[1] === 'notAsked' ? 'notAsked' : row;
}

/** Undefined for ''. `reportId` is the report whose page the anchors are on. */
export function unpackCell(cell: PackedCell, metric: Metric, reportId: string): SettledValue | undefined {
  if (cell === '') return undefined;
  const row: PackedRow = Array.isArray(cell) ? cell : cell === 'notAsked' ? [null, 'notAsked'] : [cell];
  const value = row[0] as number | null;
  const full = fillRow(row, defaultsOf(value, metric));
  const state = full[1] as ValueState;
  const conflict = full[7] as PackedConflict | 0;
  return {
    metric: metric.id,
    value,
    ...valueBounds(value, state),
    state,
    unit: metric.unit,
    scope: full[2] as Scope,
    source: full[3] as ObservationSource,
    method: full[4] as ReadingMethod,
    raw: full[5] as string,
    proof: proofOf(full[6] as PackedProof, reportId),
    conflict: conflict === 0 ? null : conflictOf(conflict, reportId),
  };
}

/** Quick reading of the number alone; NaN for none. */
export function numberOfCell(cell: PackedCell): number {
  const value = Array.isArray(cell) ? (cell[0] as number | null) : cell;
  return typeof value === 'number' ? value : Number.NaN;
}

/** What a value is when nothing else is said; equal at packing and unpacking, since it hangs on number and metric alone. */
function defaultsOf(value: number | null, { id, place }: Metric): PackedRow {
  const source = place === 'prose' ? 'prose' : 'table';
  if (value === null) return [null, 'missing', 'agency', source, 'form-absent', '', 0, 0];
  const method = source === 'prose' ? 'prose-figure' : 'table-row';
  return [value, 'exact', 'agency', source, method, String(value), `f-${id}-${source}`, 0];
}

function rowOf({ value, state, scope, source, method, raw, proof, conflict }: SettledValue): PackedRow {
  const other = conflict === null ? 0 : [conflict.value, conflict.source, conflict.raw, packProof(conflict.proof)];
  return [value, state, scope, source, method, raw, packProof(proof), other];
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
