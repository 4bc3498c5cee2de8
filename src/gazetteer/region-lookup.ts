/** What lies above and below a division, by code: for pages of regions and for the names of a place. */
import type { Region, RegionNames } from '../domain/agency.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A division as lists show it. */
export interface Division {
  readonly code: string;
  readonly name: string;
}

/** Divisions that hold `code`, from the province down to its parent; levels that do not exist are left out. */
export function ancestorsOf(gazetteer: Gazetteer, code: string): readonly Division[] {
  const found: Division[] = [];
  for (const length of [2, 4, 6]) {
    const above = code.slice(0, length);
    const name = code.length > length ? gazetteer.names.get(above) : undefined;
    if (name !== undefined) found.push({ code: above, name });
  }
  return found;
}

/** Divisions right below `code` ('' for the provinces), sorted by code; counties of a province without prefecture count as its children. */
export function childrenOf(gazetteer: Gazetteer, code: string): readonly Division[] {
  const found: Division[] = [];
  for (const division of descendantsOf(gazetteer, code)) {
    const parent = ancestorsOf(gazetteer, division.code).at(-1);
    if ((parent === undefined ? '' : parent.code) === code) found.push(division);
  }
  return found;
}

/** Every division below `code`, sorted by code; all of them for ''. */
export function descendantsOf(gazetteer: Gazetteer, code: string): readonly Division[] {
  const { codes, names } = gazetteer;
  const found: Division[] = [];
  for (let i = firstAtOrAfter(codes, code); i < codes.length; i += 1) {
    const below = codes[i] as string;
    if (!below.startsWith(code)) break;
    if (below !== code) found.push({ code: below, name: names.get(below) as string });
  }
  return found;
}

/** Names of the place and of all that holds it; an unknown or empty code gives null names. */
export function regionOf(gazetteer: Gazetteer, code: string): Region {
  const at = (length: number): string | null =>
    code.length >= length ? (gazetteer.names.get(code.slice(0, length)) ?? null) : null;
  return { code: code === '' ? null : code, province: at(2), prefecture: at(4), county: at(6), township: at(9) };
}

/** The names without the code, as the extractor prints them. */
export function regionNamesOf(gazetteer: Gazetteer, code: string): RegionNames {
  const { province, prefecture, county } = regionOf(gazetteer, code);
  return { province, prefecture, county };
}

function firstAtOrAfter(codes: readonly string[], code: string): number {
  let low = 0;
  let high = codes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as string) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}
