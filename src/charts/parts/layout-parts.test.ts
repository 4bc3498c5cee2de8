import { expect, test } from 'vitest';
import { WORDS } from '../cases/rows-of.ts';
import { layoutParts, type PartRow } from './layout-parts.ts';

const parts = (...values: readonly number[]): readonly PartRow[] =>
  values.map((value, i) => ({ id: `p${i}`, label: `p${i}`, value, state: 'exact' }));

test('parts that add up to the stated total are stacked: 108 = 2 + 41 + 65', () => {
  const placed = layoutParts(parts(2, 41, 65), 108, WORDS);
  expect(placed.stacked).toBe(true);
  expect(placed.parts.map((part) => `${part.x}+${part.width}`)).toEqual(['0+1.85', '1.85+37.96', '39.81+60.19']);
});

test('parts off by one are not a whole', () => {
  expect(layoutParts(parts(2, 41, 64), 108, WORDS).stacked).toBe(false);
});

test('without a total there are bars on one scale, the largest full', () => {
  const placed = layoutParts(parts(10, 40), null, WORDS);
  expect([placed.stacked, ...placed.parts.map((part) => part.width)]).toEqual([false, 25, 100]);
});

test('a bound among the parts is never stacked', () => {
  const [first, second] = parts(40, 60) as [PartRow, PartRow];
  expect(layoutParts([first, { ...second, state: 'atLeast' }], 100, WORDS).stacked).toBe(false);
});

test('zeros alone have no length', () => {
  expect(layoutParts(parts(0, 0), null, WORDS).parts.map((part) => part.width)).toEqual([0, 0]);
});
