/** An agency as one line of its pack: who it is, and its values year by year beside the list of metrics. */
import type { AgencyIdentity } from '../../domain/agency.ts';
import type { SettledValue } from '../../domain/settled-value.ts';
import type { AgencyName, AgencySummary, AgencyYearStatus } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { PackedCell } from './pack-cell.ts';
import { packCell, unpackCell } from './pack-cell.ts';

export interface AgencyLine {
  readonly id: string;
  readonly agency: AgencySummary;
  readonly identity: AgencyIdentity;
  readonly names: readonly AgencyName[];
  /** Newest first. */
  readonly years: readonly PackedYear[];
}

export interface PackedYear {
  readonly year: number;
  readonly status: AgencyYearStatus;
  readonly report: string | null;
  /** One for each metric of the catalogue, in its order. */
  readonly cells: readonly PackedCell[];
}

export function packCells(values: ReadonlyMap<string, SettledValue>): readonly PackedCell[] {
  return CATALOGUE.map((metric) => packCell(values.get(metric.id), metric));
}

/** `values` are one for each metric of the catalogue, in its order, as `settleValues` gives them. */
export function packAllCells(values: readonly SettledValue[]): readonly PackedCell[] {
  return CATALOGUE.map((metric, i) => packCell(values[i], metric));
}

/** In the order of the catalogue, what is not said left out. */
export function unpackCells(cells: readonly PackedCell[], reportId: string | null): readonly SettledValue[] {
  return CATALOGUE.flatMap((metric, i) => unpackCell(cells[i] as PackedCell, metric, reportId ?? '') ?? []);
}
