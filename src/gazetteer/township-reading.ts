/**
 * Goes on where the list of places ends: a zone without code, a township that the list names otherwise (乡 now 镇, 崇外 for
 * 崇文门外) or not at all. Each way costs more than a listed name, so it is only taken when nothing better fits.
 */
import { GLUED, STRAY_RANK } from './agency-body.ts';
import type { Gazetteer } from './gazetteer.ts';
import { looksAlike } from './name-distance.ts';
import { continuations, extended, scopesOf } from './place-reading.ts';
import type { PlaceLink, PlaceReading } from './place-reading.ts';
import { descendantsOf } from './region-lookup.ts';
import { townshipStem } from './township-stem.ts';

/** Takes the township and what follows of 西平街道办事处, 钟山乡人民政府, 扎格斯台苏木; leaves 城乡建设局. */
const TOWNSHIP_HEAD =
  /^(.{1,12}?(?:街道|镇|民族乡|族乡|乡|苏木|地区(?=办事处)|农场|林场|牧场)|.{2,6}?(?=办事处|街道办|街办))((?:(?:人民)?政府)?(?:(?:街道|地区)?办事处|街道办|街办|办)?(?:(?:党群|党政|综合|行政)*(?:办公室|办))?)(?:\([^()]*\))?$/u;

/** Takes 人民政府 between a county and its township; leaves 西平街道. */
const GOVERNMENT = /^(?:人民)?政府/u;

/** Takes the zone at the head of 台商投资区百崎回族乡 and 经开区教育局; leaves 市区公安局. */
const ZONE_HEAD =
  /^(.{0,12}?(?:经济技术开发区|技术产业开发区|经济开发区|开发区|高新区|经开区|(?<=.)新区|(?<=.)园区|度假区|风景名?胜?区|示范区|保税区|综保区|(?<=.)管理区|试验区|投资区|合作区|先创区|工业园|产业园))(?=.)/u;

/** The readings that a reading grows into by places the list has not, cheapest kind first. */
export function grownReadings(gazetteer: Gazetteer, reading: PlaceReading): readonly PlaceReading[] {
  if (reading.links.at(-1)?.form === 'short' && (GLUED.test(reading.tail) || STRAY_RANK.test(reading.tail))) return [];
  return [...zoneReadings(gazetteer, reading), ...townshipReadings(gazetteer, reading)];
}

function zoneReadings(gazetteer: Gazetteer, reading: PlaceReading): readonly PlaceReading[] {
  const match = reading.code.length >= 2 ? ZONE_HEAD.exec(reading.tail) : null;
  if (match === null || reading.links.some(({ form }) => form === 'zone' || form === 'unlisted')) return [];
  const written = match[0];
  const link = { written, form: 'unlisted' as const, code: reading.code, override: null };
  const zone = extended(reading, link, reading.tail.slice(written.length));
  return continuations(gazetteer, zone, scopesOf(zone)).flatMap((next) => [next, ...townshipReadings(gazetteer, next)]);
}

function townshipReadings(gazetteer: Gazetteer, reading: PlaceReading): readonly PlaceReading[] {
  if (reading.code.length >= 9) return [];
  const rest = reading.tail.replace(GOVERNMENT, '');
  const match = TOWNSHIP_HEAD.exec(rest);
  if (match === null) return bareReadings(gazetteer, reading);
  const [, written = '', tail = ''] = match;
  const link = listedOtherwise(gazetteer, written, reading) ?? {
    written,
    form: 'unlisted',
    code: reading.code,
    override: null,
  };
  return [extended(reading, link, tail)];
}

const LONGEST_BARE_NAME = 6;

/** A county and a township without its rank: 东城区崇外, 天河区石牌街. Only a listed township is taken. */
function bareReadings(gazetteer: Gazetteer, reading: PlaceReading): readonly PlaceReading[] {
  const { tail } = reading;
  if (reading.code.length !== 6 || tail.length < 2 || tail.length > LONGEST_BARE_NAME) return [];
  const link = listedOtherwise(gazetteer, tail, reading);
  return link === null ? [] : [extended(reading, { ...link, form: 'abbreviated' }, '')];
}

/** The one township meant by another rank, by its first and some later characters, or by characters that look alike. */
function listedOtherwise(gazetteer: Gazetteer, written: string, reading: PlaceReading): PlaceLink | null {
  if (reading.code === '') return null;
  const listed = scopesOf(reading)
    .flatMap((scope) => descendantsOf(gazetteer, scope))
    .filter(({ code }) => code.length === 9);
  const stem = townshipStem(written);
  const inCounty = reading.code.length >= 4;
  const isShortened = reading.code.length === 6 ? stem.length >= 2 : GATE.test(stem);
  const ways: readonly (readonly [PlaceLink['form'], boolean, (name: string) => boolean])[] = [
    [RANKED.test(written) ? 'changed' : 'abbreviated', inCounty, (name) => townshipStem(name) === stem],
    // 东城街街道 of 东城街道: a street's 街 written twice.
    ['changed', inCounty && STREET_TWICE.test(written), (name) => townshipStem(name) === townshipStem(stem)],
    ['abbreviated', isShortened, (name) => abbreviates(stem, name)],
    ['repaired', inCounty, (name) => looksAlike(written, name)],
  ];
  for (const [form, applies, fits] of ways) {
    const [only, ...more] = applies ? listed.filter(({ name }) => fits(name)) : [];
    if (only !== undefined && more.length === 0) return { written, form, code: only.code, override: null };
  }
  return null;
}

/** Takes names with a rank of their own, which may be newer than the list's: 东瓜街道; leaves 宗关街. */
const RANKED = /(?:街道|镇|乡|苏木|地区)$/u;

/** Takes 东城街街道; leaves 东城街道. */
const STREET_TWICE = /街街道$/u;

/** Takes the short name of a street outside or inside a gate: 崇外 of 崇文门外街道; leaves 新街. */
const GATE = /^.[外内]$/u;

/** True when the stem's characters stand in the name in this order, the first one first: 崇外 in 崇文门外街道. */
function abbreviates(stem: string, name: string): boolean {
  const full = townshipStem(name);
  if (full.length <= stem.length || full[0] !== stem[0]) return false;
  let at = 0;
  for (const character of full) if (character === stem[at]) at += 1;
  return at === stem.length;
}
