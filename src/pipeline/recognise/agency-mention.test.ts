import { expect, test } from 'vitest';
import { agencyName, agencyOfContact, agencyOfTitle } from './agency-mention.ts';

test.each([
  ['现编制', '现编制永宁县教育局2024年'],
  ['编制 without an adverb', '编制永宁县教育局2024年'],
  ['特公布', '特公布2024年永宁县教育局'],
  ['特向社会公布', '特向社会公布永宁县教育局2024年度'],
  ['现特向社会公开', '现特向社会公开2024年永宁县教育局'],
  ['我局组织编制了《', '我局组织编制了《永宁县教育局2024年'],
  ['本报告现向社会公布', '本报告现向社会公布永宁县教育局'],
  ['由 and 编制的', '由永宁县教育局编制的2024年'],
  ['a lone 年度', '年度永宁县教育局'],
  ['the label of the next field', '永宁县教育局文号'],
  ['机关 behind the body', '永宁县教育局机关'],
  ['readings printed by a mirror', '永宁县教(jiào)育局'],
])('a name loses %s', (_, written) => {
  expect(agencyName(written)).toBe('永宁县教育局');
});

test.each(['将乐县教育局', '向阳区教育局', '同心县教育局', '本溪市教育局', '特克斯县教育局', '公安县财政局'])(
  '%s begins like a sentence and stays whole',
  (name) => {
    expect(agencyOfTitle(`${name}2024年政府信息公开工作年度报告`)).toBe(name);
    expect(agencyOfTitle(`现将${name}2024年政府信息公开工作年度报告`)).toBe(name);
  },
);

test('the field that a title repeats behind a central organ is no part of its name', () => {
  expect(agencyOfTitle('海关总署2012年海关信息公开工作年度报告')).toBe('海关总署');
  expect(agencyOfTitle('拱北海关2017年海关政府信息公开年度报告')).toBe('拱北海关');
});

test.each([
  ['永宁县教育局综合二科', '永宁县教育局'],
  ['永宁县杨和镇人民政府政务公开领导小组办公室', '永宁县杨和镇人民政府'],
  ['永宁县团结西路街道办事处政务信息公开办公室', '永宁县团结西路街道办事处'],
  ['永宁县人民政府办公室政务公开科', '永宁县人民政府办公室'],
  ['安徽舒城经济开发区综合办公室', '安徽舒城经济开发区'],
  ['永宁县人民政府办公室', '永宁县人民政府办公室'],
  ['永宁县国资委办公室', '永宁县国资委'],
  ['永宁县卫生健康委信息公开领导小组办公室', '永宁县卫生健康委'],
  ['永宁县委办公室', '永宁县委办公室'],
  ['本单位政务公开受理机构', '本单位'],
  ['银川市国有资产监督管理委员会', '银川市国有资产监督管理委员会'],
  ['银川市人民政府外事办公室秘书处', '银川市人民政府外事办公室'],
  ['永宁县杨和镇人民政府党政综合办公室文秘科', '永宁县杨和镇人民政府'],
])('whoever answers the telephone at %s stands for %s', (written, name) => {
  expect(agencyOfContact(written)).toBe(name);
});

test('政务 before 信息公开 is a word of the title, not of the name', () => {
  expect(agencyOfTitle('杨和镇2017年度政务信息公开工作年报')).toBe('杨和镇');
  expect(agencyOfTitle('永宁县教育局政务信息公开工作总结')).toBe('永宁县教育局');
});

test('what only names the body itself is no name of a place', () => {
  expect(agencyName('编制本局')).toBe('本局');
  expect(agencyName('特向社会公布')).toBe('');
});

test('marks, numbers and what the page prints behind a name are no name', () => {
  expect(agencyName('-1')).toBe('');
  expect(agencyName('永宁县教育局【字体:大')).toBe('永宁县教育局');
  expect(agencyName('永宁县教育局编辑')).toBe('永宁县教育局');
  expect(agencyName('发布时间')).toBe('');
});

test('an office without a body names none, and the office of disclosure stands for its government', () => {
  expect(agencyOfContact('党政办公室')).toBe('');
  expect(agencyOfContact('办公室')).toBe('');
  expect(agencyName('党政综合办')).toBe('');
  expect(agencyOfContact('永宁县政府信息公开办公室')).toBe('永宁县人民政府');
  expect(agencyOfContact('永宁县人民政府办公室')).toBe('永宁县人民政府办公室');
});
