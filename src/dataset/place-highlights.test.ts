import { expect, test } from 'vitest';
import type { Observation } from '../domain/observation.ts';
import { anchorsByObservation, placeHighlights } from './place-highlights.ts';

function at(metric: string, start: number, end: number, source: Observation['source'] = 'prose'): Observation {
  return {
    metric,
    value: 1,
    state: 'exact',
    unit: '件',
    scope: 'agency',
    source,
    method: 'prose-figure',
    raw: '',
    evidence: { start, end, line: 1, column: start + 1 },
  };
}

function check(observations: readonly Observation[], expected: readonly string[]): void {
  const written = placeHighlights(observations).map(
    ({ anchor, start, end, observations: indices }) =>
      `${anchor} ${String(start)}-${String(end)} [${indices.join(',')}]`,
  );
  expect(written).toEqual(expected);
}

test('highlights come in the order of the text', () => {
  check([at('a', 9, 10), at('b', 2, 4)], ['f-b-prose 2-4 [1]', 'f-a-prose 9-10 [0]']);
});

test('observations of one place share a highlight', () => {
  check([at('a', 2, 4), at('b', 2, 4)], ['f-a-prose 2-4 [0,1]']);
});

test('overlapping places become one', () => {
  check([at('a', 2, 6), at('b', 4, 9), at('c', 9, 10)], ['f-a-prose 2-9 [0,1]', 'f-c-prose 9-10 [2]']);
});

test('a second statement of the same metric and source is numbered', () => {
  check(
    [at('a', 1, 2), at('a', 5, 6), at('a', 7, 8, 'table')],
    ['f-a-prose 1-2 [0]', 'f-a-prose-2 5-6 [1]', 'f-a-table 7-8 [2]'],
  );
});

test('an anchor does not change when text before it grows', () => {
  const before = placeHighlights([at('a', 5, 6), at('b', 8, 9)]).map(({ anchor }) => anchor);
  const after = placeHighlights([at('a', 105, 106), at('b', 108, 109)]).map(({ anchor }) => anchor);
  expect(after).toEqual(before);
});

test('what stands nowhere has no anchor, and neither has an empty cell', () => {
  const observations = [{ ...at('a', 0, 0), evidence: null }, at('b', 3, 3), at('c', 4, 5)];
  expect(anchorsByObservation(observations)).toEqual([null, null, 'f-c-prose']);
});

test('observations that share a highlight have its anchor, and later ones of the metric are numbered', () => {
  const observations = [at('a', 7, 9), at('b', 2, 6), at('c', 4, 7), at('b', 9, 10), at('b', 12, 13)];
  expect(anchorsByObservation(observations)).toEqual([
    'f-a-prose',
    'f-b-prose',
    'f-b-prose',
    'f-b-prose-2',
    'f-b-prose-3',
  ]);
});
