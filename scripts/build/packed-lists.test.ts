/** Lists that `map` and `flatMap` make in a worker are those that the engine's own make. */
import { beforeAll, expect, test } from 'vitest';
import { makePackedLists } from './packed-lists.ts';

const { map: usualMap, flatMap: usualFlatMap } = Array.prototype;

beforeAll(makePackedLists);

test('others take the place of those of the engine', () => {
  expect([].map).not.toBe(usualMap);
  expect([].flatMap).not.toBe(usualFlatMap);
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
  const list: number[] = [];
  list[1] = 2;
  list.length = 3;
  const made = list.map((each) => each + 1);
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

const twice = (each: unknown): unknown => [each, each];
const gapped = (): readonly unknown[] => {
  const list: unknown[] = [];
  list[1] = 'b';
  return list;
};

test.each([
  ['nothing of nothing', [], twice, []],
  ['lists are joined', ['a', undefined], twice, ['a', 'a', undefined, undefined]],
  ['what is no list stays', ['a', 'b'], (each: unknown) => (each === 'a' ? [] : each), ['b']],
  ['a list within a list stays', ['a'], (each: unknown) => [[each]], [['a']]],
  ['gaps of the list are left out', gapped(), twice, ['b', 'b']],
  ['gaps of what is made are left out', ['a'], gapped, ['b']],
])('flatMap: %s', (_, list, make, made) => {
  expect(list.flatMap(make)).toStrictEqual(made);
});

test('flatMap: places and the list are told', () => {
  expect(['a', 'b'].flatMap((each, place, all) => [each, place, all.length])).toStrictEqual(['a', 0, 2, 'b', 1, 2]);
});

test('flatMap: who gives a receiver gets it', () => {
  const add = function (this: { readonly more: number }, each: number): readonly number[] {
    return [each + this.more];
  };
  expect([1, 2].flatMap(add, { more: 2 })).toStrictEqual([3, 4]);
});
