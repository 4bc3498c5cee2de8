/** The page of one region as data: sums and weighted rates of what its agencies state, its place in the tree, who is absent. */
import type { AgencySummary, MetricRow } from './shards.ts';

/** 已载明合计（k/n 家）: sums of what was stated; `state` tells whether the sum is exact, a bound or approximate. */
export interface RegionTotal {
  readonly metric: string;
  readonly year: number;
  readonly sum: number | null;
  readonly state: 'exact' | 'atLeast' | 'atMost' | 'approximate';
  readonly stated: number;
  readonly members: number;
  /** How many of the values summed are contradicted by the same report's prose. */
  readonly contradicted: number;
}

/** A weighted rate of an area: sums over the members whose own rate is defined. */
export interface RegionRate {
  /** Of the indicator. */
  readonly id: string;
  readonly year: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  /** Wilson 95 % interval of a proportion; null for other rates. */
  readonly interval: readonly [number, number] | null;
  readonly stated: number;
  readonly members: number;
}

export interface RegionShard {
  readonly code: string;
  readonly name: string;
  readonly level: 'nation' | 'province' | 'prefecture' | 'county' | 'township';
  /** From the nation down to the parent. */
  readonly ancestors: readonly { readonly code: string; readonly name: string }[];
  readonly children: readonly {
    readonly code: string;
    readonly name: string;
    readonly agencies: number;
    readonly reports: number;
  }[];
  /** Regions under the same parent that have agencies. */
  readonly neighbours: readonly {
    readonly code: string;
    readonly name: string;
    readonly agencies: number;
    /** 已载明合计 of the four key metrics in this region's newest year. */
    readonly totals: readonly RegionTotal[];
    /** Of the rates by which regions are set side by side, in the same year. */
    readonly rates: readonly RegionRate[];
  }[];
  readonly agencies: readonly AgencySummary[];
  readonly totals: readonly RegionTotal[];
  readonly rates: readonly RegionRate[];
  /** Rows of the main metrics for the members, for small multiples and the table. */
  readonly rows: readonly MetricRow[];
  /** Divisions of the next level without any agency in the atlas. */
  readonly withoutReport: readonly {
    readonly code: string;
    readonly name: string;
    /** Null for townships and streets: there are forty thousand. */
    readonly nameEn: string | null;
  }[];
}
