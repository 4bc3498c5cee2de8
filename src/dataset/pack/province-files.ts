/**
 * Everything of one province as files: its agencies and reports in packs by county, its values metric by metric, sums of its
 * regions, its failed checks. Takes agencies one by one in order, so that no more than the sums and short cells stand in memory.
 */
import type { EnglishTree } from '../english-tree.ts';
import { codesAround } from '../region-members.ts';
import type { YearSums } from '../region-sums.ts';
import type { RegionTree } from '../region-tree.ts';
import { levelOf, NATION } from '../region-tree.ts';
import { memberRates } from './member-rates.ts';
import { regionLine } from './region-line.ts';
import type { MemberYear, SumColumns } from './sum-columns.ts';
import { sumColumns } from './sum-columns.ts';
import type { MetricOutcome, TableYear } from './value-table.ts';
import { valueTable } from './value-table.ts';

/** An agency as the job of its province gets it. */
export interface ScannedAgency {
  readonly id: string;
  /** Of its place, null for none. */
  readonly code: string | null;
  readonly speaksForArea: boolean;
  /** Newest first. */
  readonly years: readonly TableYear[];
}

/** What the whole atlas needs of a province. */
export interface ProvinceOutcome {
  /** Of the catalogue, in its order. */
  readonly metrics: readonly MetricOutcome[];
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
  readonly add: (agency: ScannedAgency) => void;
  /** Lines of `values/<province>.ndjson` and `regions/<province>.ndjson`. */
  readonly close: () => {
    readonly values: readonly (string | Buffer)[];
    readonly regions: readonly string[];
    readonly outcome: ProvinceOutcome;
  };
}

export function writeProvince(tree: EnglishTree): ProvinceWriter {
  const table = valueTable();
  const regions = new Map<string, OpenRegion>();
  return {
    add: (agency) => {
      const members = membersOf(agency);
      table.addAgency(agency.id);
      for (const year of agency.years) table.addYear(year);
      for (const code of codesAround(agency.code, tree)) addMember(regions, code, agency, members);
    },
    close: () => {
      const own = [...regions].filter(([code]) => code !== NATION.code).sort(byCode);
      const shown = own.filter(([code]) => hasPage(code));
      return {
        values: table.lines(),
        regions: shown.map(([code, { columns }]) =>
          regionLine(code, columns.sums(), gapsOf(code, tree, regions), tree),
        ),
        outcome: {
          metrics: table.metrics(),
          regions: shown.map(([code, { agencies, reports }]) => ({
            code,
            nameEn: tree.nameEnOf(code),
            agencies,
            reports,
          })),
          sums: (regions.get(NATION.code) as OpenRegion | undefined)?.columns.sums() ?? [],
        },
      };
    },
  };
}

const hasPage = (code: string): boolean => levelOf(code) !== 'township';

const byCode = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

interface OpenRegion {
  agencies: number;
  reports: number;
  readonly columns: SumColumns;
}

function addMember(
  regions: Map<string, OpenRegion>,
  code: string,
  { speaksForArea, years }: ScannedAgency,
  members: readonly MemberYear[],
): void {
  const open = regions.get(code) ?? { agencies: 0, reports: 0, columns: sumColumns() };
  regions.set(code, open);
  open.agencies += 1;
  open.reports += years.filter(({ report }) => report !== null).length;
  // Bodies that speak for a whole area count nothing; townships have no sums of their own.
  if (speaksForArea || !hasPage(code)) return;
  for (const member of members) open.columns.add(member);
}

/** The cells of every year with its rates. */
function membersOf({ speaksForArea, years }: ScannedAgency): readonly MemberYear[] {
  return years.map(({ year, cells }) => {
    const lastYear = years.find((other) => other.year === year - 1)?.cells ?? null;
    return { year, cells, rates: speaksForArea ? [] : memberRates(year, cells, lastYear) };
  });
}

function gapsOf(
  code: string,
  tree: RegionTree,
  present: ReadonlyMap<string, unknown>,
): ReturnType<RegionTree['childrenOf']> {
  return tree.childrenOf(code).filter((child) => !present.has(child.code));
}
