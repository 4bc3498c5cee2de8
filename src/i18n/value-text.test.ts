import { expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import { valueText } from './value-text.ts';
import { wordsOf } from './words.ts';

const WORDS = wordsOf(undefined);

const VALUE: SettledValue = {
  ...{ metric: 'hotline.received', value: 463, lower: 463, upper: 463, state: 'exact', unit: '件', scope: 'agency' },
  ...{ source: 'prose', method: 'prose-figure', raw: '463 件', proof: null, conflict: null },
};

function check(change: Partial<SettledValue>, main: string, beside = '', badges: readonly string[] = []): void {
  const text = valueText({ ...VALUE, ...change }, WORDS);
  expect([text.main, text.beside, text.badges.map(({ label }) => label)]).toEqual([main, beside, badges]);
}

test('an exact number stands alone', () => check({}, '463'));
test('a large number has separators', () => check({ value: 857278 }, '857,278'));
test('a written zero is 0', () => check({ value: 0, raw: '0' }, '0'));
test('a lower bound shows the words beside it', () =>
  check({ value: 132, state: 'atLeast', raw: '132 余' }, '≥132', '132 余'));
test('an upper bound is signed', () => check({ value: 5000, state: 'atMost', raw: '近5000' }, '≤5,000', '近5000'));
test('an approximate number says so', () =>
  check({ value: 2100, state: 'approximate', raw: '约2100' }, '约2,100', '约2100'));
test('a missing value is never a number', () => check({ value: null, state: 'missing', raw: '' }, '年报未载明'));
test('a blank cell says that it is blank', () => check({ value: null, state: 'blank', raw: '/' }, '原文空白'));
test('an unreadable cell says so', () => check({ value: null, state: 'unreadable', raw: '1O' }, '原文残缺'));
test('a figure over several channels bears a badge', () => check({ scope: 'mixed' }, '463', '', ['合并口径']));
test('a missing value bears no badge of scope', () =>
  check({ value: null, state: 'missing', scope: 'area' }, '年报未载明'));
test('a contradicted value names the other side', () =>
  check({ source: 'table', conflict: { value: 9, source: 'prose', raw: '9件', proof: null } }, '463', '', [
    '⚠ 正文 9',
  ]));
