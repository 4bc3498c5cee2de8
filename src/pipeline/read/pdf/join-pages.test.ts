/** Pages put together: rows that a page break cuts, running heads and numbers of pages. */
import { expect, test } from 'vitest';
import { joinPages } from './join-pages.ts';
import type { PageItem } from './page-text.ts';

const line = (text: string): PageItem => ({ text, cells: null });
const row = (...texts: readonly string[]): PageItem => ({
  text: texts.join('\t'),
  cells: texts.map((text, k) => ({ text, left: 100 * k })),
});
const textOf = (...pages: readonly (readonly PageItem[])[]): readonly string[] =>
  joinPages(pages).trimEnd().split('\n');

test('the rest of a label and of a number behind a page break joins its row', () => {
  const upper = row('2.没有现成信息需要另行制', '10', '0', '144');
  expect(textOf([upper, line('- 1 -')], [row('作', '', '', '3'), row('3.其他', '1', '1', '2')])).toEqual([
    '2.没有现成信息需要另行制作\t10\t0\t1443',
    '- 1 -',
    '3.其他\t1\t1\t2',
  ]);
});

test('the last digit of a number alone behind a page break joins it', () => {
  expect(textOf([row('1.属于国家秘密', '0', '12', '144')], [row('', '', '', '3')])).toEqual([
    '1.属于国家秘密\t0\t12\t1443',
  ]);
});

test('a row with a label or with all its values is a row of its own', () => {
  const upper = row('1.属于国家秘密', '0', '12', '12');
  expect(textOf([upper], [row('2.其他法律行政法规禁止公开', '', '', '3')])).toHaveLength(2);
  expect(textOf([upper], [row('', '4', '5', '9')])).toHaveLength(2);
});

test('a row whose letters are spread over their cell is a row of its own', () => {
  const upper = row('信 息 内 容', '本 年 处 理 决 定 数 量');
  expect(textOf([upper], [row('行 政 处 罚', '1 2')])).toEqual([
    '信 息 内 容\t本 年 处 理 决 定 数 量',
    '行 政 处 罚\t1 2',
  ]);
});

test('the head of a table is no rest of a row and stays on each page', () => {
  const head = row('申请人情况', '自然人', '商业企业', '总计');
  expect(textOf([head, row('1.属于国家秘密', '4', '4', '8')], [head, row('公开', '', '', '0')])).toEqual([
    '申请人情况\t自然人\t商业企业\t总计',
    '1.属于国家秘密公开\t4\t4\t80',
    '申请人情况\t自然人\t商业企业\t总计',
  ]);
});

test('running heads are kept once, bare numbers of pages not at all', () => {
  const page = (number: number): readonly PageItem[] => [
    line('某县年度报告'),
    line(`第${number}部分的一段话没有完`),
    line('还有一行'),
    line('再有一行'),
    line(String(number)),
  ];
  expect(textOf(page(1), page(2), page(3)).filter((text) => text === '某县年度报告' || /^\d$/u.test(text))).toEqual([
    '某县年度报告',
  ]);
});
