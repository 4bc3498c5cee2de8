import { expect, test } from 'vitest';
import { printedLabel, printedOrdinal } from './printed-label.ts';

test.each([
  ['部分公开(区分处理的,只计这一情形)', '部分公开（区分处理的，只计这一情形）'],
  ['危及"三安全一稳定"', '危及“三安全一稳定”'],
  ['本年收费金额(单位:万元)', '本年收费金额（单位：万元）'],
  ['重复申请', '重复申请'],
])('the label %s is printed full-width', (label, printed) => {
  expect(printedLabel(label)).toBe(printed);
});

test.each([
  ['一', '一、'],
  ['(七)', '（七）'],
  ['8', '8. '],
  ['', ''],
])('the ordinal %j is printed as in the form', (ordinal, printed) => {
  expect(printedOrdinal(ordinal)).toBe(printed);
});
