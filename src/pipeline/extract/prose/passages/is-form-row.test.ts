/** Which lines are rows of the statutory tables and no prose. */
import { expect, test } from 'vitest';
import { isFormRow } from './is-form-row.ts';
import type { Passage } from './passages.ts';
import { traitsOf } from '../text/text-traits.ts';

const passage = (text: string): Passage => ({
  mended: { text, offsets: [], first: 0 },
  from: 0,
  to: text.length,
  traits: traitsOf(text),
  section: 3,
  heading: false,
  silent: null,
});

test.each([
  ['行政许可0 0 1432', true],
  ['其他对外管理服务事项4-2 375', true],
  ['行政处罚5 0/', true],
  ['一、本年新攻政府信息公开申请数量1 3无5 2607 3 2619', true],
  ['行政处罚0行政强制299', true],
  ['信息内容本年新公开数量对外公开总数量规章0 0规范性文件', true],
  ['(一〉予以公开0 0 0 0 0 0 0', true],
  ['四、结转下年度继续办理无16 10 12 0 9 47', true],
  ['办理行政许可0件', false],
  ['全年作出行政处罚36', false],
  ['本年度新收政府信息公开申请2619件,上年结转14件。', false],
])('%s', (text, expected) => {
  expect(isFormRow(text, undefined)).toBe(expected);
});

test('无 denies something under a heading only', () => {
  expect(isFormRow('无', passage('三、收到和处理政府信息公开申请情况'))).toBe(false);
  expect(isFormRow('无', passage('3'))).toBe(true);
  expect(isFormRow('无', passage('2.重复申请'))).toBe(true);
});
