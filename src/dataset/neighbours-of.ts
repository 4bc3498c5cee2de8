/** Agencies of the same county (or the smallest region that has others), those of the same kind first. */
import type { AgencyShard } from '../domain/shards.ts';
import type { AgencyRecord } from './agency-record.ts';
import type { PlacedAgencies } from './peers-of.ts';

/** A page lists no more than these. */
const LONGEST_LIST = 12;

export function neighboursOf({ tree, members }: PlacedAgencies): (record: AgencyRecord) => AgencyShard['neighbours'] {
  return ({ summary }) => {
    const { code } = summary.region;
    if (code === null) return [];
    const regions = [...tree.ancestorsOf(code).map((each) => each.code), code].reverse().slice(0, -1);
    const lists = regions.map((each) => (members.get(each) ?? []).filter((other) => other.summary.id !== summary.id));
    const others = lists.find((list) => list.length > 0) ?? [];
    const sameKind = others.filter((other) => other.summary.kind === summary.kind);
    const rest = others.filter((other) => other.summary.kind !== summary.kind);
    return [...sameKind, ...rest].slice(0, LONGEST_LIST).map(({ summary: { id, name, kind } }) => ({ id, name, kind }));
  };
}
