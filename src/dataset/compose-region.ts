/** The shard of a region from its own sums, those of its neighbours, and the agencies at their places. */
import type { RegionRate, RegionShard, RegionTotal } from '../domain/region-shard.ts';
import { MAIN_METRICS, NEIGHBOUR_METRICS, NEIGHBOUR_RATES } from './main-metrics.ts';
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
        totals: sumsOf(sibling.code).totals.filter((total) => total.year === newest && isKey(total)),
        rates: sumsOf(sibling.code).rates.filter((rate) => rate.year === newest && isKeyRate(rate)),
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

const isKey = ({ metric }: RegionTotal): boolean => NEIGHBOUR_METRICS.includes(metric);

const isKeyRate = ({ id }: RegionRate): boolean => NEIGHBOUR_RATES.includes(id);
