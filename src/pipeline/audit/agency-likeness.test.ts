import { expect, test } from 'vitest';
import { namesAgency, sameAgency } from './agency-likeness.ts';

const ALIKE: readonly (readonly [string, string, string])[] = [
  ['the long and the short form', '曲靖市沾益区人民政府西平街道办事处', '西平街道'],
  ['with and without the province', '宁夏回族自治区固原市原州区北塬街道', '原州区北塬街道办事处'],
  ['an alias in brackets', '民族事务委员会（宗教事务局）', '民族事务委员会'],
  ['an abbreviation', '某县发展和改革局', '某县发改局'],
  ['one misread character in the county', '卧岗区卧龙岗街道办事处', '卧龙区卧龙岗街道办事处'],
  ['one misread character in the county of a town', '沐阳县颜集镇人民政府', '沭阳县颜集镇人民政府'],
];
const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ['two streets of one district', '沾益区西平街道办事处', '沾益区龙华街道办事处'],
  ['towns of the same name in two counties', '永宁县城关镇人民政府', '中宁河县城关镇人民政府'],
  ['two bureaus', '某县财政局', '某县教育局'],
];

test.each(ALIKE)('%s is one agency', (_, a, b) => {
  expect([sameAgency(a, b), sameAgency(b, a)]).toEqual([true, true]);
});

test.each(DIFFERENT)('%s are two agencies', (_, a, b) => {
  expect([sameAgency(a, b), sameAgency(b, a)]).toEqual([false, false]);
});

test('我镇, 本机关 and 全县 name nobody', () => {
  expect(['我镇', '本机关', '全县各部门', '西平街道'].map(namesAgency)).toEqual([false, false, false, true]);
});
