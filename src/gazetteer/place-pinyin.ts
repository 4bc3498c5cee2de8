/** Pinyin of a place for addresses and for comparing with hosts: without tones, with the readings that dictionaries miss. */
import { remembered } from '../domain/remembered.ts';
import { toPinyin } from '../domain/to-pinyin.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Takes the rank at the end of a place's name: 区 of 普陀区, 街道 of 西平街道; leaves 普陀. */
const RANK = /(?:自治区|自治州|自治县|自治旗|街道|地区|省|市|区|县|旗|镇|乡|盟|州|苏木)$/u;

/** Takes what an address may not hold: brackets, marks; leaves letters and digits. */
const NOT_IN_ADDRESS = /[^a-z0-9]/gu;

/** What pinyin of places needs of the gazetteer. */
type Readings = Pick<Gazetteer, 'pinyinReadings'>;

/** The same few hundred bodies and places come again in thousands of reports. */
const MOST_KNOWN = 20_000;

/** Syllables of a text, lower case, only letters and digits kept; ü is v. */
export const syllables = remembered(
  (text): readonly string[] =>
    toPinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
      .map((syllable) => syllable.toLowerCase().replace(NOT_IN_ADDRESS, ''))
      .filter((syllable) => syllable !== ''),
  MOST_KNOWN,
);

/** `yongning-xian`: the stem's syllables joined, then the rank's. */
export function placeSlug(gazetteer: Readings, code: string, name: string): string {
  const reading = gazetteer.pinyinReadings.get(code);
  const rank = RANK.exec(name)?.[0] ?? '';
  const all = reading === undefined ? syllables(name) : reading.split('-');
  const stemLength = [...name].length - [...rank].length;
  const parts = [all.slice(0, stemLength).join(''), all.slice(stemLength).join('')];
  return parts.filter((part) => part !== '').join('-');
}

/** `yongning`: the stem alone, as hosts write it. */
export function placePinyin(gazetteer: Readings, code: string, name: string): string {
  return placeSlug(gazetteer, code, name).split('-')[0] ?? '';
}

/** Initials of the stem and of the whole name, then the same with zh, ch and sh: `tz`, `tzq`, `tzh` and `tzhq` of 通州区. */
export function placeInitials(gazetteer: Readings, code: string, name: string): PlaceInitials {
  const reading = gazetteer.pinyinReadings.get(code);
  const spelled = reading === undefined ? syllables(name) : reading.split('-');
  const rank = [...(RANK.exec(name)?.[0] ?? '')].length;
  const letters = (from: readonly string[], of: (syllable: string) => string): string => from.map(of).join('');
  const stem = spelled.slice(0, spelled.length - rank);
  return [letters(stem, first), letters(spelled, first), letters(stem, initial), letters(spelled, initial)];
}

export type PlaceInitials = readonly [stem: string, full: string, stemWithPairs: string, fullWithPairs: string];

/** Takes the zh of zhou; leaves the t of tong. */
const PAIR = /^[zcs]h/u;

const first = (syllable: string): string => syllable[0] ?? '';
const initial = (syllable: string): string => PAIR.exec(syllable)?.[0] ?? first(syllable);
