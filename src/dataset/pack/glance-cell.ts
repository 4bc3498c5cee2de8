/** What tallies and sums take of a packed cell, without unpacking the words and proofs of five million of them. */
import type { Metric } from '../../domain/metric.ts';
import type { SettledValue } from '../../domain/settled-value.ts';
import type { PackedCell } from './pack-cell.ts';
import { unpackCell } from './pack-cell.ts';

export interface CellGlance extends Pick<SettledValue, 'value' | 'state' | 'scope'> {
  readonly contradicted: boolean;
}

/** Undefined where a year of single figures says nothing of the metric. */
export function glanceCell(cell: PackedCell, metric: Metric): CellGlance | undefined {
  if (cell === '') return undefined;
  if (cell === null) return MISSING;
  if (cell === 'notAsked') return NOT_ASKED;
  if (typeof cell === 'number') return { ...EXACT, value: cell };
  const full = unpackCell(cell, metric, '');
  if (full === undefined) return undefined;
  const { value, state, scope, conflict } = full;
  return { value, state, scope, contradicted: conflict !== null };
}

const EXACT = { value: null, state: 'exact', scope: 'agency', contradicted: false } as const;
const MISSING: CellGlance = { ...EXACT, state: 'missing' };
const NOT_ASKED: CellGlance = { ...EXACT, state: 'notAsked' };
