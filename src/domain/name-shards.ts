/**
 * Which part of a large name index a query needs: regions and metrics travel in the first file, agencies in small files by
 * prefecture, by character of their own part of the name, and by the first two letters of its pinyin.
 */
import { rankNames, type NameEntry } from './name-index.ts';
import type { PackedName } from './packed-names.ts';

/** The first file, `names.json`. */
export interface NameFile {
  /** Every name; regions and metrics only where there are shards. */
  readonly names: readonly PackedName[];
  /** The files with the agencies; null where `names` holds them all. */
  readonly shards: NameShards | null;
}

export interface NameShards {
  /** Characters with a file of their own, the rarest first; those of nearly every name have none. */
  readonly characters: string;
  /** Pairs of letters with a file, run together. */
  readonly letters: string;
  /** Codes of prefectures (or what is above) with a file. */
  readonly places: readonly string[];
}

/** Below `/names/`, without ending. */
export const placeShard = (code: string): string => `r-${code.slice(0, 4)}`;
export const characterShard = (character: string): string => `c-${(character.codePointAt(0) as number).toString(16)}`;
export const letterShard = (letters: string): string => `l-${letters.slice(0, 2)}`;

/** Regions whose agencies are fetched for one query. */
const MOST_PLACES = 2;
const LETTERS = /^[a-z][a-z0-9]/u; // takes tuanjie; leaves 12345 and 团结

/** Names of the files that hold what a query may mean; at most five. */
export function shardsFor(query: string, regions: readonly NameEntry[], shards: NameShards): readonly string[] {
  const words = query.normalize('NFKC').toLowerCase().split(SPACES).filter(Boolean);
  const places = words.flatMap((word) => placesIn(word, regions));
  const letters = words.filter((word) => LETTERS.test(word)).map((word) => word.slice(0, 2));
  const found = [
    ...places.filter(({ id }) => shards.places.includes(id.slice(0, 4))).map(({ id }) => placeShard(id)),
    ...words.flatMap((word) => rarestCharacter(withoutPlaces(word, places), shards.characters)).map(characterShard),
    ...letters.filter((pair) => hasPair(shards.letters, pair)).map(letterShard),
  ];
  return [...new Set(found)].slice(0, 5);
}

const SPACES = /[\s'’·]+/gu; // takes the space in `yong ning`; leaves letters

/** Regions that a word names, whole or in part, or with which it begins: 永宁, yongning, 永宁县团结西路. */
function placesIn(word: string, regions: readonly NameEntry[]): readonly NameEntry[] {
  if (word.length < 2) return [];
  const named = rankNames(regions, word, MOST_PLACES);
  if (named.length > 0) return named;
  const inside = regions.filter(
    ({ name, pinyin }) => word.includes(name) || (pinyin !== '' && word.startsWith(pinyin)),
  );
  return [...inside].sort((a, b) => b.id.length - a.id.length).slice(0, MOST_PLACES);
}

/** The word less the names of places in it; the word itself where nothing else is left. */
function withoutPlaces(word: string, places: readonly NameEntry[]): string {
  let rest = word;
  for (const { name } of places) rest = rest.replace(name, '');
  return rest === '' ? word : rest;
}

function rarestCharacter(word: string, characters: string): readonly string[] {
  const ranked = [...word].map((character) => characters.indexOf(character)).filter((rank) => rank >= 0);
  return ranked.length === 0 ? [] : [characters.charAt(Math.min(...ranked))];
}

function hasPair(letters: string, pair: string): boolean {
  for (let at = 0; at < letters.length; at += 2) if (letters.startsWith(pair, at)) return true;
  return false;
}
