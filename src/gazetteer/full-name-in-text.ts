/**
 * Looks in the report's text for the same name with its place in front: 东城街街道办事处 is 高平市东城街街道办事处 where a later line
 * says so. Takes a name that is ambiguous or without a place; gives the one meaning that all fuller names share, or null.
 */
import type { Gazetteer } from './gazetteer.ts';
import { cheapest, DOUBTFUL, nameHypotheses } from './name-hypothesis.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import { normaliseName } from './normalise-name.ts';
import { townshipStem } from './township-stem.ts';
import { zoneWordings } from './zone-forms.ts';

/** The fuller name and what it means. */
export interface FullName {
  readonly written: string;
  readonly hypothesis: NameHypothesis;
}

/**
 * Takes names that only one body of a place bears: 东城街街道, 合水镇, 区教育局 with its rank; leaves 教育局, which the text may also
 * say of the city above.
 */
const OWN_NAME = /(?:街道|镇|乡|苏木|街|地区)$|^(?:市(?![场政容])|县(?!域)|区(?!域|划)|旗)/u;

/** Takes the ends of a township's name that come and go: 人民政府, 办事处; leaves 街道. */
const GOVERNMENT_END = /(?:人民政府|办事处)$/u;

/** Characters that the places in front of a name have at most: 新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县 has 22. */
const LONGEST_FRONT = 24;
const SHORTEST_FRONT = 2;
const SHORTEST_CORE = 3;
/** Occurrences that are looked at: a body's own name stands in the lead and in the contact line. */
const MOST_OCCURRENCES = 8;

export function fullNameInText(gazetteer: Gazetteer, name: string, texts: readonly string[]): FullName | null {
  const core = name.replace(GOVERNMENT_END, '');
  const cores = zoneWordings(name) ?? (core.length >= SHORTEST_CORE && OWN_NAME.test(core) ? [core] : []);
  if (cores.length === 0) return null;
  const text = texts.map(normaliseName).join('\n');
  const found = new Map(cores.flatMap((words) => fullNamesOf(gazetteer, text, words)));
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** Fuller names that end in these words, by the code of their place. */
function fullNamesOf(gazetteer: Gazetteer, text: string, core: string): readonly (readonly [string, FullName])[] {
  const found: [string, FullName][] = [];
  let at = text.indexOf(core);
  for (let seen = 0; at >= 0 && seen < MOST_OCCURRENCES; seen += 1) {
    const full = fullestAt(gazetteer, text, at, core);
    if (full !== null) found.push([full.hypothesis.code, full]);
    at = text.indexOf(core, at + core.length);
  }
  return found;
}

/** The longest name that ends in `core` at this place of the text and begins with a listed place. */
function fullestAt(gazetteer: Gazetteer, text: string, at: number, core: string): FullName | null {
  for (let length = Math.min(LONGEST_FRONT, at); length >= SHORTEST_FRONT; length -= 1) {
    const front = text.slice(at - length, at);
    if (!gazetteer.surfaceLengths.has(front.slice(0, 2)) || front.includes('\n')) continue;
    const [only, ...more] = cheapest(nameHypotheses(gazetteer, front + core));
    if (only === undefined || more.length > 0 || !isTold(only, core)) continue;
    return { written: front + core, hypothesis: only };
  }
  return null;
}

/** True when the places stand in front of the name and the name itself is the township or the body behind them. */
function isTold({ cost, code, body, links }: NameHypothesis, core: string): boolean {
  const last = links.at(-1);
  if (last === undefined || code.length < 4 || !body.plausible || links[0]?.form === 'repaired') return false;
  if (body.kind === 'zone') return code.length <= 6 && cost < DOUBTFUL;
  const isBehind =
    body.body !== '' ? core.endsWith(body.body) : townshipStem(core).startsWith(townshipStem(last.written));
  return isBehind && (cost < DOUBTFUL || (links.length > 1 && last.form === 'unlisted' && cost < 2 * DOUBTFUL));
}
