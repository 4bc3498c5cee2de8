import { expect, test } from 'vitest';
import { rowsOf, WORDS } from '../cases/rows-of.ts';
import { layoutNonZero } from './layout-non-zero.ts';

test('the cases that are not zero come largest first, zeros are counted, missing ones are neither', () => {
  const placed = layoutNonZero(rowsOf([0, 2, null, 7, 0]), WORDS);
  expect(placed.cases.map((one) => one.value)).toEqual(['7', '2']);
  expect([placed.zeros, placed.stated, placed.rest]).toEqual([2, 4, 0]);
});
