/** The shard of a region from its own sums, those of its neighbours, and the agencies at their places. */
import type { RegionShard } from '../domain/region-shard.ts';
import { besideRates, besideTotals, MAIN_METRICS } from './main-metrics.ts';
import { metricRows } from './metric-rows.ts';
import type { UnpackedRegion } from './pack/region-line.ts';
import type { AtlasPlaces, ListedRegion } from './read-places.ts';
import { levelOf } from './region-tree.ts';

/** `sumsOf` reads the sums of a region. */
export function composeRegion(
  code: string,
  { tree, members, parts }: AtlasPlaces,
  sumsOf: (code: string) => UnpackedRegion,
): RegionShard {
  const own = members.get(code) ?? [];
  const { totals, rates, withoutReport } = sumsOf(code);
  const newest = totals.find(({ stated }) => stated > 0)?.year;
  const ancestors = tree.ancestorsOf(code);
  const parent = ancestors.at(-1);
  const siblings = parent === undefined ? [] : (parts.get(parent.code) ?? []);
  return {
    code,
    name: tree.nameOf(code),
    level: levelOf(code),
    ancestors,
    children: (parts.get(code) ?? []).map(childOf),
    neighbours: siblings
      .filter((sibling) => sibling.code !== code)
      .map((sibling) => ({
        ...{ code: sibling.code, name: sibling.name, agencies: sibling.agencies },
        totals: besideTotals(sumsOf(sibling.code).totals, newest),
        rates: besideRates(sumsOf(sibling.code).rates, newest),
      })),
    agencies: own.map(({ summary }) => summary),
    totals,
    rates,
    rows: MAIN_METRICS.flatMap((metric) => metricRows(own, metric)),
    withoutReport,
  };
}

const childOf = ({ code, name, agencies, reports }: ListedRegion): RegionShard['children'][number] => ({
  ...{ code, name, agencies, reports },
});
