import { symbol, symbolsFill, symbolsStroke } from 'd3';
import { expect, test } from 'vitest';
import { isStroked, markShape } from './mark-shapes.ts';

const DECIMALS = /(\.\d{2})\d+/gu; // takes 5.123456; leaves 5.12

test('the shapes are the symbols of d3-shape', () => {
  const types = [2, 5, 3, 4, 1, 6].map((i) => symbolsFill[i]).concat([1, 2, 4, 0].map((i) => symbolsStroke[i]));
  const drawn = types.map((type) => (type === undefined ? '' : (symbol(type, 64)() ?? '').replace(DECIMALS, '$1')));
  expect(drawn.map((_, choice) => markShape(choice))).toEqual(drawn);
});

test('ten shapes differ, the eleventh is the first again', () => {
  expect(new Set(Array.from({ length: 10 }, (_, choice) => markShape(choice))).size).toBe(10);
  expect([markShape(10), isStroked(5), isStroked(6)]).toEqual([markShape(0), false, true]);
});
