import { expect, test } from 'vitest';
import { spellName } from './spell-name.ts';

const READINGS = new Map([['130726', 'yu-xian']]);

function check(name: string, county: string, code: string, pinyin: string, initials: string): void {
  const region = { code, province: null, prefecture: null, county, township: null };
  expect(spellName(name, region, READINGS)).toEqual({ pinyin, initials });
}

test('a name is spelled without tones and spaces', () => {
  check('永宁县政府', '永宁县', '640121', 'yongningxianzhengfu', 'ynxzf');
});

test('a place whose reading dictionaries miss is spelled as people say it', () => {
  check('蔚县政府', '蔚县', '130726', 'yuxianzhengfu', 'yxzf');
});

test('the reading of another place changes nothing', () => {
  check('蔚县路街道', '永宁县', '640121', 'weixianlujiedao', 'wxljd');
});

test('brackets leave no trace', () => {
  check('高新区（新市区）', '永宁县', '640121', 'gaoxinquxinshiqu', 'gxqxsq');
});

test('no word is read across the end of a place', () => {
  check('济南市长清区教育局', '济南市', '370113', 'jinanshichangqingqujiaoyuju', 'jnscqqjyj');
  check('长沙市市长热线办公室', '长沙市', '430100', 'changshashishizhangrexianbangongshi', 'cssszrxbgs');
});
