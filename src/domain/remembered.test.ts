import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same text is worked out once, until too many are kept; long ones are not kept', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  const long = '长'.repeat(101);
  expect(['a', 'bb', 'a', long, long, 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 101, 101, 3, 1]);
  expect(asked).toEqual(['a', 'bb', long, long, 'ccc', 'a']);
});
