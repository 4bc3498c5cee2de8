import { expect, test } from 'vitest';
import { allTaken, prefiltered, taken, takes, takesBefore, takesIn } from './prefilter.ts';

/** Takes 公告栏, 展示墙; leaves 公告. */
const BOARD = prefiltered(/告(栏)|墙$/u);
/** Takes each 栏; leaves 公告. */
const EVERY_BOARD = prefiltered(/栏/gu);
/** Takes anything. */
const ANY = prefiltered(/^.*$/u);

test('takes what the pattern takes, of a text or of its parts', () => {
  const text = '在公告栏和展示墙公开';
  expect([takes(BOARD, text), takes(BOARD, '展示墙', text), takes(BOARD, '公开', text), takes(BOARD, '公开')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect([takesIn(BOARD, text, 0, 4), takesIn(BOARD, text, 4), takesIn(BOARD, text, 4, 8)]).toEqual([
    true,
    false,
    true,
  ]);
  expect([takesBefore(BOARD, text, 8, 1), takesBefore(BOARD, text, 10, 40), takesBefore(BOARD, text, 9, 2)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(taken(BOARD, text)?.[1]).toBe('栏');
  expect(taken(BOARD, '公开', text)).toBeNull();
  expect(allTaken(EVERY_BOARD, '公告栏、宣传栏').map(({ index }) => index)).toEqual([2, 6]);
  expect(allTaken(EVERY_BOARD, '公告')).toEqual([]);
});

test('a text without what it requires is not tried', () => {
  let tried = 0;
  const { from, to } = BOARD;
  const words = new Proxy(BOARD.words, {
    get: () => {
      tried += 1;
      return () => true;
    },
  });
  expect(takes({ words, from, to }, '公开信息')).toBe(false);
  expect(tried).toBe(0);
  expect(takes({ words, from, to }, '展示墙')).toBe(true);
  expect(tried).toBe(1);
});

test('a pattern that requires nothing, and a text too long to tell, are tried', () => {
  expect(takes(ANY, '')).toBe(true);
  expect(takes(BOARD, `${'信'.repeat(5000)}墙`)).toBe(true);
  expect(takes(BOARD, '信'.repeat(5000))).toBe(false);
});
