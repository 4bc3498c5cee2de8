/** The page of one region: its place in the tree, its agencies, totals and rows of the main metrics. */
import type { RegionShard } from '../domain/shards.ts';
import type { AgencyRecord } from './agency-record.ts';
import { MAIN_METRICS } from './main-metrics.ts';
import { metricRows } from './metric-row.ts';
import type { RegionTree } from './region-tree.ts';
import { levelOf, NATION } from './region-tree.ts';
import { regionTotals } from './region-totals.ts';

export type Members = ReadonlyMap<string, readonly AgencyRecord[]>;

export function buildRegionShard(code: string, tree: RegionTree, members: Members): RegionShard {
  const own = members.get(code) ?? [];
  const ancestors = tree.ancestorsOf(code);
  const parent = ancestors.at(-1);
  const children = tree.childrenOf(code);
  const siblings = parent === undefined ? [] : tree.childrenOf(parent.code);
  return {
    code,
    name: tree.nameOf(code),
    level: levelOf(code),
    ancestors,
    children: children
      .filter((child) => members.has(child.code))
      .map((child) => ({ ...child, ...countMembers(members.get(child.code) ?? []) })),
    neighbours: siblings
      .filter((sibling) => sibling.code !== code && members.has(sibling.code))
      .map((sibling) => ({ ...sibling, agencies: (members.get(sibling.code) ?? []).length })),
    agencies: own.map(({ summary }) => summary),
    totals: regionTotals(own),
    rows: MAIN_METRICS.flatMap((metric) => metricRows(own, metric)),
    withoutReport: children.filter((child) => !members.has(child.code)),
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

/** Codes of all region pages: the nation, every province, and every division with an agency. */
export function regionCodes(tree: RegionTree, members: Members): readonly string[] {
  const provinces = tree.childrenOf(NATION.code).filter(({ code }) => code.length === 2);
  return [...new Set([NATION.code, ...provinces.map(({ code }) => code), ...members.keys()])].sort();
}
