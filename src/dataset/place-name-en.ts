/**
 * The English name of a division: its stem in pinyin, its rank in English, the peoples of autonomous places by their name:
 * 永宁县 is Yongning County, 城步苗族自治县 Chengbu Miao Autonomous County, 银川市 Yinchuan. Provinces have a table of their own.
 */
import { PEOPLES, provinceName, RANKS, spelledStem } from '../domain/place-spelling.ts';
import { toPinyin } from '../domain/to-pinyin.ts';
import type { PlaceReadings } from './spell-name.ts';

export function placeNameEn(code: string, name: string, readings: PlaceReadings): string {
  const known = code.length === 2 ? provinceName(code) : undefined;
  if (known !== undefined) return known;
  if (code === 'cn') return 'China';
  const [rankZh, rankEn] = RANKS.find(([zh]) => name.endsWith(zh) && name.length > zh.length) ?? ['', ''];
  const { stem, peoples } = splitPeoples(name.slice(0, name.length - rankZh.length));
  const read = readings.get(code)?.split('-').slice(0, stem.length) ?? syllablesOf(stem);
  return [spelledStem(joined(read), rankZh !== '县' && rankZh !== '区'), ...peoples, rankEn]
    .filter((part) => part !== '')
    .join(' ');
}

/** Longest first: 蒙古族 before 蒙古. */
const PEOPLE_NAMES = Object.keys(PEOPLES).sort((a, b) => b.length - a.length);

/** 城步苗族 → 城步, Miao; a name that is nothing but a people keeps it. */
function splitPeoples(whole: string): { readonly stem: string; readonly peoples: readonly string[] } {
  const found: string[] = [];
  let stem = whole;
  for (;;) {
    const people = PEOPLE_NAMES.find((name) => stem.endsWith(name) && stem.length > name.length);
    if (people === undefined) return { stem, peoples: found };
    found.unshift(PEOPLES[people] as string);
    stem = stem.slice(0, stem.length - people.length);
  }
}

const NOT_LETTERS = /[^a-z0-9]/gu; // takes the point in `a·b`; leaves v of `lv`

const syllablesOf = (stem: string): readonly string[] =>
  toPinyin(stem, { toneType: 'none', type: 'array', v: true }).map((each) =>
    each.toLowerCase().replace(NOT_LETTERS, ''),
  );

const VOWEL = /^[aoe]/u; // takes `an` of Xi’an; leaves `yan`

const joined = (syllables: readonly string[]): string =>
  syllables.map((each, at) => (at > 0 && VOWEL.test(each) ? `’${each}` : each)).join('');
