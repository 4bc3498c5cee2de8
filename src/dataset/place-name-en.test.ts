import { expect, test } from 'vitest';
import { placeNameEn } from './place-name-en.ts';

const check = (code: string, name: string, expected: string): void => {
  expect(placeNameEn(code, name, new Map())).toBe(expected);
};

test('places have the names that maps give them', () => {
  check('1506', '鄂尔多斯市', 'Ordos');
  check('2301', '哈尔滨市', 'Harbin');
  check('1508', '巴彦淖尔市', 'Bayannur');
  check('1411', '吕梁市', 'Lüliang');
  check('6543', '阿勒泰地区', 'Altay Prefecture');
  check('5133', '甘孜藏族自治州', 'Garzê Tibetan Autonomous Prefecture');
});

test('others are spelled, peoples and ranks in English', () => {
  check('640121', '永宁县', 'Yongning County');
  check('430529', '城步苗族自治县', 'Chengbu Miao Autonomous County');
  check('1522', '兴安盟', 'Hinggan League');
});
