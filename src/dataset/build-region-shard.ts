/** The page of one region: its place in the tree, its agencies, totals and rows of the main metrics. */
import type { RegionShard } from '../domain/region-shard.ts';
import type { AgencyRecord } from './agency-record.ts';
import type { Dataset } from './build-dataset.ts';
import { besideRates, besideTotals, MAIN_METRICS } from './main-metrics.ts';
import { metricRows } from './metric-rows.ts';
import { regionRates } from './region-rates.ts';
import { levelOf, NATION } from './region-tree.ts';

type Places = Pick<Dataset, 'tree' | 'members' | 'totals'>;

export function buildRegionShard(code: string, { tree, members, totals }: Places): RegionShard {
  const own = members.get(code) ?? [];
  const ancestors = tree.ancestorsOf(code);
  const parent = ancestors.at(-1);
  const children = tree.childrenOf(code);
  const ownTotals = totals.get(code) ?? [];
  const newest = ownTotals.find(({ stated }) => stated > 0)?.year;
  const siblings = parent === undefined ? [] : tree.childrenOf(parent.code);
  return {
    code,
    name: tree.nameOf(code),
    level: levelOf(code),
    ancestors,
    children: children
      .filter((child) => members.has(child.code) && hasPage(child.code))
      .map((child) => ({ ...child, ...countMembers(members.get(child.code) ?? []) })),
    neighbours: siblings
      .filter((sibling) => sibling.code !== code && members.has(sibling.code))
      .map((sibling) => ({
        ...sibling,
        agencies: (members.get(sibling.code) ?? []).length,
        totals: besideTotals(totals.get(sibling.code) ?? [], newest),
        rates: besideRates(regionRates(members.get(sibling.code) ?? []), newest),
      })),
    agencies: own.map(({ summary }) => summary),
    totals: ownTotals,
    rates: regionRates(own),
    rows: MAIN_METRICS.flatMap((metric) => metricRows(own, metric)),
    withoutReport: children
      .filter((child) => !members.has(child.code))
      .map((child) => ({ ...child, nameEn: hasPage(child.code) ? tree.nameEnOf(child.code) : null })),
  };
}

/** Agencies, and reports among their years. */
export function countMembers(records: readonly AgencyRecord[]): {
  readonly agencies: number;
  readonly reports: number;
} {
  const reports = records.reduce((sum, { years }) => sum + years.filter(({ entry }) => entry !== null).length, 0);
  return { agencies: records.length, reports };
}

/** Codes of all region pages: the nation, every province, and every prefecture and county with an agency. */
export function regionCodes({ tree, members }: Pick<Dataset, 'tree' | 'members'>): readonly string[] {
  const provinces = tree.childrenOf(NATION.code).filter(({ code }) => code.length === 2);
  return [...new Set([NATION.code, ...provinces.map(({ code }) => code), ...members.keys()])].filter(hasPage).sort();
}

/** A township has no page of its own: its few agencies stand on the page of its county. */
function hasPage(code: string): boolean {
  return levelOf(code) !== 'township';
}
