/** A division as the index of the atlas knows it: name in both languages, level, and how much of it is recorded. */
import type { RegionShard } from './region-shard.ts';

export interface IndexedRegion {
  readonly code: string;
  readonly name: string;
  /** Yongning County, Yinchuan, Ningxia; each alone. */
  readonly nameEn: string;
  readonly level: RegionShard['level'];
  readonly agencies: number;
  readonly reports: number;
}
