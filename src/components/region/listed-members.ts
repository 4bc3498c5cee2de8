/**
 * The members that a region's own pages list: all of a small or lowest region; of a larger one those that sit at its own level,
 * since the others stand on the pages of its parts. The first of all where none sits at its level.
 */
import type { RegionShard } from '../../domain/region-shard.ts';
import { MOST_MEMBERS, type Member } from './members-table-html.ts';

export function listedMembers(
  { agencies, children }: Pick<RegionShard, 'agencies' | 'children'>,
  members: readonly Member[],
): readonly Member[] {
  if (members.length <= MOST_MEMBERS || children.length === 0) return members;
  const codes = new Map(agencies.map(({ id, region }) => [id, region.code]));
  const parts = children.map(({ code }) => code);
  const own = members.filter(({ agencyId }) => {
    const code = codes.get(agencyId) ?? null;
    return code === null || !parts.some((part) => code.startsWith(part));
  });
  return own.length === 0 ? members.slice(0, MOST_MEMBERS) : own;
}
