/**
 * Everything of one province as files: its agencies and reports in packs by county, its values metric by metric, sums of its
 * regions, its failed checks. Takes agencies one by one in order, so that no more than the sums and short cells stand in memory.
 */
import type { AgencyIdentity } from '../../domain/agency.ts';
import type { AgencyName, AgencySummary, StateCounts } from '../../domain/shards.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import type { AgencyRecord, RecordYear } from '../agency-record.ts';
import type { StateTally } from '../count-states.ts';
import { stateTally } from '../count-states.ts';
import { codesAround } from '../region-members.ts';
import type { SumsTally, YearSums } from '../region-sums.ts';
import { memberSums, tallySums } from '../region-sums.ts';
import type { RegionTree } from '../region-tree.ts';
import { levelOf, NATION } from '../region-tree.ts';
import type { PackedYear } from './agency-line.ts';
import { unpackCells } from './agency-line.ts';
import { numberOfCell } from './pack-cell.ts';
import { regionLine } from './region-line.ts';

/** An agency as the job of its province gets it. */
export interface PackedAgency {
  readonly summary: AgencySummary;
  readonly identity: AgencyIdentity;
  readonly names: readonly AgencyName[];
  readonly years: readonly PackedYear[];
}

/** What the whole atlas needs of a province. */
export interface ProvinceOutcome {
  /** Of the catalogue, in its order. */
  readonly metrics: readonly { readonly counts: StateCounts; readonly domain: readonly [number, number] | null }[];
  readonly regions: readonly RegionOutcome[];
  /** Sums of the province, or of what has no place. */
  readonly sums: readonly YearSums[];
}

export interface RegionOutcome {
  readonly code: string;
  readonly nameEn: string;
  readonly agencies: number;
  readonly reports: number;
}

export interface ProvinceWriter {
  readonly add: (agency: PackedAgency) => void;
  /** Lines of `values/<province>.ndjson` and `regions/<province>.ndjson`. */
  readonly close: () => {
    readonly values: readonly string[];
    readonly regions: readonly string[];
    readonly outcome: ProvinceOutcome;
  };
}

export function writeProvince(tree: RegionTree): ProvinceWriter {
  const table = valueTable();
  const regions = new Map<string, OpenRegion>();
  return {
    add: (agency) => {
      const record = recordOf(agency);
      table.add(agency, record);
      const sums = memberSums(record);
      for (const code of codesAround(agency.summary.region.code, tree)) addMember(regions, code, agency, sums);
    },
    close: () => {
      const own = [...regions].filter(([code]) => code !== NATION.code).sort(byCode);
      const shown = own.filter(([code]) => levelOf(code) !== 'township');
      return {
        values: table.lines(),
        regions: shown.map(([code, { tally }]) => regionLine(code, tally.sums(), gapsOf(code, tree, regions), tree)),
        outcome: {
          metrics: table.metrics(),
          regions: shown.map(([code, { agencies, reports }]) => ({
            code,
            nameEn: tree.nameEnOf(code),
            agencies,
            reports,
          })),
          sums: (regions.get(NATION.code) as OpenRegion | undefined)?.tally.sums() ?? [],
        },
      };
    },
  };
}

const byCode = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

interface OpenRegion {
  agencies: number;
  reports: number;
  readonly tally: SumsTally;
}

function addMember(
  regions: Map<string, OpenRegion>,
  code: string,
  { years }: PackedAgency,
  sums: readonly YearSums[],
): void {
  const open = regions.get(code) ?? { agencies: 0, reports: 0, tally: tallySums() };
  regions.set(code, open);
  open.agencies += 1;
  open.reports += years.filter(({ report }) => report !== null).length;
  open.tally.add(sums);
}

function gapsOf(
  code: string,
  tree: RegionTree,
  present: ReadonlyMap<string, unknown>,
): ReturnType<RegionTree['childrenOf']> {
  return tree.childrenOf(code).filter((child) => !present.has(child.code));
}

/** Values by metric; what the report's own page says beside them is left to its line. */
function recordOf({ summary, identity, names, years }: PackedAgency): AgencyRecord {
  return {
    summary,
    identity,
    names,
    years: years.map(({ year, status, report, cells }): RecordYear => {
      const values = new Map(unpackCells(cells, report).map((value) => [value.metric, value]));
      return { year, status, entry: null, values };
    }),
  };
}

interface ValueTable {
  readonly add: (agency: PackedAgency, record: AgencyRecord) => void;
  readonly lines: () => readonly string[];
  readonly metrics: () => ProvinceOutcome['metrics'];
}

function valueTable(): ValueTable {
  const agencies: string[] = [];
  const rows: (readonly [number, number, string, string | null])[] = [];
  const columns = CATALOGUE.map(({ id }) => ({ cells: [JSON.stringify(id)], tally: stateTally(), range: openRange() }));
  const at = new Map(CATALOGUE.map(({ id }, i) => [id, i]));
  return {
    add: ({ summary, years }, record) => {
      agencies.push(summary.id);
      for (const { year, status, report, cells } of years) {
        rows.push([agencies.length - 1, year, status, report]);
        for (const [i, cell] of cells.entries()) {
          columns[i]?.cells.push(JSON.stringify(cell));
          columns[i]?.range.add(numberOfCell(cell));
        }
      }
      for (const { values } of record.years)
        for (const value of values.values()) tallyOf(columns, at, value.metric).add(value);
    },
    lines: () => [JSON.stringify({ agencies, rows }), ...columns.map(({ cells }) => `[${cells.join(',')}]`)],
    metrics: () => columns.map(({ tally, range }) => ({ counts: tally.counts(), domain: range.domain() })),
  };
}

function tallyOf(
  columns: readonly { readonly tally: StateTally }[],
  at: ReadonlyMap<string, number>,
  metric: string,
): StateTally {
  const column = columns[at.get(metric) ?? -1];
  if (column === undefined) throw new Error(`Unexpected metric ${metric}, expected one of the catalogue`);
  return column.tally;
}

interface OpenRange {
  readonly add: (value: number) => void;
  /** Smallest number above 0, largest number; null without one above 0. */
  readonly domain: () => readonly [number, number] | null;
}

function openRange(): OpenRange {
  let smallest = Infinity;
  let largest = -Infinity;
  return {
    add: (value) => {
      if (value > largest) largest = value;
      if (value > 0 && value < smallest) smallest = value;
    },
    domain: () => (smallest === Infinity ? null : [smallest, largest]),
  };
}
