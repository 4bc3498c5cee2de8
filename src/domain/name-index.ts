/**
 * The index of names that search boxes scan: agencies and places by name, alias, pinyin and initials.
 * Ranks what a person most likely means first; gives nothing for an empty query.
 */

/** One name. Kept short, since twenty thousand of them travel to the reader. */
export interface NameEntry {
  /** a: agency, r: region, m: metric, i: rate. */
  readonly type: 'a' | 'r' | 'm' | 'i';
  readonly id: string;
  readonly name: string;
  /** Place, or what tells it from others of the same name; '' for none. */
  readonly place: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly initials: string;
}

/**
 * The best `limit` entries for a query in characters or pinyin, best first; ties keep the order of the index. Where nothing
 * matches, names that hold the characters of the query in their order: 永宁县政府办 is 永宁县人民政府办公室.
 */
export function rankNames(entries: readonly NameEntry[], query: string, limit: number): readonly NameEntry[] {
  const wanted = normalise(query);
  if (wanted === '') return [];
  const found = entries
    .map((entry, at) => ({ entry, at, score: bestScore(entry, wanted, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ entry }) => entry);
  return found.length > 0 || !HAN.test(wanted) ? found : entries.filter(holdsInOrder(wanted)).slice(0, limit);
}

const HAN = /^\p{Script=Han}{3,}$/u; // takes 永宁县政府办; leaves yongning and 永宁

const holdsInOrder =
  (wanted: string) =>
  ({ name }: NameEntry): boolean => {
    let at = -1;
    return [...wanted].every((character) => (at = name.indexOf(character, at + 1)) >= 0);
  };

const SPACES = /[\s'’·]+/gu; // takes the space in `yong ning`; leaves letters

const normalise = (text: string): string => text.normalize('NFKC').toLowerCase().replace(SPACES, '');

function bestScore(entry: NameEntry, wanted: string, query: string): number {
  const whole = scoreOf(entry, wanted);
  return whole > 0 ? whole : scoreOfWords(entry, query);
}

/** Words given apart count where each of them matches: behind every name that matches the query as one. */
function scoreOfWords(entry: NameEntry, query: string): number {
  const words = query
    .split(SPACES)
    .map(normalise)
    .filter((word) => word !== '');
  return words.length < 2 ? 0 : Math.min(...words.map((word) => scoreOf(entry, word))) / 10;
}

/**
 * 0 for no match; a whole name beats a beginning, a beginning an inside, a name a place, characters pinyin. Rates begin with the
 * words of what they are made of, and stand behind it: 复议 asks for 行政复议 before 复议纠正率.
 */
function scoreOf({ type, name, aliases, place, pinyin, initials }: NameEntry, wanted: string): number {
  const names = [name, ...aliases].map(normalise);
  if (names.includes(wanted)) return 9;
  if (names.some((one) => one.startsWith(wanted))) return type === 'i' ? 7 : 8;
  if (names.some((one) => one.includes(wanted))) return 7;
  if (normalise(place + name).includes(wanted)) return 6;
  if (pinyin.startsWith(wanted)) return 5;
  if (wanted.length > 1 && initials.startsWith(wanted)) return 4;
  if (wanted.length > 2 && pinyin.includes(wanted)) return 3;
  return wanted.length > 2 && initials.includes(wanted) ? 2 : 0;
}
