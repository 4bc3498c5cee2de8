/**
 * The values of all agencies as the packs by province hold them: for each metric one cell an agency and year. Lines are
 * parsed when a metric is asked for, and kept for a while: ask metric by metric, not agency by agency.
 */
import type { SettledValue } from '../domain/settled-value.ts';
import type { AgencyYearStatus } from '../domain/shards.ts';
import { CATALOGUE } from '../forms/catalogue.ts';
import type { PackedCell } from './pack/pack-cell.ts';
import { unpackCell } from './pack/pack-cell.ts';
import { keepRecent } from './keep-recent.ts';
import { listPacks, readLines } from './read-pack.ts';

/** An agency and year with its place among the cells. */
export interface ValueRow {
  readonly agencyId: string;
  readonly year: number;
  readonly status: AgencyYearStatus;
  readonly report: string | null;
  /** Undefined where a year of single figures says nothing of the metric. */
  readonly valueOf: (metric: string) => SettledValue | undefined;
}

interface Header {
  readonly agencies: readonly string[];
  readonly rows: readonly (readonly [agency: number, year: number, status: AgencyYearStatus, report: string | null])[];
}

const PLACES = new Map(CATALOGUE.map((metric, i) => [metric.id, { metric, line: String(i + 1) }]));

/** Provinces in order, agencies as sorted, years newest first. */
export function readValueRows(): readonly ValueRow[] {
  return listPacks('values').flatMap(provinceRows);
}

/** Metrics whose cells are kept: pages ask for the eighteen main ones together, for all others one by one. */
const MOST_KEPT = 24;

function provinceRows(province: string): readonly ValueRow[] {
  const lines = readLines(`values/${province}.ndjson`);
  const { agencies, rows } = JSON.parse(lines[0] ?? '') as Header;
  const cellsOf = keepRecent((line) => JSON.parse(lines[Number(line)] ?? '[]') as readonly PackedCell[], MOST_KEPT);
  return rows.map(([agency, year, status, report], i) => ({
    agencyId: agencies[agency] as string,
    ...{ year, status, report },
    valueOf: (id) => {
      const place = PLACES.get(id);
      if (place === undefined) throw new Error(`Unexpected metric ${id}, expected one of the catalogue`);
      const cell = cellsOf(place.line)[i + 1];
      return cell === undefined ? undefined : unpackCell(cell, place.metric, report ?? '');
    },
  }));
}
