/** Which lines are known to state nothing without being read. */
import { expect, test } from 'vitest';
import { shortLine } from './short-line.ts';
import { valueRow } from './value-row.ts';

test.each([
  ['0', true],
  ['3331', true],
  ['2.没有现成信息需要另行制作', true],
  ['本年收费金额(单位:万元)', true],
  ['法律服务机构', true],
  ['4.无正当理由大量反复申请 22', true],
  ['1.申请人无', true],
  ['3.其他', true],
  ['(四)无', true],
  ['(二)无', false],
  ['收到申请 22', false],
  ['无', false],
  ['公开信息12条', false],
  ['本年度未收到申请', false],
  ['收到申请', false],
  ['一是公开。二是答复', false],
])('%s alone on a line states nothing: %s', (text, silent) => {
  expect(shortLine(text) !== null).toBe(silent);
});

test('a label of the form sets what is said below it, as a heading does', () => {
  expect(shortLine('(二)重复申请')?.silent?.heading?.topic).toBe('request');
  expect(shortLine('法律服务机构')?.silent?.heading).toMatchObject({ topic: null, channel: null, upkeep: null });
  expect(shortLine('17')?.silent?.heading).toBeNull();
});

test.each([
  ['(一)予以公开 0 36 0 0 0 1 37', true],
  ['一、本年新收政府信息公开申请数量3 0 0 0 0 0 3', true],
  ['0 0 0 0 0 0 0', true],
  ['行政许可0 3 1432', false],
  ['通过网站公开、微信公开 3 0 0 0 3', false],
  ['全年未公开。 3 0 0 0 3', false],
])('%s is a row: %s', (text, silent) => {
  expect(valueRow(text) !== null).toBe(silent);
});
