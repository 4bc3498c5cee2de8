import { expect, test } from 'vitest';
import { wordsAsWritten } from './words-as-written.ts';

test.each([
  ['108** 条', '108 条'],
  [' 132 余', '132 余'],
  ['463\n件', '463 件'],
  ['电\n  子邮箱收到 3 封', '电子邮箱收到 3 封'],
  ['来信 ，\n其中', '来信 ，其中'],
  ['2*3', '2*3'],
  ['约2</span><span class="x">100</span>条', '约2100条'],
  ['<5', '<5'],
])('%j reads %j', (raw, words) => {
  expect(wordsAsWritten(raw)).toBe(words);
});
