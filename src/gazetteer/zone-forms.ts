/** The ways a development zone is written: 石家庄高新技术产业开发区 is 石家庄高新区, and 高新区 right behind 石家庄市. */
import type { WrittenForm } from './surface-forms.ts';

const ZONE_WORDS: readonly (readonly string[])[] = [
  ['高新技术产业开发区', '高新技术产业园区', '高新技术开发区', '高技术产业开发区', '高新区'],
  ['经济技术开发区', '经济开发区', '经开区', '开发区'],
  ['城乡一体化示范区', '示范区'],
  ['国家旅游度假区', '旅游度假区', '度假区'],
  ['综合保税区', '综保区'],
  ['管理区', '区'],
];

/** Takes 河北 of 河北邢台经济开发区, and names of provinces alone; leaves 石家庄高新技术产业开发区. */
const PROVINCE_PREFIX =
  /^(?:河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(?=.)/u;

/** Takes 管委会 and 管理委员会 at the end of a zone's name; leaves 国有资产监督管理委员会 only by context. */
export const ZONE_BOARD = /(?:管理委员会|管委会)$/u;

/** One spelling for a zone's name without its board: 高新区 is 高新技术产业开发区. */
export function zoneName(written: string): string {
  const bare = written.replace(ZONE_BOARD, '');
  if (bare.endsWith('高新区')) return `${bare.slice(0, -3)}高新技术产业开发区`;
  if (bare.endsWith('经开区')) return `${bare.slice(0, -3)}经济技术开发区`;
  return bare;
}

/** All wordings of a zone that is named without its place: 经济技术开发区 for 经开区管委会; null for any other name. */
export function zoneWordings(name: string): readonly string[] | null {
  const bare = name.replace(ZONE_BOARD, '');
  return ZONE_WORDS.find((family) => bare.length > 1 && family.includes(bare)) ?? null;
}

/** Takes the suffix of a city or county: 市 of 石家庄市; leaves 石家庄. */
const RANK = /(?:市|县|区|旗|地区|盟)$/u;

/** Takes the last character of zones and their boards; leaves 街道, 镇, 乡, which are most names. */
const ZONE_ENDING = /[区会]$/u;

/** Forms of a zone's name besides the official one; none for a name without a zone word. `parent`: the division above it. */
export function zoneForms(name: string, parent: string): readonly WrittenForm[] {
  if (!ZONE_ENDING.test(name)) return [];
  const bare = name.replace(ZONE_BOARD, '');
  const words = ZONE_WORDS.find((family) => family.some((word) => word.length > 1 && bare.endsWith(word)));
  const word = words?.find((candidate) => bare.endsWith(candidate));
  if (words === undefined || word === undefined) return bare === name ? [] : [{ text: bare, form: 'official' }];
  const head = bare.slice(0, bare.length - word.length);
  const inner = withoutParent(head.replace(PROVINCE_PREFIX, ''), parent);
  const forms: WrittenForm[] = [];
  for (const variant of words) {
    if (head.length > 0) forms.push({ text: head + variant, form: 'official' });
    if (inner !== head) forms.push({ text: inner + variant, form: inner.length >= 2 ? 'official' : 'nested' });
  }
  return forms.filter((form) => form.text !== name);
}

function withoutParent(head: string, parent: string): string {
  const stem = parent.replace(RANK, '');
  for (const prefix of [parent, stem]) {
    if (prefix.length >= 2 && head.startsWith(prefix)) return head.slice(prefix.length);
  }
  return head;
}
