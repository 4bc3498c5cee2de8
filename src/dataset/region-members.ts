/** The agencies of every region, those of its parts included; agencies without a place belong to the nation alone. */
import type { SeenAgency } from './agency-record.ts';
import type { RegionTree } from './region-tree.ts';
import { NATION } from './region-tree.ts';

/** By code, agencies in the order given. */
export function regionMembers<Agency extends Pick<SeenAgency, 'summary'>>(
  records: readonly Agency[],
  tree: RegionTree,
): ReadonlyMap<string, readonly Agency[]> {
  const members = new Map<string, Agency[]>();
  for (const record of records) {
    for (const each of codesAround(record.summary.region.code, tree)) {
      const list = members.get(each);
      if (list === undefined) members.set(each, [record]);
      else list.push(record);
    }
  }
  return members;
}

/** The region itself and all that it lies in, from the nation down. */
export function codesAround(code: string | null, tree: RegionTree): readonly string[] {
  if (code === null) return [NATION.code];
  return [...tree.ancestorsOf(code).map((each) => each.code), code];
}
