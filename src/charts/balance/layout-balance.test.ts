import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutBalance, type Outcome } from './layout-balance.ts';

const outcomes = (...values: readonly (number | null)[]): readonly Outcome[] =>
  values.map((value, i) => ({ id: `o${i}`, label: `o${i}`, value }));
const terms = (
  received: number | null,
  carriedIn: number | null,
  concluded: number | null,
  carriedOut: number | null,
) => ({
  received,
  carriedIn,
  concluded,
  carriedOut,
});

test('8 + 1 = 9 + 0 holds', () => {
  expect(layoutBalance(terms(8, 1, 9, 0), []).holds).toBe(true);
});

test('8 + 1 = 8 + 0 is broken, with both sides', () => {
  const placed = layoutBalance(terms(8, 1, 8, 0), []);
  expect([placed.holds, placed.left, placed.right]).toEqual([false, 9, 8]);
});

test('a term that was not read leaves the balance open', () => {
  expect(layoutBalance(terms(8, null, 8, 0), []).holds).toBeNull();
});

test('under ten requests each is a square, 20 px apart', () => {
  const placed = layoutBalance(terms(3, 0, 3, 0), outcomes(1, 0, 2));
  expect(placed.squares.map((square) => `${square.x} ${square.tone}`)).toEqual(['0 0', '20 2', '40 2']);
  expect(placed.segments).toEqual([]);
});

test('from ten on they are a bar of 100 %', () => {
  const placed = layoutBalance(terms(20, 0, 20, 0), outcomes(5, 14, 1));
  expect(placed.segments.map((segment) => `${segment.x}+${segment.width} ${segment.text}`)).toEqual([
    '0+25 5',
    '25+70 14',
    '95+5 ',
  ]);
});

test('an outcome that was not read is not drawn as 0: nothing is drawn', () => {
  const placed = layoutBalance(terms(3, 0, 3, 0), outcomes(1, null, 2));
  expect([placed.squares.length, placed.segments.length, placed.unread]).toEqual([0, 0, 1]);
});

test('the bar is always 100 % wide', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 }), (values) => {
      const segments = layoutBalance(terms(null, null, null, null), outcomes(...values)).segments;
      if (segments.length === 0) return;
      expect(segments.reduce((sum, segment) => sum + segment.width, 0)).toBeCloseTo(100, 0);
    }),
  );
});
