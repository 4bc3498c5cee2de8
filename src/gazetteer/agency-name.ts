/**
 * The one name of an agency as its report prints it, and its stable id. The name keeps the printed words (高新区, 发改委,
 * 白云区人民政府棠景街道); only places above the first printed one stand in front, and a government's standard end behind. The id is the
 * same for all ways of writing it: 西平街道, 西平街道办事处 and 沾益区人民政府西平街道办事处 are 530303001-xiping-jiedao.
 */
import { remembered } from '../domain/remembered.ts';
import { isZoneCode } from './division-code.ts';
import { seatOf } from './name-hypothesis.ts';
import type { NameHypothesis } from './name-hypothesis.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeSlug, syllables } from './place-pinyin.ts';
import type { PlaceLink } from './place-reading.ts';
import { regionOf } from './region-lookup.ts';

/** Takes blanks and brackets between the words of an id; leaves characters. */
const WORD_BREAK = /[\s()]+/u;

/** Takes the words that stand apart in an id: 人民政府 and the rank at the end of 人民政府办公室; leaves 城市管理. */
const BODY_WORDS = /人民政府|办公室|办公厅|管理委员会|委员会|分局|局|厅|中心$/gu;

/** The name as printed, behind the places above it (the municipality, the prefecture, the county) that it leaves out. */
export function agencyNameOf(gazetteer: Gazetteer, hypothesis: NameHypothesis): string {
  const links = placesNamed(gazetteer, hypothesis);
  const [first] = links;
  if (first === undefined) return ownTail(gazetteer, hypothesis, '');
  const dropped = hypothesis.links.slice(0, -links.length).reduce((sum, { written }) => sum + written.length, 0);
  const printed = hypothesis.places.slice(dropped);
  const places = links.reduce((name, link) => name.replace(link.written, nameOf(gazetteer, hypothesis, link)), printed);
  const name = places + ownTail(gazetteer, hypothesis, places);
  return (isZone(hypothesis) ? withoutOverlap(gazetteer, hypothesis, first, name) : above(gazetteer, first)) + name;
}

/** The places of the name without the province in front of a city or county that is named in full: 云南省曲靖市 is 曲靖市. */
function placesNamed(gazetteer: Gazetteer, { links }: NameHypothesis): readonly PlaceLink[] {
  const [first, second] = links;
  const isProvince = first?.code.length === 2 && !(gazetteer.names.get(first.code) ?? '').endsWith('市');
  return isProvince && second?.form === 'official' ? links.slice(1) : links;
}

/** Takes the ends that make a name of a short one: 办事处 of 双桥办事处; leaves 党政办公室. */
const NAMING_END = /^(?:人民政府|办事处|管委会|管理委员会)$/u;

/** The printed words of a place; the list's name where they are misspelt, or a township's without its rank. */
function nameOf(gazetteer: Gazetteer, { tail }: NameHypothesis, { form, code, written }: PlaceLink): string {
  const bare = code.length === 9 && form !== 'official' && !RANKED.test(written) && !NAMING_END.test(tail);
  if (form !== 'repaired' && !bare) return written;
  return (gazetteer.names.get(code) ?? written).replace(LISTED_REMARK, '');
}

/** Takes what a township's name ends on: 西平街道, 石牌街, 亦庄镇; leaves 双桥. */
const RANKED = /(?:街道?|镇|乡|苏木|地区|社区|场|区|处)$/u;

/** The municipality or prefecture and the county above a place. */
function above(gazetteer: Gazetteer, { code }: Pick<PlaceLink, 'code'>): string {
  const { province, prefecture, county } = regionOf(gazetteer, code);
  const path = (province ?? '').endsWith('市') ? [province] : [];
  const levels = [...path, prefecture, isZoneCode(code.slice(0, 6)) ? null : county];
  const own = gazetteer.names.get(code) ?? null;
  return levels.filter((name) => name !== null && name !== own).join('');
}

const isZone = ({ body, links }: NameHypothesis): boolean =>
  body.kind === 'zone' || links.some(({ form, code }) => form === 'zone' || isZoneCode(code));

/** Takes the rank of a city or county: 市 of 泉州市; leaves 泉州. */
const PLACE_RANK = /(?:市|县|区|旗|盟|地区)$/u;

/** A zone's own name begins with its city: 泉州台商投资区 needs no 泉州市 in front, 高新区 does. */
function withoutOverlap(gazetteer: Gazetteer, { code }: NameHypothesis, first: PlaceLink, name: string): string {
  const path = first.form === 'zone' ? code : first.code;
  const { prefecture, county } = regionOf(gazetteer, path);
  const stems = [prefecture, county].filter((place) => place !== null).map((place) => place.replace(PLACE_RANK, ''));
  if (stems.some((stem) => stem.length >= 2 && name.startsWith(stem))) return '';
  const isBelow = first.form === 'zone' && county !== null && !isZoneCode(code.slice(0, 6));
  return above(gazetteer, { code: path }) + (isBelow && path.length === 6 ? county : '');
}

/** Takes the ends that a place's own name may have already: 下府街道办事处, 金口岭社区, which has neither; leaves 西平街道. */
const ENDED = /(?:办事处|管委会|管理委员会|人民政府|社区)$/u;

/** The words behind the places: as printed for a department, the standard end of its kind for a government. */
function ownTail(gazetteer: Gazetteer, hypothesis: NameHypothesis, places: string): string {
  const { tail, body } = hypothesis;
  const printed = tail.replace(SECOND_NAME, '');
  if (body.body === '') {
    if (NAMING_END.test(printed)) return printed;
    return ENDED.test(places) ? '' : governmentEnd(gazetteer, hypothesis);
  }
  if (body.body === '人民政府办公室' && !FULL_OFFICE.test(printed))
    return isOfProvincialRank(hypothesis.code) ? '人民政府办公厅' : body.body;
  return body.kind === 'zone' && !ENDED.test(printed) ? `${printed}管理委员会` : printed;
}

/** Takes a second name at the end: (宗教事务局); leaves brackets inside a name. */
const SECOND_NAME = /\([^()]*\)$/u;

/** Takes 人民政府办公室 and 人民政府办公厅; leaves 府办. */
const FULL_OFFICE = /^人民政府办公[室厅]$/u;

/** The standard end of a government by its kind: 办事处 behind a street, 人民政府 behind a town or county, 管理委员会 behind a zone. */
function governmentEnd(gazetteer: Gazetteer, hypothesis: NameHypothesis): string {
  const { kind } = hypothesis.body;
  const seat = seatOf(gazetteer, hypothesis);
  if (kind === 'zone') return '管理委员会';
  if (/(?:地区|盟)$/u.test(seat.name) && hypothesis.code.length === 4) return '行政公署';
  if (kind !== 'other') return kind === 'street' ? '办事处' : '人民政府';
  return seat.level === 'township' ? '' : '人民政府';
}

/** Takes what the list of divisions remarks behind a place: （其他片区）, （省级）; leaves 中国（上海）自由贸易试验区. */
const LISTED_REMARK = /[（(](?:其他片区|省级|镇)[）)]$/u;

/** Cities of sub-provincial rank, whose governments have a 办公厅 as provinces do. */
const SUB_PROVINCIAL: ReadonlySet<string> = new Set([
  ...['2101', '2102', '2201', '2301', '3201', '3301', '3302', '3502'],
  ...['3701', '3702', '4201', '4401', '4403', '5101', '6101'],
]);

const isOfProvincialRank = (code: string): boolean => code.length === 2 || SUB_PROVINCIAL.has(code);

/** `<code>-<slug>`; the code is the deepest known, the slug the own name of the place (or zone) and the body. */
export function agencyId(gazetteer: Gazetteer, hypothesis: NameHypothesis): string {
  const { code, body } = hypothesis;
  const last = hypothesis.links.at(-1);
  const unlisted = last !== undefined && (last.form === 'unlisted' || last.form === 'zone');
  const written = last?.form === 'zone' ? (last.override?.name ?? last.written) : (last?.written ?? '');
  const place = unlisted
    ? placeSlug(gazetteer, '', written)
    : placeSlug(gazetteer, code, gazetteer.names.get(code) ?? '');
  return [code === '' ? 'cn' : code, place, bodySlug(body.body)].filter((part) => part !== '').join('-');
}

/** Bodies are the same few thousand in all places. */
const MOST_BODIES = 5000;

/** `renminzhengfu-bangongshi`, `chengshiguanli-ju`. */
export const bodySlug = remembered(slugOf, MOST_BODIES);

function slugOf(body: string): string {
  const words = body.replace(BODY_WORDS, (word) => ` ${word} `).split(WORD_BREAK);
  return words
    .map((word) => syllables(word).join(''))
    .filter((part) => part !== '')
    .join('-');
}
