/** Which regions list their members on more than one page, and on how many: only these need their rows read beforehand. */
import type { RegionShard } from '../../domain/region-shard.ts';
import type { AgencySummary } from '../../domain/shards.ts';
import { pagesOf } from '../pager-html.ts';
import { listedMembers } from './listed-members.ts';
import { membersOf, MOST_MEMBERS } from './members-table-html.ts';

export interface RegionPages {
  readonly code: string;
  readonly pages: number;
}

/** `codes` are those of all regions with a page. */
export function regionPages(
  agencies: readonly AgencySummary[],
  codes: readonly string[],
  readShard: (code: string) => RegionShard,
): readonly RegionPages[] {
  const seats = countSeats(agencies, new Set(codes));
  return [...seats]
    .filter(([, members]) => members > MOST_MEMBERS)
    .map(([code]) => {
      const shard = readShard(code);
      return { code, pages: pagesOf(listedMembers(shard, membersOf(shard.rows)).length, MOST_MEMBERS) };
    })
    .filter(({ pages }) => pages > 1);
}

/** Agency-years by the lowest region with a page; the nation for those without a place. */
function countSeats(agencies: readonly AgencySummary[], codes: ReadonlySet<string>): ReadonlyMap<string, number> {
  const seats = new Map<string, number>();
  for (const { region, years } of agencies) {
    const code = [6, 4, 2].map((digits) => region.code?.slice(0, digits) ?? '').find((each) => codes.has(each)) ?? 'cn';
    const before = seats.get(code);
    seats.set(code, before === undefined ? years.length : before + years.length);
  }
  return seats;
}
