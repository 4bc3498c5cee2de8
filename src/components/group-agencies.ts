/** Agencies by province, in the order of division codes; those without a known province come last. */
import type { AgencySummary } from '../domain/shards.ts';

export interface ProvinceGroup {
  /** Null for agencies whose province is not known. */
  readonly province: string | null;
  /** Two digits, null when no member has a code. */
  readonly code: string | null;
  readonly agencies: readonly AgencySummary[];
}

export function groupAgencies(agencies: readonly AgencySummary[]): readonly ProvinceGroup[] {
  const groups = new Map<string | null, AgencySummary[]>();
  for (const agency of agencies) {
    const { province } = agency.region;
    groups.set(province, [...(groups.get(province) ?? []), agency]);
  }
  return [...groups]
    .map(([province, members]) => ({ province, code: provinceCode(members), agencies: members }))
    .sort((a, b) => Number(a.province === null) - Number(b.province === null) || compareCodes(a.code, b.code));
}

const provinceCode = (members: readonly AgencySummary[]): string | null =>
  members.find(({ region }) => region.code !== null)?.region.code?.slice(0, 2) ?? null;

const compareCodes = (a: string | null, b: string | null): number => (a ?? '99').localeCompare(b ?? '99', 'en');
