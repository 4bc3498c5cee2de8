/**
 * Finds the place that a text speaks from when the agency's name holds none (我局, 人民政府办公室): the county or city that it
 * names most, told from its neighbours by 县委, 全市 and the like. Gives null rather than a guess between equals.
 */
import { isWithin, isZoneCode } from './division-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { ResolveContext } from './place-context.ts';

/** Takes what a name of two characters may stand behind: a mark, 甘肃省|成县, 在|和县; leaves 完|成县委 and 县委|和县政府. */
const NAME_START = /^(?:[^\p{Script=Han}]|[省市州区在由为向是对])?$/u;

/** Takes 》和县, where 和 joins two documents or bodies; leaves ,和县. */
const JOINED = /^[)》”]和/u;

/** A place found in a text: how often it is named decides. */
export interface PlaceInText {
  readonly code: string;
  readonly name: string;
  /** Times that the full name stands in the texts; 0 where nothing but the address of the page names it. */
  readonly count: number;
  /** False when the text speaks from a level that this place is not of: a district of this city, named nowhere. */
  readonly exact: boolean;
}

/** Takes blanks and Markdown marks inside a line; leaves line ends. */
const BLANKS = /[ \t*]+/gu;

/** Takes every character on which the name of a place above the townships may end: 县 in 永宁县; leaves 镇. */
const RANK = /[省市区县旗州盟]/gu;
const LONGEST_NAME = 15;
/** Such characters that are looked at: a long report has some thousands. */
const MOST_RANKS = 100_000;
/** A name must be found this many times as often as the next one. */
const CLEAR_LEAD = 1.5;

/** Words by which a body speaks of its own area, by the last character of the area's name. */
const OWN_LEVEL: readonly (readonly [RegExp, string])[] = [
  // Takes 县委县政府, 全县; leaves 县城.
  [/县(?:委|政府)|全县/gu, '县'],
  // Takes 区委, 区政府, 全区; leaves 自治区政府 and 园区.
  [/(?<!治)区(?:委|政府)|全区/gu, '区'],
  // Takes 旗委, 全旗; leaves 旗帜.
  [/旗委|旗政府|全旗/gu, '旗'],
  // Takes 州委, 全州; leaves 自治州.
  [/州委|州政府|全州/gu, '州'],
  // Takes 市委市政府, 全市; leaves 市场.
  [/市委|市政府|全市/gu, '市'],
  // Takes 省委, 全省; leaves 省级.
  [/省委|省政府|全省/gu, '省'],
];

/**
 * The place that the texts and the publisher's name speak of, null where none leads clearly. `rank` is the last character
 * that its name must have, when the agency's name says so (县 of 县人民政府办公室).
 */
export function placeFromText(
  gazetteer: Gazetteer,
  context: ResolveContext,
  rank: string | null = null,
): PlaceInText | null {
  const text = [...context.texts, context.publisher ?? '', context.fileName ?? '']
    .join('\n')
    .normalize('NFKC')
    .replace(BLANKS, '');
  const counts = namedPlaces(gazetteer, text);
  const own = rank ?? ownLevel(text);
  const scored = [...counts].map(([code, count]) => ({ code, count, score: scoreOf(gazetteer, code, counts, own) }));
  scored.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
  const [first, ...others] = scored;
  if (first === undefined) return null;
  const rival = others.find(({ code }) => !isWithin(first.code, code));
  if (rival !== undefined && first.score < rival.score * CLEAR_LEAD) return null;
  const name = gazetteer.names.get(first.code) as string;
  return { code: first.code, name, count: first.count, exact: own === null || name.endsWith(own) };
}

/** The level that the text speaks of most as its own; the lower one in a tie. */
function ownLevel(text: string): string | null {
  let best: { readonly level: string; readonly count: number } | null = null;
  for (const [words, level] of OWN_LEVEL) {
    const count = [...text.matchAll(words)].length;
    if (count > 0 && (best === null || count > best.count)) best = { level, count };
  }
  return best?.level ?? null;
}

/** Own mentions, plus those of the places above it, which tell apart counties of one name; far more at the level spoken from. */
function scoreOf(gazetteer: Gazetteer, code: string, counts: ReadonlyMap<string, number>, own: string | null): number {
  let score = counts.get(code) as number;
  for (const [above, count] of counts) if (above !== code && isWithin(code, above)) score += Math.min(count, 2) / 2;
  return own !== null && (gazetteer.names.get(code) as string).endsWith(own) ? score * OWN_WEIGHT : score;
}

/** How much more a mention weighs at the level that the text speaks from. */
const OWN_WEIGHT = 3;

function namedPlaces(gazetteer: Gazetteer, text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { codes } of officialPlaces(gazetteer, text)) {
    for (const code of codes) {
      const before = counts.get(code);
      counts.set(code, before === undefined ? 1 : before + 1);
    }
  }
  return counts;
}

/** A mention of a place above the townships by its official name. */
export interface PlaceMention {
  readonly name: string;
  /** Of the mention in the text. */
  readonly end: number;
  /** All places of that name. */
  readonly codes: readonly string[];
}

/** In the order of the text, which is without blanks. */
export function* officialPlaces(gazetteer: Gazetteer, text: string): Generator<PlaceMention> {
  let looked = 0;
  for (const { index } of text.matchAll(RANK)) {
    looked += 1;
    if (looked > MOST_RANKS) return;
    const mention = placeEndingAt(gazetteer, text, index + 1);
    if (mention !== null) yield mention;
  }
}

/** Divisions above the townships whose longest name ends here. */
function placeEndingAt(gazetteer: Gazetteer, text: string, end: number): PlaceMention | null {
  for (let length = Math.min(LONGEST_NAME, end); length >= 2; length -= 1) {
    if (length === 2 && (!NAME_START.test(text.charAt(end - 3)) || JOINED.test(text.slice(end - 3, end)))) continue;
    const name = text.slice(end - length, end);
    const surfaces = gazetteer.surfaces.get(name) ?? [];
    const codes = surfaces
      .filter(({ form, code }) => form === 'official' && code.length <= 6 && !isZoneCode(code))
      .map(({ code }) => code);
    if (codes.length > 0) return { name, end, codes };
  }
  return null;
}
