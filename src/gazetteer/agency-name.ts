/**
 * The one name and the stable id of an agency, given its place and body. Both are the same for all ways of writing it:
 * 西平街道, 西平街道办事处 and 沾益区人民政府西平街道办事处 are 曲靖市沾益区西平街道办事处, 530303001-xiping-jiedao.
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

/** Full path below the province (the municipality itself included) and the standard form of the body. */
export function canonicalName(gazetteer: Gazetteer, hypothesis: NameHypothesis): string {
  const last = hypothesis.links.at(-1);
  const code = hypothesis.body.body !== '' && last !== undefined && last.form !== 'zone' ? last.code : hypothesis.code;
  const { prefecture, county, province, township } = regionOf(gazetteer, code);
  const path = code.length === 2 || (province ?? '').endsWith('市') ? [province] : [];
  const above = [
    ...path,
    prefecture,
    isZoneCode(code.slice(0, 6)) ? withoutOverlap(county ?? '', prefecture ?? '') : county,
  ]
    .filter((name) => name !== null)
    .join('');
  return above + (last === undefined ? '' : ownName(hypothesis, last, above, township)) + suffix(gazetteer, hypothesis);
}

/** The last place where the path of counties does not hold it: a township, or a zone without a code. */
function ownName(hypothesis: NameHypothesis, last: PlaceLink, above: string, township: string | null): string {
  if (last.form === 'changed' || (last.form === 'unlisted' && hypothesis.code.length < 9)) return last.written;
  if (last.form === 'zone') return withoutOverlap(last.override?.name ?? last.written, above);
  return (township ?? '').replace(LISTED_REMARK, '');
}

/** 泉州台商投资区 behind 泉州市惠安县 is 台商投资区. */
function withoutOverlap(name: string, above: string): string {
  for (let length = Math.min(above.length, name.length - 4); length >= 2; length -= 1) {
    if (name.startsWith(above.slice(0, length))) return name.slice(length);
  }
  return name;
}

/** The standard end of a name by its kind: 办事处 behind a street, 人民政府 behind a town or county, 管理委员会 behind a zone. */
function suffix(gazetteer: Gazetteer, hypothesis: NameHypothesis): string {
  const { body, kind } = hypothesis.body;
  if (body === '人民政府办公室' && isOfProvincialRank(hypothesis.code)) return '人民政府办公厅';
  if (body !== '') return body;
  if (kind === 'zone') return '管理委员会';
  if (/(?:地区|盟)$/u.test(seatOf(gazetteer, hypothesis).name) && hypothesis.code.length === 4) return '行政公署';
  if (kind !== 'other') return kind === 'street' ? '办事处' : '人民政府';
  return seatOf(gazetteer, hypothesis).level === 'township' ? '' : '人民政府';
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
