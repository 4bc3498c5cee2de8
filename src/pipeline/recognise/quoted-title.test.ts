import { expect, test } from 'vitest';
import { OUTSIDE_ANOTHERS_TITLE, OWN_TITLE_OPENS, QUOTED_TITLE } from './quoted-title.ts';

const OWN = '现公布《2022年云岭县政府信息公开年度报告》';
const OF_ANOTHER = ['报请', '指导各镇审核', '配合县办上报'].map(
  (done) => `${done}《2022年云岭县政府信息公开年度报告》`,
);

test('the title of the report itself is quoted, that of another body’s is not', () => {
  expect(QUOTED_TITLE.exec(OWN)?.[1]).toBe('2022年云岭县政府信息公开年度报告');
  for (const text of OF_ANOTHER) expect(QUOTED_TITLE.test(text)).toBe(false);
});

test('a report of last year that is handed on does not hide its own title behind it', () => {
  expect(QUOTED_TITLE.exec(`经汇总《各镇政府信息公开年报》,${OWN}`)?.[1]).toBe('2022年云岭县政府信息公开年度报告');
});

test('words inside another body’s title are told from those outside', () => {
  const year = new RegExp(`${OUTSIDE_ANOTHERS_TITLE}年(?=云岭县)`, 'u');
  const opens = new RegExp(OWN_TITLE_OPENS, 'u');
  expect([year.test(OWN), opens.test(OWN)]).toEqual([true, true]);
  for (const text of OF_ANOTHER) expect([year.test(text), opens.test(text)]).toEqual([false, false]);
});
