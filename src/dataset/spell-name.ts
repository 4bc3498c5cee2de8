/** Pinyin of an agency's name for the search: without tones, with the readings of places that dictionaries get wrong. */
import type { Region } from '../domain/agency.ts';
import { remembered } from '../domain/remembered.ts';
import { toPinyin } from '../domain/to-pinyin.ts';

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
  const syllables: string[] = [];
  for (const part of partsOf(name, region)) syllables.push(...syllablesOf(part));
  for (const { place, reading } of placesRead(region, readings)) {
    const at = name.indexOf(place);
    if (at >= 0) syllables.splice(at, reading.length, ...reading);
  }
  let [pinyin, initials] = ['', ''];
  for (const syllable of syllables) {
    pinyin += syllable;
    initials += syllable.slice(0, 1);
  }
  return { pinyin, initials };
}

/** The name cut before and behind its places: no word of a dictionary goes across, as 市长 would in 济南市长清区. */
function partsOf(name: string, { province, prefecture, county, township }: Region): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const place of [province, prefecture, county, township]) {
    const at = place === null ? -1 : name.indexOf(place, from);
    if (place === null || at < 0) continue;
    if (at > from) parts.push(name.slice(from, at));
    parts.push(place);
    from = at + place.length;
  }
  return from < name.length ? [...parts, name.slice(from)] : parts;
}

/** Places and kinds of offices come again and again. */
const MOST_PARTS = 10_000;

/** One for each character. Tones are left out, so that it is as well not to look which of them change. */
const syllablesOf = remembered(
  (part): readonly string[] =>
    toPinyin(part, { toneType: 'none', type: 'array', v: true, toneSandhi: false }).map(lettersOnly),
  MOST_PARTS,
);

/** Takes the mark in `(`; leaves `nü` spelled `nv`. */
const NO_LETTER = /[^a-z0-9]/gu;

function lettersOnly(syllable: string): string {
  return syllable.toLowerCase().replace(NO_LETTER, '');
}

/** The levels of a region, with how many digits their codes have. */
const LEVELS = [
  ['province', 2],
  ['prefecture', 4],
  ['county', 6],
  ['township', 9],
] as const;

/** The places of a region with a reading of their own, whose length is that of the name. */
function placesRead(
  region: Region,
  readings: PlaceReadings,
): readonly { readonly place: string; readonly reading: readonly string[] }[] {
  const { code } = region;
  if (code === null) return NO_PLACES;
  const read: { readonly place: string; readonly reading: readonly string[] }[] = [];
  for (const [level, length] of LEVELS) {
    const place = region[level];
    if (place === null || code.length < length) continue;
    const reading = readings.get(code.slice(0, length))?.split('-');
    if (reading?.length === place.length) read.push({ place, reading });
  }
  return read;
}

const NO_PLACES: readonly never[] = [];
