import { expect, test } from 'vitest';
import { rowOf, WORDS } from '../cases/rows-of.ts';
import { markNotes } from './mark-notes.ts';

test('plain dots need no word', () => {
  expect(markNotes([rowOf('a', 5), rowOf('b', null)], 200, WORDS)).toEqual([]);
});

test('every kind of mark that is drawn is told once', () => {
  const rows = [
    rowOf('a', 5, { state: 'atLeast' }),
    rowOf('b', 6, { state: 'atLeast' }),
    rowOf('c', 7, { state: 'atMost' }),
    rowOf('d', 8, { state: 'approximate' }),
    rowOf('e', 9, { contradiction: 3 }),
  ];
  expect(markNotes(rows, 200, WORDS)).toEqual(['-> at least', '<- at most', 'o about', '(o) differs']);
});

test('columns show no single marks', () => {
  expect(markNotes([rowOf('a', 5, { state: 'atLeast' }), rowOf('b', 6)], 1, WORDS)).toEqual([]);
});
