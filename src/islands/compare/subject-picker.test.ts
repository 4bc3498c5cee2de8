import { expect, test } from 'vitest';
import { steppedTo } from './subject-picker.tsx';

test('the first arrow down marks the first name, the first arrow up the last', () => {
  expect([steppedTo('ArrowDown', null, 3), steppedTo('ArrowUp', null, 3)]).toEqual([0, 2]);
});

test('arrows go round', () => {
  expect([steppedTo('ArrowDown', 2, 3), steppedTo('ArrowUp', 0, 3), steppedTo('ArrowDown', 0, 3)]).toEqual([0, 2, 1]);
});

test('other keys and an empty list mark nothing', () => {
  expect([steppedTo('Enter', 1, 3), steppedTo('ArrowDown', null, 0)]).toEqual([null, null]);
});
