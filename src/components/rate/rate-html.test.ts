import { expect, test } from 'vitest';
import type { RateRow } from '../../domain/rate-rows.ts';
import type { RegionRate } from '../../domain/region-shard.ts';
import { INDICATORS, type Indicator } from '../../forms/indicators.ts';
import { wordsOf } from '../../i18n/words.ts';
import { rateFigures } from './rate-figures.ts';
import { rateHtml } from './rate-html.ts';
import { ratePartHtml } from './rate-part-html.ts';

const ID = 'outcome.disclosureRate';
const row = (agencyId: string, numerator: number, denominator: number, more: Partial<RateRow> = {}): RateRow => ({
  ...{ agencyId, name: `${agencyId}街道办事处`, kind: 'street', year: 2024, scope: 'agency', numerator, denominator },
  region: { code: '990101', province: null, prefecture: null, county: null, township: null },
  value: numerator / denominator,
  interval: null,
  proofs: { numerator: { kind: 'report', reportId: `${agencyId}-2024`, anchor: 'f-n' }, denominator: null },
  ...more,
});
const rate = (numerator: number, year: number): RegionRate => ({
  ...{ id: ID, year, numerator, denominator: 100, value: numerator / 100 },
  ...{ interval: null, stated: 2, members: 3 },
});

const indicator = INDICATORS.find(({ id }) => id === ID) as Indicator;

const page = (rows: readonly RateRow[], overNothing = 0): string => {
  const places = [
    { code: '98', name: '甲省', rates: [rate(20, 2024), rate(90, 2025)] },
    { code: '99', name: '乙省', rates: [rate(40, 2024)] },
  ];
  return rateHtml(rateFigures(indicator, { rows, otherYears: [], overNothing }, places), new Map(), wordsOf(undefined));
};

test('an agency stands with both parts, the rate where it says more than chance, and the proof', () => {
  const html = page([row('甲', 30, 40), row('乙', 1, 9)]);
  expect(html).toContain('<td class="n" data-sort="0.75">75.0%</td>');
  expect(html).toContain('href="/reports/%E7%94%B2-2024/#f-n" class="v">30</a>');
  expect(html).toContain('<td class="n" data-sort="">1/9</td>');
  expect(html).toContain('2 家机关算得出，每家取最近一年，其中分母满 30 的 1 家。');
  expect(html).toContain('分母不足 30 的 1 家未画');
});

/** Above each of two strips; takes `class="chart-scope-name"`, leaves `class="chart-scope"`. */
const SCOPE_NAME = /class="chart-scope-name"/gu;

test('whole areas are drawn apart from single offices', () => {
  const html = page([row('甲', 30, 40), row('乙', 30, 60, { scope: 'area' })]);
  expect(html.match(SCOPE_NAME)?.length).toBe(2);
  expect(page([row('甲', 30, 40), row('乙', 30, 60)])).not.toMatch(SCOPE_NAME);
});

test('a median between two rates is the same in the drawing and in its sentence', () => {
  const html = page([1, 2, 17, 18, 30, 40].map((numerator) => row(`第${numerator}`, numerator, 1000)));
  expect(html).toContain('中位数 1.8（6/6）');
  expect(html).toContain('中位数 1.8%');
  expect(html).not.toContain('1.75');
});

test('the largest changes against the year before stand with both rates, and in percentage points', () => {
  const rates = {
    rows: [row('甲', 30, 40), row('乙', 20, 40), row('丙', 1, 9)],
    otherYears: [row('甲', 9, 90, { year: 2023 }), row('乙', 20, 40, { year: 2023 }), row('丙', 9, 9, { year: 2023 })],
    overNothing: 0,
  };
  const html = rateHtml(rateFigures(indicator, rates, []), new Map(), wordsOf(undefined));
  expect(html).toContain('<h2 id="changes">2024年较上年的增减</h2>');
  expect(html).toContain('两年分母都满 30 的 2 家：上升 1 家，下降 0 家，持平 1 家。');
  expect(html).toContain('data-sort="0.1">10.0% <small>9/90</small></td>');
  expect(html).toContain('<td class="n">+65.0</td>');
});

test('provinces stand beside each other in the newest year that two of them have', () => {
  const html = page([row('甲', 30, 40)]);
  expect(html).toContain('2024年，各机关分子之和除以分母之和');
  expect(html).toContain('data-sort="0.2">20.0%');
  expect(html).toContain('data-sort="0.4">40.0%');
});

test('a rate that no agency defines says so, and how many have a denominator of 0', () => {
  expect(page([], 3)).toContain('还没有机关的年报算得出这一比率。');
  expect(page([row('甲', 30, 40)], 3)).toContain('另有 3 家分母为 0，不适用。');
});

/** Each row that a filter can hide; takes `<tr data-p="`, leaves `<tr>`. */
const FILTERED_ROW = /<tr data-p="/gu;

const many = [
  ...Array.from({ length: 70 }, (_, at) => row(`南${at}`, 1, 40)),
  ...Array.from({ length: 170 }, (_, at) =>
    row(`北${at}`, 1, 40, {
      region: { code: '130101', province: '河北省', prefecture: null, county: null, township: null },
    }),
  ),
];

test('a long table shows its first agencies and leads to the provinces, where all of them stand in pages', () => {
  const figures = rateFigures(indicator, { rows: many, otherYears: [], overNothing: 0 }, []);
  const html = rateHtml(figures, new Map(), wordsOf(undefined));
  expect(html.match(FILTERED_ROW)?.length).toBe(110);
  expect(html).toContain(`href="/rates/${ID}/13/">河北省</a> 170`);
  const north = figures.parts.find(({ code }) => code === '13');
  const pages = [1, 2].map((at) =>
    north === undefined ? '' : ratePartHtml({ indicator, part: north, page: at }, new Map(), wordsOf(undefined)),
  );
  expect(pages.map((each) => each.match(FILTERED_ROW)?.length)).toEqual([150, 20]);
  expect(pages[1]).toContain('公开率，河北省 2/2</h1>');
});

test('the sum of a province leads to the agencies that it adds up, and to those that it leaves out', () => {
  const summed = [
    row('甲', 30, 60),
    row('乙', 10, 40),
    row('丙', 5, 50, { scope: 'area' }),
    row('丁', 8, 80, { year: 2025 }),
  ];
  const rates = { rows: summed, otherYears: [row('丁', 0, 1, { year: 2023 })], overNothing: 0 };
  const figures = rateFigures(
    indicator,
    rates,
    ['98', '99'].map((code) => ({ code, name: code, rates: [rate(40, 2024)] })),
  );
  expect(rateHtml(figures, new Map(), wordsOf(undefined))).toContain(`href="/rates/${ID}/99/">40/100</a>`);
  const [part] = figures.parts;
  if (part === undefined) throw new Error('Expected a page of the province');
  const [sum, others] = ratePartHtml({ indicator, part, page: 1 }, new Map(), wordsOf(undefined)).split('<section');
  expect([sum, others].map((each) => each?.match(FILTERED_ROW)?.length)).toEqual([2, 2]);
  expect(sum).toContain('<td class="n">40</td><td class="n">100</td><td class="n">2024</td></tr></tfoot>');
  expect(others).toContain('丁街道办事处');
});

test('the agencies are filtered by what tells them apart, and by nothing where all are alike', () => {
  expect(page([row('甲', 30, 40), row('乙', 30, 60, { kind: 'town' })])).toContain('<select data-filter="k">');
  expect(page([row('甲', 30, 40), row('乙', 30, 60)])).not.toContain('<form');
});
