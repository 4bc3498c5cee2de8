import { expect, test } from 'vitest';
import type { SettledValue } from '../domain/settled-value.ts';
import { balanceSentence } from './balance-sentence.ts';
import { wordsOf } from './words.ts';

const WORDS = wordsOf(undefined);

const value = (row: string, number: number, state: SettledValue['state'] = 'exact'): SettledValue => ({
  metric: `applications.${row}.total`,
  value: number,
  lower: number,
  upper: number,
  state,
  unit: '件',
  scope: 'agency',
  source: 'transcribed',
  method: 'transcribed',
  raw: `${String(number)}件`,
  proof: null,
  conflict: null,
});
const check = (numbers: readonly number[], expected: string | null): void => {
  const rows = ['received', 'carriedIn', 'concluded', 'carriedOut'];
  expect(
    balanceSentence(
      numbers.map((number, i) => value(rows[i] ?? '', number)),
      WORDS,
    ),
  ).toBe(expected);
};

test('four totals that balance are said to', () => {
  check([8, 1, 9, 0], '新收 8＋上年结转 1＝9，办结 9＋结转下年度 0＝9，两边相符。');
});
test('a received total that includes the carry-in is no contradiction', () => {
  check(
    [78, 3, 75, 3],
    '新收 78＋上年结转 3＝81，办结 75＋结转下年度 3＝78；收到数如已含上年结转，则两边相符，否则相差 3。',
  );
});
test('what differs is said with both sums', () => {
  check([8, 1, 7, 0], '新收 8＋上年结转 1＝9，办结 7＋结转下年度 0＝7，两边相差 2，以年报为准。');
});
test('nothing is said when one of the four is absent or no exact number', () => {
  check([8, 1, 9], null);
  expect(
    balanceSentence(
      [value('received', 8, 'atLeast'), value('carriedIn', 1), value('concluded', 9), value('carriedOut', 0)],
      WORDS,
    ),
  ).toBeNull();
});
