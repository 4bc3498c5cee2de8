/** The places that stand beside a region in its tables: those of the same level with sums of its newest year, most agencies first. */
import type { RegionRate, RegionShard, RegionTotal } from '../../domain/region-shard.ts';

export interface BesidePlace {
  readonly code: string;
  readonly name: string;
  readonly totals: readonly RegionTotal[];
  readonly rates: readonly RegionRate[];
}

/** Most beside the region; the compare page takes ten. */
const MOST = 9;

/** The region itself first; empty where it has no neighbours with sums. */
export function besidePlaces(shard: RegionShard, year: number): readonly BesidePlace[] {
  const beside = shard.neighbours
    .filter(({ totals }) => totals.length > 0)
    .sort((a, b) => b.agencies - a.agencies)
    .slice(0, MOST);
  if (beside.length === 0) return [];
  const { code, name, totals, rates } = shard;
  const ofYear = (each: { readonly year: number }): boolean => each.year === year;
  return [{ code, name, totals: totals.filter(ofYear), rates: rates.filter(ofYear) }, ...beside];
}
