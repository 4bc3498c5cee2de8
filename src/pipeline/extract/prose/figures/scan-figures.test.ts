/** The figure grammar: what is a count, of which value and state, and what only looks like one. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import Papa from 'papaparse';
import { scanFigures } from './scan-figures.ts';

function check(text: string, expected: readonly string[]): void {
  const found = scanFigures(text).map((figure) => {
    const state = figure.state === 'exact' ? '' : ` ${figure.state}`;
    return `${text.slice(figure.start, figure.end)} ${String(figure.value)}${state}`;
  });
  expect(found).toEqual(expected);
}

const COUNTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain digits with a unit', '公开31条', ['31条 31']],
  ['a thousands separator', '阅读857,278次', ['857,278次 857278']],
  ['two groups of thousands', '点击1,234,567次', ['1,234,567次 1234567']],
  ['a comma that separates, not groups', '信息64,其中', ['64 64']],
  ['万 with decimals', '62.96万条', ['62.96万条 629600']],
  ['余 between number and 万', '9.2余万人次', ['9.2余万人次 92000 atLeast']],
  ['余 behind 万', '20万余件', ['20万余件 200000 atLeast']],
  ['多 behind 万', '3万多次', ['3万多次 30000 atLeast']],
  ['亿', '1.2亿次', ['1.2亿次 120000000']],
  ['千 and 百 behind digits', '5千余条,3百份', ['5千余条 5000 atLeast', '3百份 300']],
  ['余 before the unit', '132余条', ['132余条 132 atLeast']],
  ['多 before 批次', '60多批次', ['60多批次 60 atLeast']],
  ['余 behind the unit', '80条余', ['80条余 80 atLeast']],
  ['以上 behind', '100条以上', ['100条以上 100 atLeast']],
  [
    '超, 逾, 突破, 超过',
    '超2万人次、逾500条、突破63.9万人、超过30件',
    ['超2万人次 20000 atLeast', '逾500条 500 atLeast', '突破63.9万人 639000 atLeast', '超过30件 30 atLeast'],
  ],
  ['不少于 and 至少', '不少于12篇、至少3场', ['不少于12篇 12 atLeast', '至少3场 3 atLeast']],
  [
    '近, 不足, 不到, 不超过, 将近',
    '近5000条、不足10件、不到8件、不超过5次、将近40人',
    ['近5000条 5000 atMost', '不足10件 10 atMost', '不到8件 8 atMost', '不超过5次 5 atMost', '将近40人 40 atMost'],
  ],
  [
    '约, 大约, 左右, 上下',
    '约2100条、大约60次、40条左右、30人上下',
    ['约2100条 2100 approximate', '大约60次 60 approximate', '40条左右 40 approximate', '30人上下 30 approximate'],
  ],
  [
    'Chinese numerals',
    '一件、十场次、两百条、一千二百三十条、四十余条',
    ['一件 1', '十场次 10', '两百条 200', '一千二百三十条 1230', '四十余条 40 atLeast'],
  ],
  ['Chinese numerals with 万', '三万五千人次', ['三万五千人次 35000']],
  ['a numeral with 多', '二十多场', ['二十多场 20 atLeast']],
  ['a numeral with 几', '十几件', ['十几件 10 atLeast']],
  ['a pair of units', '12项95条', ['12项 12', '95条 95']],
  ['a bracketed unit', '18件(次)', ['18件(次) 18']],
  ['个 as unit', '专栏5个', ['5个 5']],
  ['zero', '0件', ['0件 0']],
  ['money', '120.5万元、300元', ['120.5万元 1205000', '300元 300']],
  ['12345 with a unit of items is a count', '信息12345条', ['12345条 12345']],
];

const NO_COUNTS: readonly (readonly [string, string])[] = [
  ['dates and years', '2024年1月1日至12月31日'],
  ['a year of the report', '2024年度'],
  ['a year in Chinese digits', '二〇二四年'],
  ['months', '1-12月、7月底'],
  ['document numbers', '国办公开办函〔2021〕30号'],
  ['a decree', '国务院令第711号'],
  ['articles', '第二十条第(一)项、第20条、第四十九、五十条'],
  ['percentages', '99.5%、100%、百分之百'],
  ['telephone and postcode', '联系电话:0951-8011419;邮编:750100'],
  ['a dash of another kind in a telephone', '0951—8021996'],
  ['periods', '20个工作日、24小时、15日内、3年、5个月'],
  ['times', '上午9:30'],
  ['an address of a page', 'http://www.a.gov.cn/2024/t1.html'],
  ['an address of mail', 'yhjdb163@163.com'],
  ['section ordinals', '(一)主动公开'],
  ['spoken ordinals', '一是加强领导'],
  ['hotline names', '12345热线、12316平台、12388'],
  ['set phrases', '一网通办、三审三校、五公开、两微一端、第三方、一件事'],
  ['ordinals', '第一批、第3次'],
  ['formulas', '“1+3+N”、“1+X”、7×24小时'],
  ['a maxim', '做到“办好一件申请、化解一个矛盾”'],
  ['vague tens', '数十条、几百件'],
  ['aspects', '3方面、五个方面'],
  ['a date written with dots', '2024.12.31'],
];

describe('a figure is read with its value and bound', () => {
  it.each(COUNTS)('%s', (_title, text, expected) => check(text, expected));
});

describe('what only looks like a figure is left', () => {
  it.each(NO_COUNTS)('%s', (_title, text) => check(text, []));
});

/** Takes numbers of service lines, and 12345 with what is glued to it (受理12345 6件); leaves 12,345. */
const HOTLINE = /^(?:12345\d*|12(?:316|388|315|333|350|369|366|328|348|380|319|329|320|337)|96345|95598)$/u;

describe('properties', () => {
  it('any whole number is read back from any of its spellings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('条', '件', '人次'), (value, unit) => {
        for (const spelling of [String(value), value.toLocaleString('en-US')]) {
          if (HOTLINE.test(spelling)) continue;
          const [figure, ...others] = scanFigures(`公开${spelling}${unit}`);
          expect(others).toEqual([]);
          expect(figure?.value).toBe(value);
        }
      }),
    );
  });

  it('never throws, and its figures are ordered and apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789万余多约近条件,.年月第号%()一二十百'), maxLength: 40 }),
        (text) => {
          let end = 0;
          for (const figure of scanFigures(text)) {
            expect(figure.start).toBeGreaterThanOrEqual(end);
            expect(figure.end).toBeGreaterThan(figure.start);
            end = figure.end;
          }
        },
      ),
    );
  });
});

const TRANSCRIBED = '../shared/transcribed/observations.csv';
const NONE = /未|没有|^无$/u;

describe.skipIf(!existsSync(TRANSCRIBED))(
  'every transcribed wording (skipped where the shared folder is absent)',
  () => {
    const parsed = existsSync(TRANSCRIBED)
      ? Papa.parse<Record<string, string>>(readFileSync(TRANSCRIBED, 'utf8'), { header: true, skipEmptyLines: true })
          .data
      : [];
    it('is read to the value and state given', () => {
      const figures = parsed.filter((row) => !NONE.test(row['as_written'] as string));
      expect(figures.length).toBeGreaterThan(300);
      for (const row of figures) {
        const found = scanFigures((row['as_written'] as string).replaceAll(' ', ''));
        expect([row['as_written'], found.length, found[0]?.value, found[0]?.state]).toEqual([
          row['as_written'],
          1,
          Number(row['value']),
          row['state'],
        ]);
      }
    });
  },
);
