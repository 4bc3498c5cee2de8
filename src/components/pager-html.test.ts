import { expect, test } from 'vitest';
import { wordsOf } from '../i18n/words.ts';
import { pagerHtml, pagesOf, rowsOfPage } from './pager-html.ts';

const WORDS = wordsOf(undefined);

const check = (page: number, pages: number, expected: string): void => {
  const html = pagerHtml({ page, pages }, (each) => `/${each}/`, WORDS);
  expect(
    html
      .replace(/<[^>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  ).toBe(expected);
};

test('one page needs no pager', () => check(1, 1, ''));
test('few pages are all named', () => check(2, 3, '上一页 1 2 3 下一页'));
test('of many pages the first, the last and the neighbours are named', () =>
  check(9, 40, '上一页 1 … 7 8 9 10 11 … 40 下一页'));
test('the first page has none before it, the last none behind', () => {
  check(1, 9, '1 2 3 … 9 下一页');
  check(9, 9, '上一页 1 … 7 8 9');
});

test('the pages of a list hold each row once', () => {
  const rows = Array.from({ length: 95 }, (_, i) => i);
  const pages = pagesOf(rows.length, 40);
  expect(pages).toBe(3);
  expect(Array.from({ length: pages }, (_, i) => rowsOfPage(rows, i + 1, 40)).flat()).toEqual(rows);
  expect(pagesOf(0, 40)).toBe(1);
});
