import { expect, test } from 'vitest';
import { evidenceInTurn, lineStarts } from './source.ts';

test('places in any order have the line and column on which they begin', () => {
  const evidenceOf = evidenceInTurn(lineStarts(`甲乙\n丙\n${'\n'.repeat(9)}丁戊\n己`));
  expect(evidenceOf({ start: 1, end: 2 })).toEqual({ start: 1, end: 2, line: 1, column: 2 });
  expect(evidenceOf({ start: 3, end: 4 })).toEqual({ start: 3, end: 4, line: 2, column: 1 });
  expect(evidenceOf({ start: 15, end: 16 })).toEqual({ start: 15, end: 16, line: 12, column: 2 });
  expect(evidenceOf({ start: 0, end: 2 })).toEqual({ start: 0, end: 2, line: 1, column: 1 });
  expect(evidenceOf({ start: 17, end: 18 })).toEqual({ start: 17, end: 18, line: 13, column: 1 });
});
