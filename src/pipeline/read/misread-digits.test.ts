/** Letters in place of digits: read as such where digits beside them and a unit prove it. */
import { expect, test } from 'vitest';
import { withMisreadDigits } from './misread-digits.ts';
import { readReportText } from './read-report.ts';

test.each([
  ['2O22年公开l,O86条', '2022年公开1,086条'],
  ['办结l482件,其中II5件', '办结1482件,其中115件'],
  ['收到l件,结转O件,维持]件', '收到1件,结转0件,维持1件'],
  ['l2345热线交办3件', '12345热线交办3件'],
  ['阅读l8.6万次', '阅读18.6万次'],
])('%s', (words, expected) => {
  expect(withMisreadDigits(words)).toBe(expected);
});

test.each([
  '城区I期工程',
  '第II期讲座',
  '采购A10份',
  '关于COVID19例行通报',
  'O型血',
  '[2]件',
  '国办发[2019]60号',
  'app1o1个',
])('letters stay in %s', (words) => {
  expect(withMisreadDigits(words)).toBe(words);
});

test('digits keep their places in the source', () => {
  const text = '全年公开信息 l2 条。';
  const block = readReportText('a.txt', text).value?.blocks[0];
  expect(block?.kind === 'paragraph' ? block.mended.text : null).toBe('全年公开信息12条。');
});
