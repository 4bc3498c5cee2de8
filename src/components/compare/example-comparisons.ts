/**
 * Comparisons to begin with, for a reader who has chosen nothing yet: agencies of one kind whose whole reports are here,
 * agencies of one kind in one province, and the provinces of which most is known. None with fewer than two to compare.
 */
import { group } from 'd3';
import type { AgencyKind } from '../../domain/agency.ts';
import type { ExampleComparison } from '../../domain/compared-subject.ts';
import type { IndexedRegion } from '../../domain/indexed-region.ts';
import type { AgencySummary } from '../../domain/shards.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { regionName, type PlacesEn } from '../../i18n/place-text.ts';
import type { Words } from '../../i18n/words.ts';

/** As many columns as fit a phone. */
const MOST = 4;
const PROVINCE_DIGITS = 2;
/** Kinds whose members do different work. */
const UNLIKE: ReadonlySet<AgencyKind> = new Set(['bureau', 'zone', 'other']);

export function exampleComparisons(
  agencies: readonly AgencySummary[],
  regions: readonly IndexedRegion[],
  places: PlacesEn,
  words: Words,
): readonly ExampleComparison[] {
  const complete = largestGroup(agencies.filter(isComplete), ({ kind }) => kind);
  const placed = agencies.filter(({ kind, region }) => region.code !== null && !UNLIKE.has(kind));
  const near = largestGroup(placed, ({ kind, region }) => `${String(region.code?.slice(0, PROVINCE_DIGITS))} ${kind}`);
  const provinces = regions.filter(({ level }) => level === 'province').sort((a, b) => b.agencies - a.agencies);
  return [
    ...[complete, near].map((some) => some.map((agency) => [agency.id, agencyName(agency, words)] as const)),
    provinces.map((region) => [region.code, regionName(region, places, words)] as const),
  ]
    .filter((some) => some.length > 1)
    .map((some) => some.slice(0, MOST))
    .map((some) => ({ ids: some.map(([id]) => id), names: some.map(([, name]) => name) }));
}

const isComplete = ({ years }: AgencySummary): boolean => years[0]?.status === 'full';

/** Of equally large ones the first. */
function largestGroup<T>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  const groups = [...group(all, keyOf).values()];
  return groups.reduce<readonly T[]>((largest, other) => (other.length > largest.length ? other : largest), []);
}
