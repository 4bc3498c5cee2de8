import { expect, test } from 'vitest';
import { keepRecent } from './keep-recent.ts';

/** What is read, one after another, of the ids asked for. */
function readsOf(ids: string, most: number): string {
  const reads: string[] = [];
  const read = keepRecent((id) => {
    reads.push(id);
    return `of ${id}`;
  }, most);
  for (const id of ids) expect(read(id)).toBe(`of ${id}`);
  return reads.join('');
}

test('what was asked for lately is not read again', () => {
  expect(readsOf('abab', 2)).toBe('ab');
});

test('what was asked for longest ago goes first', () => {
  expect(readsOf('abacab', 2)).toBe('abcb');
});
