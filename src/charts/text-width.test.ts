import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenText, textWidth } from './text-width.ts';

const check = (text: string, limit: number, expected: string): void => {
  expect(shortenText(text, 10, limit)).toBe(expected);
};

test('what fits stays whole', () => {
  check('望洪镇人民政府', 70, '望洪镇人民政府');
});

test('a name too long keeps its beginning and more of its end', () => {
  check('某某回族自治州某某族自治县望洪镇人民政府', 110, '某某回族…洪镇人民政府');
});

test('a name in Latin letters keeps its beginning', () => {
  check('Wangyuan Town People’s Government', 90, 'Wangyuan Town…');
});

test('one character and … stand where nothing more fits', () => {
  check('望洪镇人民政府', 5, '望…');
});

test('what is cut is never wider than the limit', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, limit) => {
      expect(textWidth(shortenText(text, 10, limit), 10)).toBeLessThanOrEqual(limit);
    }),
  );
});
