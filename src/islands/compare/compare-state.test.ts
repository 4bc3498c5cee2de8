import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatState, MOST_SUBJECTS, parseState } from './compare-state.ts';

const check = (search: string, expected: string): void => {
  expect(formatState(parseState(search))).toBe(expected);
};

test('agencies, regions and years stand in the address', () => {
  check('?a=640121-a,64&y=2023,2024', '?a=640121-a,64&y=2024,2023');
});

test('an empty address is an empty choice', () => {
  check('', '');
});

test('repetitions, paths and years that are none are dropped', () => {
  check('?a=x,x,../../secret,a/b,&y=24,2024,abc', '?a=x&y=2024');
});

test('more than ten are cut', () => {
  expect(parseState(`?a=${Array.from({ length: 30 }, (_, i) => `x${i}`).join(',')}`).subjects.length).toBe(
    MOST_SUBJECTS,
  );
});

test('what is written reads back the same', () => {
  const state = fc.record({
    subjects: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/u), { maxLength: MOST_SUBJECTS }),
    years: fc
      .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { maxLength: 5 })
      .map((years) => years.sort((a, b) => b - a)),
    all: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(parseState(formatState(one))).toEqual(one);
    }),
  );
});
