/**
 * What one name may mean: every reading of its places together with the body behind them, cheapest first.
 * A cost counts liberties taken (short forms, changed ranks, unlisted townships, words that are no organ), in hundreds,
 * and below them the characters that no listed place explains.
 */
import type { AgencyBody, Seat } from './agency-body.ts';
import { agencyBody, GLUED } from './agency-body.ts';
import { withoutCentralPrefix } from './central-organs.ts';
import { isZoneCode, levelOf } from './division-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { LinkForm, PlaceLink, PlaceReading } from './place-reading.ts';
import { continuations, placeReadings } from './place-reading.ts';
import { ZONE_BOARD } from './zone-forms.ts';
import { grownReadings } from './township-reading.ts';

export interface NameHypothesis {
  readonly code: string;
  readonly links: readonly PlaceLink[];
  readonly body: AgencyBody;
  readonly cost: number;
  /** The places as the name writes them, with a 人民政府 between two of them. */
  readonly places: string;
  /** Words behind the places as the name writes them. */
  readonly tail: string;
}

const FORM_COST: Readonly<Record<LinkForm, number>> = {
  official: 0,
  zone: 100,
  nested: 200,
  short: 300,
  former: 600,
  changed: 600,
  abbreviated: 800,
  unlisted: 1000,
  repaired: 1200,
};
/** Links whose own words say more of the place than the list does. */
const AS_WRITTEN: ReadonlySet<LinkForm> = new Set(['unlisted', 'zone', 'changed']);

/** Cost from which a reading takes liberties with the place itself, so that a misspelling may explain the name better. */
export const DOUBTFUL = 900;
/** Cost of a name without any place, and of words that name no organ. */
export const NO_PLACE = 2000;
const NO_BODY = 3000;
/** Cost of a zone that neither the list nor the overrides have: more than one that the overrides place. */
const UNLISTED_ZONE = 150;

/** Takes a name and the second name in its brackets: 经开区(头屯河区)教育局 → 经开区教育局 and 头屯河区; leaves names without brackets. */
const SECOND_NAME = /^(.+?)\(([^()]+)\)(.*)$/u;

/** Takes a department with the places it lies in before its name: 凉山州越西县气象局; leaves 县域经济发展局. */
const HOLDS_PLACE = /^\p{Script=Han}{2,}[州盟县旗](?!域)\p{Script=Han}{2,}[局委]/u;

/** Takes 区 of 下府区, which a second name spells out; leaves 下府. */
const ZONE_RANK = /区$/u;

/** Takes 元江县 and 莫力达瓦旗; leaves 合江. */
const COUNTY_RANK = /[县旗]$/u;

/** Takes 蜀山 of 公安局蜀山分局; leaves 城市管理局. */
export const BRANCH = /(?:局|委员会)([^局会]{2,8}?)分局$/u;

/** All hypotheses of a normalised name, cheapest first; `within` limits them to a division. */
export function nameHypotheses(gazetteer: Gazetteer, name: string, within = ''): readonly NameHypothesis[] {
  const bare = withoutCentralPrefix(name);
  const second = SECOND_NAME.exec(bare);
  const base = second === null ? bare : `${second[1]}${second[3]}`;
  const found = hypothesesOf(gazetteer, base, within);
  const deepened = found.map((hypothesis) =>
    withSecondName(deepen(gazetteer, asWritten(hypothesis, base), second?.[2] ?? null), second),
  );
  return deepened.sort((a, b) => a.cost - b.cost);
}

/** The hypothesis with the words of the name that stand between its places: 人民政府 of 沾益区人民政府西平街道. */
function asWritten(hypothesis: NameHypothesis, name: string): NameHypothesis {
  const end = name.length - hypothesis.tail.length;
  return end === hypothesis.places.length ? hypothesis : { ...hypothesis, places: name.slice(0, end) };
}

/** The hypothesis with the second name where it is printed, amid the words behind the places: 高新区(商丹园区)管理委员会. */
function withSecondName(hypothesis: NameHypothesis, second: RegExpExecArray | null): NameHypothesis {
  const [, , name = '', rest = ''] = second ?? [];
  const { tail } = hypothesis;
  if (rest === '' || !tail.endsWith(rest)) return hypothesis;
  return { ...hypothesis, tail: `${tail.slice(0, tail.length - rest.length)}(${name})${rest}` };
}

/** The hypotheses that share the lowest cost. */
export function cheapest(hypotheses: readonly NameHypothesis[]): readonly NameHypothesis[] {
  const first = hypotheses[0];
  return first === undefined ? [] : hypotheses.filter(({ cost }) => cost === first.cost);
}

/** Places that the list has not are only looked for where the listed ones do not explain the name cheaply. */
function hypothesesOf(gazetteer: Gazetteer, name: string, within: string): readonly NameHypothesis[] {
  const listed = placeReadings(gazetteer, name, within);
  const found = listed.map((reading) => hypothesisOf(gazetteer, reading));
  if (found.some(({ cost }) => cost < FORM_COST.changed)) return found;
  const grown = listed.flatMap((reading) => grownReadings(gazetteer, reading));
  return [...found, ...grown.map((reading) => hypothesisOf(gazetteer, reading))];
}

export function hypothesisOf(gazetteer: Gazetteer, reading: PlaceReading): NameHypothesis {
  const body = agencyBody(reading.tail, seatOf(gazetteer, reading));
  let cost = reading.tail.length + (body.plausible ? 0 : NO_BODY);
  if (reading.code === '') cost += NO_PLACE;
  if (body.kind === 'bureau' && HOLDS_PLACE.test(reading.tail)) cost += FORM_COST.former;
  if (body.kind === 'zone' && body.body !== '') cost += UNLISTED_ZONE + swallowedCost(gazetteer, reading);
  if (reading.links.length === 1 && reading.code.length === 9) cost += 1;
  for (const [index, link] of reading.links.entries()) cost += linkCost(link, reading.links[index - 1], body);
  if (reading.links.at(-1)?.form === 'short' && GLUED.test(reading.tail)) cost += NO_BODY;
  const places = reading.links.map(({ written }) => written).join('');
  return { code: reading.code, links: reading.links, body, cost, places, tail: reading.tail };
}

/**
 * A city or province without its suffix is a smaller liberty than a county; a county without it right behind its city and
 * before a department is none: 泸州市合江生态环境局. Nor is an autonomous county without its peoples right behind its city:
 * 玉溪市元江县, nor a county's earlier name: 上海市闸北区.
 */
function linkCost(link: PlaceLink, before: PlaceLink | undefined, body: AgencyBody): number {
  const behindCity = link.form === 'short' && link.code.length === 6 && before?.code.length === 4;
  if (behindCity && (body.kind === 'bureau' || COUNTY_RANK.test(link.written))) return 1;
  if (link.form === 'former' && before?.form === 'official' && link.code.length === 6) return 1;
  if (link.form === 'repaired' && link.code.length === 9) return FORM_COST.changed;
  if (link.form === 'unlisted') return FORM_COST.unlisted + link.written.length + guessCost(before);
  return link.form === 'short' && link.code.length <= 4 ? FORM_COST.nested : FORM_COST[link.form];
}

/** An unlisted street behind a county without its rank is two guesses in one: 东城街街道 need not be of 东城区. */
function guessCost(before: PlaceLink | undefined): number {
  return before?.form === 'short' && before.code.length === 6 ? NO_PLACE : 0;
}

/** A zone's name that begins with a county of the province or city before it is that county's: 安徽舒城经济开发区. */
function swallowedCost(gazetteer: Gazetteer, { code, tail }: PlaceReading): number {
  if (code === '' || code.length > 4) return 0;
  const named = (gazetteer.surfaceLengths.get(tail.slice(0, 2)) ?? []).some((length) =>
    (gazetteer.surfaces.get(tail.slice(0, length)) ?? []).some(
      (surface) => surface.code.length === 6 && surface.form !== 'former' && surface.code.startsWith(code),
    ),
  );
  return named ? FORM_COST.former : 0;
}

/** The place that the body sits at: the last link, by its code or by its words where it has none. */
export function seatOf(gazetteer: Gazetteer, reading: Pick<PlaceReading, 'code' | 'links'>): Seat {
  const last = reading.links.at(-1);
  if (last === undefined) return { level: 'nation', name: '', zone: false };
  const named = AS_WRITTEN.has(last.form) || (last.form === 'former' && last.code.length === 9);
  const name = (named ? last.written : (gazetteer.names.get(last.code) ?? last.written)).replace(ZONE_BOARD, '');
  if (last.form === 'zone') return { level: 'county', name, zone: true };
  if (last.form === 'unlisted')
    return { level: isTownshipName(name) ? 'township' : 'county', name, zone: !isTownshipName(name) };
  return { level: levelOf(last.code), name, zone: isZoneCode(last.code) };
}

/** Takes 城关镇, 西平街道, 城南 (a street named without suffix); leaves 台商投资区. */
const TOWNSHIP_NAME = /(?:街道|镇|乡|苏木|地区|[农林牧]场|[^区园])$/u;

function isTownshipName(name: string): boolean {
  return TOWNSHIP_NAME.test(name);
}

/** A branch office sits in the district it is named after; a second name in brackets may name the place or tell a zone. */
function deepen(gazetteer: Gazetteer, hypothesis: NameHypothesis, second: string | null): NameHypothesis {
  if (hypothesis.code === '') return hypothesis;
  const branch = BRANCH.exec(hypothesis.body.body)?.[1];
  if (branch !== undefined) return { ...hypothesis, code: placeBelow(gazetteer, branch, hypothesis.code) };
  if (second === null) return hypothesis;
  const joined = hypothesis.body.body.replace(ZONE_RANK, '') + second;
  const start = { code: hypothesis.code, links: hypothesis.links, tail: joined };
  const merged = continuations(gazetteer, start, [hypothesis.code]).find(
    ({ tail, links }) => tail === '' && links.length > 0,
  );
  if (!hypothesis.body.plausible && merged !== undefined) return hypothesisOf(gazetteer, merged);
  return { ...hypothesis, code: placeBelow(gazetteer, second, hypothesis.code) };
}

/** The single county-level place of this name below `code`, else `code` itself. */
function placeBelow(gazetteer: Gazetteer, name: string, code: string): string {
  const codes = new Set(
    (gazetteer.surfaces.get(name) ?? [])
      .map((surface) => surface.code)
      .filter((found) => found.startsWith(code) && found.length === 6),
  );
  return codes.size === 1 ? ([...codes][0] as string) : code;
}
