import { expect, test } from 'vitest';
import { unitBehind } from './unit-behind.ts';

test('a unit is in the singular behind 1 alone, where it has one', () => {
  const one = { cases: 'case' };
  expect(unitBehind('1', 'cases', one)).toBe('case');
  expect(unitBehind('1,000', 'cases', one)).toBe('cases');
  expect(unitBehind('≥1', 'cases', one)).toBe('cases');
  expect(unitBehind('1', '件', one)).toBe('件');
});
