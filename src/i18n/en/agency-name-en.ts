/**
 * The English name of an agency by rule: the place from the pinyin of its address, the body from the end of its Chinese name.
 * 640121-yongning-xian-renminzhengfu-bangongshi is the General Office of the Yongning County People’s Government.
 * A body without an English name here keeps its pinyin and its rank.
 */
import { provinceName, spelledStem } from '../../domain/place-spelling.ts';
import { DEPARTMENTS } from './department-names.ts';
import { splitPeoplesEn } from './people-names.ts';
import { ZONE_BOARD, zoneEn, zonePartEn } from './zone-names.ts';

export function agencyNameEn({ id, name }: { readonly id: string; readonly name: string }): string {
  const [code = '', stem = '', second = '', ...rest] = id.split('-');
  const rank = PLACE_RANKS[second];
  const zone = second === 'qu' ? zoneEn(stem, name) : null;
  const own = zone ?? provinceName(code) ?? placeStem(stem, second);
  const place = zone ?? [own, rank].filter(Boolean).join(' ');
  if (name.endsWith('人民政府办公室') || name.endsWith('人民政府办公厅'))
    return `General Office of the ${governmentOf(name, own, place)}`;
  if (name.endsWith('人民政府')) return governmentOf(name, own, place);
  const office = OFFICES.find(([end]) => name.endsWith(end));
  if (office !== undefined) return `${own} ${office[1]}`;
  if (zone !== null && rest.length === 0) return ZONE_BOARD.test(name) ? `${place} Administrative Committee` : place;
  const body = rank === undefined ? [second, ...rest] : rest;
  return `${place} ${departmentOf(name) ?? spelledBody(body, name)}`.trim();
}

/** Changyang Tujia of `changyangtujiazu`, `zizhixian`; Xi’an of `xian`, `shi`. */
function placeStem(stem: string, rank: string): string {
  if (!rank.startsWith('zizhi')) return spelledStem(stem, PREFECTURES.has(rank));
  const { stem: first, peoples } = splitPeoplesEn(stem);
  return [spelledStem(first, PREFECTURES.has(rank)), ...peoples].filter((part) => part !== '').join(' ');
}

/** Ranks whose places may have a usual name of their own. */
const PREFECTURES: ReadonlySet<string> = new Set(['shi', 'diqu', 'meng', 'zizhizhou']);

/** Ranks of places as they stand in addresses. */
const PLACE_RANKS: Readonly<Record<string, string>> = {
  ...{ shi: '', sheng: '', xian: 'County', qu: 'District', qi: 'Banner', meng: 'League', diqu: 'Prefecture' },
  ...{ zizhiqu: '', zizhizhou: 'Autonomous Prefecture', zizhixian: 'Autonomous County', zizhiqi: 'Autonomous Banner' },
  ...{ jiedao: 'Subdistrict', zhen: 'Town', xiang: 'Township', sumu: 'Sumu' },
};

/** Ends of names that say the whole body. */
const OFFICES: readonly (readonly [end: string, en: string])[] = [
  ['街道办事处', 'Subdistrict Office'],
  ['街道', 'Subdistrict Office'],
  ['办事处', 'Office'],
];

const GOVERNMENT = /(?:省|市|自治区|特别行政区)人民政府/u; // takes 昆明市人民政府; leaves 永宁县人民政府

function governmentOf(name: string, own: string, place: string): string {
  const level = GOVERNMENT.exec(name)?.[0] ?? '';
  if (level.startsWith('市')) return `${own} Municipal People’s Government`;
  return `${place} People’s Government`;
}

const PLACE_END = /[省市区县旗州盟府)）]/u; // takes 市 before 水利局, the end of (头屯河区) before 教育局; leaves 牧 in 农牧水利局

function departmentOf(name: string): string | undefined {
  for (let at = 0; at < name.length - 2; at += 1) {
    const found = at === 0 || PLACE_END.test(name.charAt(at - 1)) ? DEPARTMENTS[name.slice(at)] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Ranks of bodies as they stand in addresses. */
const BODY_RANKS: Readonly<Record<string, string>> = {
  ...{ ju: 'Bureau', weiyuanhui: 'Commission', fenju: 'Sub-bureau', ting: 'Department', zhongxin: 'Centre' },
  ...{ guanliweiyuanhui: 'Administrative Committee', bangongshi: 'Office', bangongting: 'General Office' },
  ...{ renminzhengfu: 'People’s Government' },
};

/** `chengshiguanli`, `ju` → Chengshiguanli Bureau. */
const spelledBody = (parts: readonly string[], name: string): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => BODY_RANKS[part] ?? zonePartEn(part, name) ?? spelledStem(part))
    .join(' ');
