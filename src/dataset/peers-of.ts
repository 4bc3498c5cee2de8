/**
 * The peers of an agency: same kind, same year, in the smallest region with at least five of them.
 * Bodies that speak for a whole area and single offices are never peers of each other.
 */
import type { AgencyKind } from '../domain/agency.ts';
import type { SeenAgency } from './agency-record.ts';
import { yearOf } from './agency-record.ts';
import type { RegionTree } from './region-tree.ts';
import { NATION } from './region-tree.ts';

interface PeerGroup {
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

export const KIND_GROUPS: Readonly<Record<AgencyKind, string>> = {
  street: '各街道办事处',
  town: '各镇',
  township: '各乡',
  county: '各县',
  district: '各市辖区',
  city: '各市',
  province: '各省级政府',
  bureau: '各部门',
  office: '各政府办公室',
  zone: '各开发区',
  other: '其他机关',
};

export function peersOf({ tree, members }: PlacedAgencies): PeersOf {
  return (record, year) => {
    const { region, kind } = record.summary;
    const above = region.code === null ? [] : [...tree.ancestorsOf(region.code).map(({ code }) => code), region.code];
    const regions = [...above].reverse().filter((code) => code.length <= 6 && code !== NATION.code);
    const groups = [...regions, NATION.code].map((code) => {
      const peers = (members.get(code) ?? []).filter((other) => arePeers(record, other, year));
      return { name: `${tree.nameOf(code)}${KIND_GROUPS[kind]}`, code, members: peers };
    });
    return groups.find((group) => group.members.length >= FEWEST) ?? (groups.at(-1) as PeerGroup);
  };
}

function arePeers({ summary: a }: Pick<SeenAgency, 'summary'>, other: SeenAgency, year: number): boolean {
  const { summary: b } = other;
  return a.kind === b.kind && a.speaksForArea === b.speaksForArea && yearOf(other, year) !== undefined;
}
