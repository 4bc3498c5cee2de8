/** A tree of regions that tells their English names too: apart, since spelling takes a dictionary that takes time to load. */
import { placeNameEn } from './place-name-en.ts';
import type { RegionTree } from './region-tree.ts';
import type { PlaceReadings } from './spell-name.ts';

export interface EnglishTree extends RegionTree {
  /** The name in Latin letters, by rule. */
  readonly nameEnOf: (code: string) => string;
}

export function englishTree(tree: RegionTree, readings: PlaceReadings): EnglishTree {
  return { ...tree, nameEnOf: (code) => placeNameEn(code, tree.nameOf(code), readings) };
}
