/** A place as readers say it: names from the province down, doubled names (市辖区 of a municipality) left out. */
import type { Region } from '../domain/agency.ts';
import type { AtlasIndex } from '../domain/shards.ts';
import type { Words } from './words.ts';

/** English names of divisions by code. */
export type PlacesEn = ReadonlyMap<string, string>;

export const placesEnOf = ({ regions }: Pick<AtlasIndex, 'regions'>): PlacesEn =>
  new Map(regions.map(({ code, nameEn }) => [code, nameEn]));

/** 宁夏回族自治区银川市永宁县; Yongning County, Yinchuan, Ningxia; '' when nothing is known. */
export function placeText(region: Region, places: PlacesEn, words: Pick<Words, 'locale'>): string {
  const names = [...new Set(placeSteps(region, places, words).map(({ name }) => name))];
  return words.locale === 'en' ? names.reverse().join(', ') : names.join('');
}

/** The names with the division code of each level, as far as the code reaches: 64, 6401, 640121. */
export function placeSteps(
  region: Region,
  places: PlacesEn,
  { locale }: Pick<Words, 'locale'>,
): readonly { readonly name: string; readonly code: string | null }[] {
  const levels = [
    [region.province, 2],
    [region.prefecture, 4],
    [region.county, 6],
  ] as const;
  return levels.flatMap(([name, digits]) => {
    if (name === null || name === '') return [];
    const code = region.code !== null && region.code.length >= digits ? region.code.slice(0, digits) : null;
    const english = code === null ? undefined : places.get(code);
    return [{ name: locale === 'en' ? (english ?? name) : name, code }];
  });
}

/** A division's own name in the reader's language. */
export const regionName = (
  { code, name }: { readonly code: string; readonly name: string },
  places: PlacesEn,
  { locale }: Pick<Words, 'locale'>,
): string => (locale === 'en' ? (places.get(code) ?? name) : name);
