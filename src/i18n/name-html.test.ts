import { expect, test } from 'vitest';
import { nameHtml, pointedHtml } from './name-html.ts';

const check = (name: string, expected: string): void => {
  expect(
    nameHtml(name)
      .replaceAll('<wbr>', '|')
      .replaceAll(/<span class="whole">|<\/span>/g, ''),
    name,
  ).toBe(expected);
};

test('a long name may break behind the places in front of it', () => {
  check('银川市永宁县团结西路街道办事处', '银川市|永宁县|团结西路街道办事处');
  check('上海市普陀区宜川路街道办事处', '上海市|普陀区|宜川路街道办事处');
});

test('a title breaks before and behind its year, the name of a metric behind its point', () => {
  check('永宁县人民政府办公室2024年政府信息公开工作年度报告', '永宁县|人民政府办公室|2024年|政府信息公开工作年度报告');
  check('行政处罚·本年处理决定数量', '行政处罚·|本年处理决定数量');
});

test('it breaks nowhere else, and what is HTML in it is not', () => {
  check('永宁县', '永宁县');
  check('福州市城市管理局', '福州市|城市管理局');
  check('Yongning County', 'Yongning County');
  check('<b>甲市</b>', '&lt;b&gt;甲市&lt;/b&gt;');
});

test('no line begins with the point of a name: the character before it keeps it', () => {
  expect(pointedHtml('新收·总计')).toBe('新<span class="whole">收·</span>总计');
  expect(pointedHtml('2024年 · <单位>')).toBe('2024年 · &lt;单位&gt;');
});
