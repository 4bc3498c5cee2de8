/**
 * The divisions as a tree: parents by the longest known prefix of a code, so that counties right under a
 * municipality or province find their place. `cn` is the nation.
 */
import type { Region } from '../domain/agency.ts';
import type { RegionShard } from '../domain/region-shard.ts';
import { compareText } from './compare-text.ts';

export interface Division {
  /** 2, 4, 6 or 9 digits. */
  readonly code: string;
  readonly name: string;
}

export interface RegionTree {
  readonly nameOf: (code: string) => string;
  /** From the nation down to the parent; empty for the nation. */
  readonly ancestorsOf: (code: string) => readonly Division[];
  /** Divisions of the next level, sorted by code. */
  readonly childrenOf: (code: string) => readonly Division[];
}

export const NATION: Division = { code: 'cn', name: '全国' };

/** `regions` are places of agencies; they add divisions that the list lacks (development zones, renamed places). */
export function buildRegionTree(divisions: readonly Division[], regions: readonly Region[]): RegionTree {
  const names = new Map([NATION, ...divisions].map(({ code, name }) => [code, name]));
  for (const region of regions) addLevels(names, region);
  const children = new Map<string, Division[]>();
  for (const [code, name] of [...names].sort((a, b) => compareText(a[0], b[0]))) {
    const parent = parentCode(code, names);
    if (parent === null) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [{ code, name }]);
    else siblings.push({ code, name });
  }
  const nameOf = (code: string): string => names.get(code) ?? code;
  return {
    nameOf,
    ancestorsOf: (code) => ancestors(code, names).map((each) => ({ code: each, name: nameOf(each) })),
    childrenOf: (code) => children.get(code) ?? [],
  };
}

/** Level of a division by the length of its code. */
export function levelOf(code: string): RegionShard['level'] {
  if (code === NATION.code) return 'nation';
  if (code.length === 2) return 'province';
  if (code.length === 4) return 'prefecture';
  return code.length === 6 ? 'county' : 'township';
}

const PREFIXES = [6, 4, 2] as const;

function parentCode(code: string, names: ReadonlyMap<string, string>): string | null {
  if (code === NATION.code) return null;
  const prefix = PREFIXES.find((length) => length < code.length && names.has(code.slice(0, length)));
  return prefix === undefined ? NATION.code : code.slice(0, prefix);
}

function ancestors(code: string, names: ReadonlyMap<string, string>): readonly string[] {
  const parent = parentCode(code, names);
  return parent === null ? [] : [...ancestors(parent, names), parent];
}

/** Levels of the region that have a name and are not known: of twenty thousand regions hardly one. */
function addLevels(names: Map<string, string>, region: Region): void {
  const { code } = region;
  if (code === null) return;
  for (const { length, field } of LEVELS) {
    const name = region[field];
    if (name === null || code.length < length) continue;
    const level = code.slice(0, length);
    if (!names.has(level)) names.set(level, name);
  }
}

const LEVELS = [
  { length: 2, field: 'province' },
  { length: 4, field: 'prefecture' },
  { length: 6, field: 'county' },
  { length: 9, field: 'township' },
] as const;
