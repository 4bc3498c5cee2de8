/** Lists that `map` makes in a worker are those that the engine's own makes. */
import { beforeAll, expect, test } from 'vitest';
import { makePackedLists } from './packed-lists.ts';

const usual = Array.prototype.map;

beforeAll(makePackedLists);

test('another one takes the place of the own of the engine', () => {
  expect([].map).not.toBe(usual);
});

test.each([
  ['none', [], []],
  ['one', [1], ['0:1 of 1']],
  ['one that is undefined', [undefined], ['0:undefined of 1']],
  ['several', ['a', undefined, 'b'], ['0:a of 3', '1:undefined of 3', '2:b of 3']],
])('%s', (_, list: readonly unknown[], made) => {
  expect(list.map((each, place, all) => `${place}:${String(each)} of ${all.length}`)).toStrictEqual(made);
});

test('gaps stay gaps', () => {
  const gapped: number[] = [];
  gapped[1] = 2;
  gapped.length = 3;
  const made = gapped.map((each) => each + 1);
  expect(made).toHaveLength(3);
  expect(Object.entries(made)).toStrictEqual([['1', 3]]);
});

test('elements that are added meanwhile are not taken', () => {
  const list = [1, 2];
  expect(list.map((each) => list.push(each))).toStrictEqual([3, 4]);
});

test('who gives a receiver gets it', () => {
  const add = function (this: { readonly more: number }, each: number): number {
    return each + this.more;
  };
  expect([1, 2].map(add, { more: 2 })).toStrictEqual([3, 4]);
});

test('lists of numbers of one kind have their own', () => {
  expect(Uint8Array.of(1, 2).map((each) => each * 2)).toStrictEqual(Uint8Array.of(2, 4));
});
