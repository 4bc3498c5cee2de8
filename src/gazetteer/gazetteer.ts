/** The gazetteer as loaded: official names by code, every written form by its words, zones and corrections. Built once, never changed. */
import type { AgencyKind } from '../domain/agency.ts';

/**
 * How a place was written. official: its full name; short: without suffix or people's names; nested: a zone named without
 * its city, valid right behind that city; former: an older name or rank; zone: a zone that has no code of its own.
 */
export type SurfaceForm = 'official' | 'short' | 'nested' | 'former' | 'zone';

/** A place that a written form may mean. */
export interface Surface {
  /** Code of the place, or of the deepest division that holds a zone without a code. */
  readonly code: string;
  readonly form: SurfaceForm;
  /** For zones without a code and former names: the row that says so. */
  readonly override: Override | null;
}

/** A dated row of `data/regions/overrides.csv`. */
export interface Override {
  readonly kind: 'former' | 'new' | 'alias' | 'zone' | 'reading';
  readonly name: string;
  readonly code: string;
  /** Year or year-month; null when unknown or not applicable. */
  readonly since: string | null;
  readonly until: string | null;
  /** Divisions that a zone reaches into; empty when it lies in `code` alone. */
  readonly members: readonly string[];
  readonly note: string;
}

/** A row of `data/agencies.csv`: a written name that rules cannot resolve, and the agency it means. */
export interface AgencyCorrection {
  readonly alias: string;
  readonly name: string;
  readonly code: string;
  readonly kind: AgencyKind;
  readonly reason: string;
}

export interface Gazetteer {
  /** Official name by code, sorted by code. */
  readonly names: ReadonlyMap<string, string>;
  /** All codes, sorted. */
  readonly codes: readonly string[];
  /** Codes above the townships by the name and by the name without any one character: what is one slip away shares a key. */
  readonly nearNames: ReadonlyMap<string, readonly string[]>;
  readonly surfaces: ReadonlyMap<string, readonly Surface[]>;
  /** Lengths of the written forms, longest first, by their first two UTF-16 units. */
  readonly surfaceLengths: ReadonlyMap<string, readonly number[]>;
  /** Codes of the townships that share a stem, whatever their rank: 西平 of 西平街道, 西平镇. */
  readonly townshipStems: ReadonlyMap<string, readonly string[]>;
  /** Pinyin of places whose reading is not the usual one, by code, hyphenated. */
  readonly pinyinReadings: ReadonlyMap<string, string>;
  /** Codes above the townships by the pinyin of their stem; made when first asked for, which few reports do. */
  readonly placesByPinyin: () => ReadonlyMap<string, readonly string[]>;
  /** Corrections by normalised alias. */
  readonly corrections: ReadonlyMap<string, AgencyCorrection>;
}
