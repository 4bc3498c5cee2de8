/** Pinyin of an agency's name for the search: without tones, with the readings of places that dictionaries get wrong. */
import { pinyin } from 'pinyin-pro';
import type { Region } from '../domain/agency.ts';

/** Pinyin by division code, a syllable for each character: `yu-xian` for 蔚县. */
export type PlaceReadings = ReadonlyMap<string, string>;

export interface SpelledName {
  /** `yongningxianrenminzhengfu`. */
  readonly pinyin: string;
  /** `ynxrmzf`. */
  readonly initials: string;
}

/** Spelling with the readings at hand. */
export type SpellName = (name: string, region: Region) => SpelledName;

export function spellName(name: string, region: Region, readings: PlaceReadings): SpelledName {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true }).map(lettersOnly);
  for (const { place, reading } of placesRead(region, readings)) {
    const at = name.indexOf(place);
    if (at >= 0) syllables.splice(at, reading.length, ...reading);
  }
  return { pinyin: syllables.join(''), initials: syllables.map((syllable) => syllable.slice(0, 1)).join('') };
}

function lettersOnly(syllable: string): string {
  return syllable.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

/** The places of a region with a reading of their own, whose length is that of the name. */
function placesRead(
  { code, province, prefecture, county, township }: Region,
  readings: PlaceReadings,
): readonly { readonly place: string; readonly reading: readonly string[] }[] {
  const levels: readonly (readonly [number, string | null])[] = [
    [2, province],
    [4, prefecture],
    [6, county],
    [9, township],
  ];
  return levels.flatMap(([length, place]) => {
    const reading = code === null || code.length < length ? undefined : readings.get(code.slice(0, length))?.split('-');
    return place === null || reading?.length !== place.length ? [] : [{ place, reading }];
  });
}
