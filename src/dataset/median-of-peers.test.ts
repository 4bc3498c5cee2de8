import { expect, test } from 'vitest';
import type { PeerValue } from '../domain/shards.ts';
import { medianOfPeers } from './median-of-peers.ts';

/** Numbers as written: `3`, `>=3`. */
function check(written: string, median: number | null, flagged: boolean): void {
  const values = written.split(' ').map((text, i): PeerValue => {
    const state = text.startsWith('>=') ? 'atLeast' : 'exact';
    return { agencyId: String(i), name: '', value: Number(text.replace('>=', '')), state, scope: 'agency' };
  });
  expect(medianOfPeers(values)).toEqual({ median, medianFlagged: flagged });
}

test('under five numbers there is no median', () => {
  check('1 2 3 4', null, false);
});

test('five numbers have their third as median', () => {
  check('0 0 7 8 9', 7, false);
});

test('an even count has the mean of the two in the middle', () => {
  check('1 2 3 6 7 8', 4.5, false);
});

test('a bound in the middle flags it', () => {
  check('1 2 >=3 4 5', 3, true);
});

test('a bound next to the middle flags it', () => {
  check('1 2 3 >=4 5', 3, true);
});

test('a bound at the end does not', () => {
  check('>=1 2 3 4 >=5', 3, false);
});
