/**
 * Weighs places against what surrounds a name: the text of the report, the publisher, the address of the page.
 * Full names weigh more than short ones, text more than addresses; a tie stays a tie.
 */
import type { PlaceInitials } from './place-pinyin.ts';
import { placeInitials, placePinyin } from './place-pinyin.ts';
import type { Gazetteer } from './gazetteer.ts';
import { surfaceForms } from './surface-forms.ts';

/** What is known besides the name. */
export interface ResolveContext {
  /** Texts of the report: title, lead, contact line, body. */
  readonly texts: readonly string[];
  readonly fileName?: string | null;
  readonly publisher?: string | null;
  readonly sourceUrl?: string | null;
  /** Name of a province in any form, when somebody has told it. */
  readonly province?: string | null;
}

/** How well a place fits, and the words that say so. */
export interface PlaceWeight {
  readonly code: string;
  readonly weight: number;
  readonly evidence: readonly string[];
}

const FULL_NAME: Readonly<Record<number, number>> = { 2: 3, 4: 6, 6: 9 };
const SHORT_NAME: Readonly<Record<number, number>> = { 2: 2, 4: 3, 6: 4 };
const IN_ADDRESS = 3;
const INITIALS_IN_ADDRESS = 1;
/** tjhd of 天津市河东区 says both, where hd may be any 河东区 or a word. */
const JOINED_IN_ADDRESS = 2;

/** Takes the host of an address: www.shpt.gov.cn; leaves the path. */
const HOST = /^[a-z]+:\/\/([^/:?#]+)/iu;

/** Parts of hosts that name no place. */
const HOST_NOISE: ReadonlySet<string> = new Set([
  'www',
  'gov',
  'cn',
  'com',
  'net',
  'org',
  'zwgk',
  'xxgk',
  'wap',
  'm',
  'info',
]);

/** Weights of the codes, heaviest first; equal weights keep the order of the codes. */
export function weighPlaces(
  gazetteer: Gazetteer,
  codes: readonly string[],
  context: ResolveContext,
): readonly PlaceWeight[] {
  const text = [...context.texts, context.publisher ?? '', context.fileName ?? ''].join('\n').normalize('NFKC');
  const labels = hostLabels(context.sourceUrl ?? '');
  const weights = codes.map((code) => {
    const found = [...mentions(gazetteer, code, text), ...addressParts(gazetteer, code, labels)];
    return {
      code,
      weight: found.reduce((sum, { weight }) => sum + weight, 0),
      evidence: found.map(({ words }) => words),
    };
  });
  return weights.sort((a, b) => b.weight - a.weight);
}

/** Labels of a host without the ones every host has: shpt of www.shpt.gov.cn. */
export function hostLabels(url: string): readonly string[] {
  const host = HOST.exec(url)?.[1];
  return host === undefined
    ? []
    : host
        .toLowerCase()
        .split('.')
        .filter((label) => !HOST_NOISE.has(label));
}

interface Mention {
  readonly words: string;
  readonly weight: number;
}

function mentions(gazetteer: Gazetteer, code: string, text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const [length, name] of chainOf(gazetteer, code)) {
    const full = FULL_NAME[length];
    const short = SHORT_NAME[length];
    if (full === undefined || short === undefined) continue;
    const shortName = shortNameOf(code.slice(0, length), name);
    if (text.includes(name)) found.push({ words: name, weight: full });
    else if (shortName !== null && text.includes(shortName)) found.push({ words: shortName, weight: short });
  }
  return found;
}

function addressParts(gazetteer: Gazetteer, code: string, labels: readonly string[]): readonly Mention[] {
  if (labels.length === 0) return [];
  const chain = chainOf(gazetteer, code).map(([length, name]) => ({ code: code.slice(0, length), name }));
  const initials = chain.map((place) => placeInitials(gazetteer, place.code, place.name));
  const spelled = chain.map((place) => placePinyin(gazetteer, place.code, place.name)).filter(isTelling);
  const found: Mention[] = [];
  for (const label of labels) {
    for (const pinyin of spelled) if (label.includes(pinyin)) found.push({ words: label, weight: IN_ADDRESS });
    const weight = initialsWeight(initials, label);
    if (weight > 0) found.push({ words: label, weight });
  }
  return found;
}

/** Shorter spellings stand in any word. */
const isTelling = (pinyin: string): boolean => pinyin.length >= 4;

/** Initials as hosts write them: pt and ptq of 普陀区 alone, shpt of 上海市普陀区; 0 for another label. */
function initialsWeight(levels: readonly PlaceInitials[], label: string): number {
  const last = levels.at(-1);
  if (last === undefined) return 0;
  if (last.includes(label)) return INITIALS_IN_ADDRESS;
  const joined = levels.slice(0, -1).some(([stem]) => last.some((own) => stem + own === label));
  return joined ? JOINED_IN_ADDRESS : 0;
}

/** The division and what holds it down to the county, with code lengths; a township is told by its county. */
function chainOf(gazetteer: Gazetteer, code: string): readonly (readonly [number, string])[] {
  const chain: (readonly [number, string])[] = [];
  for (const length of [2, 4, 6]) {
    const name = code.length >= length ? gazetteer.names.get(code.slice(0, length)) : undefined;
    if (name !== undefined) chain.push([length, name]);
  }
  return chain;
}

function shortNameOf(code: string, name: string): string | null {
  return surfaceForms(code, name, '').find(({ form }) => form === 'short')?.text ?? null;
}
