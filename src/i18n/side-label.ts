/** Where one side of a check stands, in the reader's language: 表三 本年新收 总计 is Table 3, Requests received this year: all applicants. */
import { CATALOGUE } from '../forms/catalogue.ts';
import { CHECK_VALUES_EN } from '../forms/check-values-en.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { hanHtml } from './han-html.ts';
import type { Words } from './words.ts';

export function sideLabelHtml(label: string, words: Pick<Words, 'locale'>): string {
  return words.locale === 'zh' ? escapeHtml(label) : hanHtml(sideLabelEn(label), words);
}

const TABLES: Readonly<Record<string, string>> = { 表二: 'Table 2', 表三: 'Table 3', 表四: 'Table 4', 正文: 'Prose' };

const YEAR = /^(\d{4})年$/u; // takes 2023年; leaves 2023

const SECTION = /^第([一二三四五六])部分$/u; // takes 第五部分; leaves 第五条

function sideLabelEn(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  const year = YEAR.exec(first);
  if (year !== null) return `${year[1] ?? ''}, ${sideLabelEn(rest.join(' '))}`;
  const section = SECTION.exec(label);
  if (section !== null) return `Section ${'一二三四五六'.indexOf(section[1] ?? '') + 1}`;
  const table = TABLES[first];
  if (table === undefined) return CHECK_VALUES_EN[label] ?? NAMES.get(label) ?? label;
  return rest.length === 0
    ? table
    : `${table}, ${NAMES.get(rest.join(' ')) ?? CHECK_VALUES_EN[rest.join(' ')] ?? rest.join(' ')}`;
}

/** The shortened names of the audit, by the same steps. */
const SHORTER: readonly (readonly [from: string, to: string])[] = [
  ['本年新收政府信息公开申请数量', '本年新收'],
  ['上年结转政府信息公开申请数量', '上年结转'],
  ['结转下年度继续办理', '结转下年度'],
  ['办理结果总计', '办理结果'],
  ['、行政机关不再处理其政府信息公开申请', ''],
];

const PROSE_REMARK = /（正文）$/u; // takes the end of 行政诉讼（正文）; leaves 行政诉讼

const STRAIGHT_QUOTES = /"([^"]*)"/gu; // takes "三安全一稳定"; leaves ‘三安全一稳定’

const NAMES: ReadonlyMap<string, string> = new Map(
  CATALOGUE.map(({ zh, shortZh, en, place }) => {
    const whole = place === 'tableThree' || place === 'tableFour' ? shortZh : zh;
    const short = SHORTER.reduce((name, [from, to]) => name.replace(from, to), whole);
    return [short.replace(PROSE_REMARK, '').replaceAll('·', ' ').replace(STRAIGHT_QUOTES, '‘$1’'), en];
  }),
);
