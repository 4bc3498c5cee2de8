/** All agencies at their places with the years that they have: what peers, neighbours and regions are found by. Read once. */
import type { AgencySummary, AtlasIndex } from '../domain/shards.ts';
import type { SeenAgency, SeenYear } from './agency-record.ts';
import { once } from './once.ts';
import { readAtlasJson } from './read-pack.ts';
import type { ValueRow } from './read-values.ts';
import { readValueRows } from './read-values.ts';
import { regionMembers } from './region-members.ts';
import type { RegionTree } from './region-tree.ts';
import { buildRegionTree, NATION } from './region-tree.ts';

export interface ListedPlaces {
  readonly index: AtlasIndex;
  /** In the order of the list. */
  readonly summaries: readonly AgencySummary[];
  readonly tree: RegionTree;
}

export interface AtlasPlaces extends Omit<ListedPlaces, 'summaries'> {
  /** In the order of the list. */
  readonly agencies: readonly SeenAgency[];
  readonly members: ReadonlyMap<string, readonly SeenAgency[]>;
  /** Regions with agencies by the region that they lie in. */
  readonly parts: ReadonlyMap<string, readonly ListedRegion[]>;
}

export type ListedRegion = AtlasIndex['regions'][number];

/** Without their values. */
export const readListed = once((): ListedPlaces => {
  const index = readAtlasJson('index.json') as AtlasIndex;
  const summaries = readAtlasJson('agencies.json') as readonly AgencySummary[];
  const divisions = index.regions.filter(({ code }) => code !== NATION.code);
  const tree = buildRegionTree(
    divisions,
    summaries.map(({ region }) => region),
  );
  return { index, summaries, tree };
});

export const readPlaces = once((): AtlasPlaces => {
  const { index, summaries, tree } = readListed();
  const rows = new Map<string, ValueRow[]>();
  for (const row of readValueRows()) {
    const known = rows.get(row.agencyId);
    if (known === undefined) rows.set(row.agencyId, [row]);
    else known.push(row);
  }
  const agencies = summaries.map((summary) => ({ summary, years: (rows.get(summary.id) ?? []).map(seenYear) }));
  return { index, agencies, tree, members: regionMembers(agencies, tree), parts: partsOf(index, tree) };
});

function partsOf({ regions }: AtlasIndex, tree: RegionTree): AtlasPlaces['parts'] {
  const parts = new Map<string, ListedRegion[]>();
  for (const region of regions) {
    const parent = tree.ancestorsOf(region.code).at(-1)?.code;
    if (parent === undefined || region.agencies === 0) continue;
    const known = parts.get(parent);
    if (known === undefined) parts.set(parent, [region]);
    else known.push(region);
  }
  return parts;
}

function seenYear({ year, status, valueOf }: ValueRow): SeenYear {
  return { year, status, values: { get: valueOf } };
}
