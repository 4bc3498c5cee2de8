/**
 * Development zones in English. In an address a zone is its name with the word for its kind joined to it, `wulumuqigaoxinjishuchanyekaifa`
 * before `qu`, or one part of a body's address, `hubinxinqu`.
 */
import { spelledStem } from '../../domain/place-spelling.ts';

/** The longest that fits counts: it stands before what it ends with. */
const ZONES: readonly (readonly [pinyin: string, en: string])[] = [
  ['gaoxinjishuchanyekaifa', 'High-tech Zone'],
  ['gaoxin', 'High-tech Zone'],
  ['jingjijishukaifa', 'Economic and Technological Development Zone'],
  ['jingjikaifa', 'Economic Development Zone'],
  ['kaifa', 'Development Zone'],
  ['taishangtouzi', 'Taiwanese Investment Zone'],
  ['zongheshiyan', 'Comprehensive Experimental Zone'],
  ['zonghebaoshui', 'Comprehensive Bonded Zone'],
  ['baoshui', 'Bonded Zone'],
  ['shifan', 'Demonstration Zone'],
  ['lvyoudujia', 'Tourist Resort'],
  ['fengjingmingsheng', 'Scenic Area'],
  ['fengjing', 'Scenic Area'],
  ['gongyeyuan', 'Industrial Park'],
  ['xin', 'New Area'],
];

/** Xiafu Economic Development Zone of `xiafujingjikaifa`; null for a district. `name`: the Chinese one, in which 新 must stand before 区. */
export function zoneEn(stem: string, name: string): string | null {
  const zone = ZONES.find(([pinyin]) => stem.endsWith(pinyin) && (pinyin !== 'xin' || name.includes('新区')));
  if (zone === undefined) return null;
  return `${spelledStem(stem.slice(0, -zone[0].length), true)} ${zone[1]}`.trim();
}

const ZONE_PART = /^(?<stem>.+)qu(?<building>kaifajianshe)?$/u; // takes `daxingxinqukaifajianshe`; leaves `shahe`

/** Hubin New Area of `hubinxinqu`; null for a part that names no zone. */
export function zonePartEn(part: string, name: string): string | null {
  const { stem = '', building } = ZONE_PART.exec(part)?.groups ?? {};
  const zone = zoneEn(stem, name);
  if (zone === null) return null;
  return building === undefined ? zone : `${zone} Development and Construction`;
}

/** Takes 管委会 and 管理委员会 at the end of a zone's name; leaves 人民政府. */
export const ZONE_BOARD = /(?:管理委员会|管委会)$/u;
