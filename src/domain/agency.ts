/** Who publishes: the administrative organ, its kind and its place (GB/T 2260 codes). */
import type { Span } from './source.ts';

export const AGENCY_KINDS = [
  'street',
  'town',
  'township',
  'county',
  'district',
  'city',
  'province',
  'bureau',
  'office',
  'zone',
  'other',
] as const;
/** street 街道, town 镇, township 乡苏木民族乡, county 县旗, district 市辖区, city 市, province 省级; bureau 局委厅; office 政府办公室; zone 开发区管委会. */
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Names of the place from the province down, null where unknown or not applicable. */
export interface RegionNames {
  readonly province: string | null;
  readonly prefecture: string | null;
  readonly county: string | null;
}

/** A place: the deepest known code (2, 4, 6 or 9 digits without trailing zero pairs) and its names. */
export interface Region extends RegionNames {
  readonly code: string | null;
  /** Name of the township or street when `code` has nine digits. */
  readonly township: string | null;
}

export type Confidence = 'certain' | 'likely' | 'open';

/** A name put right, with the reason: 卧岗区 → 卧龙区, by 卧龙岗街道 411303003. */
export interface NameRepair {
  readonly written: string;
  readonly repaired: string;
  readonly evidence: string;
}

/** Who an agency is, and how we know. */
export interface AgencyIdentity {
  /** Stable id for addresses: division code and readable slug (`640121-renminzhengfu-bangongshi`). */
  readonly id: string;
  /** Canonical full name, repaired where proven. */
  readonly name: string;
  /** Name as the report writes it, or null when the report nowhere names it. */
  readonly writtenName: string | null;
  readonly kind: AgencyKind;
  readonly region: Region;
  /** True when reports of this body speak for its whole area (a people's government), not for one office. */
  readonly speaksForArea: boolean;
  readonly method: string;
  readonly evidence: string;
  readonly confidence: Confidence;
  readonly repairs: readonly NameRepair[];
}

/** A name found in a report, before it is resolved to a place. */
export interface AgencyCandidate {
  readonly name: string;
  readonly span: Span | null;
  /** Where the name stood: title, lead, contact, contents, front-matter, body, file-name. */
  readonly method: 'front-matter' | 'title' | 'lead' | 'contact' | 'contents' | 'body' | 'file-name';
  /** True of who is said to compile the report, perhaps for another. */
  readonly compiles?: true;
}
