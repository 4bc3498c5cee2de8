import { expect, test } from 'vitest';
import { rowOf } from '../../charts/cases/rows-of.ts';
import { wordsOf } from '../../i18n/words.ts';
import { rateSentence } from './rate-sentence.ts';

const check = (values: readonly number[], expected: string): void => {
  const rows = values.map((value, at) => rowOf(`第${String(at)}局`, value));
  expect(rateSentence(rows, wordsOf(undefined))).toBe(expected);
};

test('many rates are told by their middle and the largest', () => {
  check([0, 0, 12.5, 20, 86.9], '5 家，其中 2 家为 0，中位数 12.5%，最大 86.9%（第4局）。');
});

test('where several share the largest, one is named and all are counted', () => {
  check([0, 12.5, 20, 100, 100], '5 家，其中 1 家为 0，中位数 20.0%，最大 100.0%（第4局等 2 家）。');
});

test('few are told one by one, none as none', () => {
  check([12.5, 0], '第1局 0.0%、第0局 12.5%。');
});
