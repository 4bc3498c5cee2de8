/**
 * The peers of an agency: same kind, same year, in the smallest region with at least five of them.
 * Bodies that speak for a whole area and single offices are never peers of each other.
 */
import { KIND_GROUPS } from '../forms/kind-groups.ts';
import type { SeenAgency } from './agency-record.ts';
import { yearOf } from './agency-record.ts';
import type { RegionTree } from './region-tree.ts';
import { NATION } from './region-tree.ts';

export interface PeerGroup {
  /** 银川市各街道办事处. */
  readonly name: string;
  /** Code of the region; `cn` for the nation. */
  readonly code: string;
  /** The agency itself included. */
  readonly members: readonly SeenAgency[];
}

/** Agencies by region, those of its parts included. */
export interface PlacedAgencies {
  readonly tree: RegionTree;
  readonly members: ReadonlyMap<string, readonly SeenAgency[]>;
}

export type PeersOf = (record: Pick<SeenAgency, 'summary'>, year: number) => PeerGroup;

const FEWEST = 5;

/** Each group is listed once, for all its members; the same group is the same object. */
export function peersOf({ tree, members }: PlacedAgencies): PeersOf {
  const known = new Map<string, PeerGroup>();
  const groupAt = (code: string, record: Pick<SeenAgency, 'summary'>, year: number): PeerGroup => {
    const { kind, speaksForArea } = record.summary;
    const key = [code, kind, speaksForArea, year].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const peers = (members.get(code) ?? []).filter((other) => arePeers(record, other, year));
    const group = { name: `${tree.nameOf(code)}${KIND_GROUPS[kind]}`, code, members: peers };
    known.set(key, group);
    return group;
  };
  return (record, year) => {
    const { code } = record.summary.region;
    const above =
      code === null
        ? []
        : [
            code,
            ...tree
              .ancestorsOf(code)
              .map((each) => each.code)
              .reverse(),
          ];
    for (const each of above) {
      if (each.length > 6 || each === NATION.code) continue;
      const group = groupAt(each, record, year);
      if (group.members.length >= FEWEST) return group;
    }
    return groupAt(NATION.code, record, year);
  };
}

function arePeers({ summary: a }: Pick<SeenAgency, 'summary'>, other: SeenAgency, year: number): boolean {
  const { summary: b } = other;
  return a.kind === b.kind && a.speaksForArea === b.speaksForArea && yearOf(other, year) !== undefined;
}
