import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListItem, WrittenList } from './spliced-list.ts';
import { splicedList, writtenList } from './spliced-list.ts';

interface Entry extends ListItem {
  readonly text: string;
}

/** The list as it is without anything known of the last one. */
const whole = (items: readonly Entry[]): string => `${JSON.stringify(items)}\n`;

const written = (items: readonly Entry[], count = items.length): WrittenList | null =>
  writtenList(Buffer.from(whole(items)), count);

const splice = (items: readonly Entry[], last: WrittenList | null, isKept: (item: Entry) => boolean): string =>
  [...splicedList(items, last, isKept)].map(String).join('');

const BEFORE: readonly Entry[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `甲${id}` }));

test.each<[string, readonly Entry[], readonly Entry[]]>([
  ['as it was', BEFORE, BEFORE],
  ['with one changed', BEFORE, BEFORE.with(1, { id: 'b', text: '乙' })],
  ['with one at the end changed', BEFORE, BEFORE.with(3, { id: 'd', text: '' })],
  ['with one gone', BEFORE, BEFORE.toSpliced(0, 1)],
  ['with one that came', BEFORE, BEFORE.toSpliced(2, 0, { id: 'e', text: '丙' })],
  ['in another order', BEFORE, BEFORE.toReversed()],
  ['of nothing', BEFORE, []],
  ['where there was nothing', [], BEFORE],
  ['with words that look like an item', [], [{ id: 'a', text: '},{"id":"b","text":""}' }]],
])('a list %s', (_, before, now) => {
  const known = new Set(before);
  const isKept = (item: Entry): boolean => known.has(item);
  expect(splice(now, written(before), isKept)).toBe(whole(now));
  expect(splice(now, written(now), () => true)).toBe(whole(now));
  expect(splice(now, null, isKept)).toBe(whole(now));
});

test('what is kept is copied, not made again', () => {
  const other = BEFORE.map(({ id }) => ({ id, text: '别的' }));
  expect(splice(BEFORE, written(other), ({ id }) => id === 'b' || id === 'c')).toBe(
    whole(BEFORE.with(1, { id: 'b', text: '别的' }).with(2, { id: 'c', text: '别的' })),
  );
});

test('nothing is copied where items are not to be told apart', () => {
  const nested = [{ id: 'a', text: '', more: [{ id: 'b', text: '不是' }] }];
  expect(written(nested)).toBeNull();
  expect(written(BEFORE, 3)).toBeNull();
});
test('any lists', () => {
  const entries = fc.uniqueArray(fc.record({ id: fc.nat(20).map(String), text: fc.string({ unit: 'binary' }) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(entries, entries, fc.nat(20), (before, come, from) => {
      const kept = before.slice(from);
      const ids = new Set(kept.map(({ id }) => id));
      const now = [...come.filter(({ id }) => !ids.has(id)), ...kept];
      expect(splice(now, written(before), (item) => kept.includes(item))).toBe(whole(now));
    }),
  );
});
