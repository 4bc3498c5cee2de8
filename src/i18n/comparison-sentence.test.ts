import { expect, test } from 'vitest';
import type { PeerComparison } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import { wordsOf } from './words.ts';

const WORDS = wordsOf(undefined);

const OWN: SettledValue = {
  ...{ metric: 'published.website', value: 95, lower: 95, upper: 95, state: 'exact', unit: '条', scope: 'agency' },
  ...{ source: 'prose', method: 'prose-figure', raw: '95条', proof: null, conflict: null },
};

const among = (numbers: readonly number[], median: number | null, medianFlagged = false): PeerComparison => ({
  ...{
    metric: 'published.website',
    group: '银川市各街道办事处',
    groupCode: '6401',
    members: 12,
    stated: numbers.length,
  },
  ...{ median, medianFlagged },
  values: numbers.map((value, at) => ({
    ...{ agencyId: String(at), name: String(at), value, state: 'exact', scope: 'agency' },
  })),
});

const check = (comparison: PeerComparison, own: SettledValue | undefined, expected: string): void => {
  expect(comparisonSentence(comparison, own, { id: '2', group: comparison.group }, WORDS)).toBe(expected);
};

test('five values give standing and median, both with n/N', () =>
  check(
    among([1, 40, 95, 95, 200], 95),
    OWN,
    '政府网站公开信息 95 条；银川市各街道办事处 12 家中，5 家载明（5/12），高于其中 2 家、与 1 家相同、低于 1 家，中位数 95 条（5/12）。',
  ));

test('fewer than five values give neither standing nor median', () =>
  check(among([1, 40, 95], null), OWN, '政府网站公开信息 95 条；银川市各街道办事处 12 家中，3 家载明（3/12）。'));

test('a lower bound is not ranked', () =>
  check(
    among([1, 40, 95, 95, 200], 95, true),
    { ...OWN, state: 'atLeast' },
    '政府网站公开信息 ≥95 条；银川市各街道办事处 12 家中，5 家载明（5/12），中位数 95 条（5/12；居中处有上下限或约数，中位数仅供参考）。',
  ));

test('an agency that states nothing says so', () =>
  check(
    among([1, 40], null),
    { ...OWN, value: null, state: 'missing' },
    '政府网站公开信息 年报未载明；银川市各街道办事处 12 家中，2 家载明（2/12）。',
  ));

test('from ten numbers on the middle four fifths are told', () =>
  check(
    among([1, 40, 95, 95, 96, 97, 98, 99, 100, 101, 200], 97),
    OWN,
    '政府网站公开信息 95 条；银川市各街道办事处 12 家中，11 家载明（11/12），高于其中 2 家、与 1 家相同、低于 7 家，中位数 97 条（11/12），居中八成在 40—101 之间。',
  ));
