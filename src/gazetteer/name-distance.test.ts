import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSlipApart, looksAlike } from './name-distance.ts';

test('one character exchanged, lost or added is one slip', () => {
  const check = (a: string, b: string, expected: boolean): void => expect(isOneSlipApart(a, b)).toBe(expected);
  check('卧岗区', '卧龙区', true);
  check('沐阳县', '沭阳县', true);
  check('沙依巴区', '沙依巴克区', true);
  check('永宁县', '永宁县', false);
  check('永宁县', '宁永县', false);
  check('永宁县', '贺兰县', false);
});

test('being one slip apart is mutual', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (a, b) => {
      expect(isOneSlipApart(a, b)).toBe(isOneSlipApart(b, a));
    }),
  );
});

test('names look alike only when every differing pair does', () => {
  expect(looksAlike('沐阳县', '沭阳县')).toBe(true);
  expect(looksAlike('毫州市', '亳州市')).toBe(true);
  expect(looksAlike('卧岗区', '卧龙区')).toBe(false);
  expect(looksAlike('永宁', '永宁县')).toBe(false);
});
