import { expect, test } from 'vitest';
import { rankNames, type NameEntry } from './name-index.ts';

const entry = (
  id: string,
  name: string,
  pinyin: string,
  initials: string,
  place = '',
  aliases: string[] = [],
): NameEntry => ({
  ...{ type: 'a', id, name, place, aliases, pinyin, initials },
});

const NAMES = [
  entry('1', '永宁县团结西路街道办事处', 'yongningxiantuanjiexilujiedaobanshichu', 'ynxtjxljdbsc', '宁夏银川市永宁县'),
  entry('2', '永宁县', 'yongningxian', 'ynx', '宁夏银川市'),
  entry('3', '民族事务委员会', 'minzushiwuweiyuanhui', 'mzswwyh', '某市', ['宗教事务局']),
  entry('4', '西平街道办事处', 'xipingjiedaobanshichu', 'xpjdbsc', '云南曲靖市沾益区'),
];

const check = (query: string, expected: readonly string[]): void => {
  expect(rankNames(NAMES, query, 9).map(({ id }) => id)).toEqual(expected);
};

test('a whole name comes before names that begin with it', () => check('永宁县', ['2', '1']));
test('an alias finds its agency', () => check('宗教事务', ['3']));
test('pinyin finds a name, spaces or not', () => check('yong ning', ['1', '2']));
test('initials find a name', () => check('xpjd', ['4']));
test('a place and a name run together find the agency', () => check('沾益区西平', ['4']));
test('wide letters count as narrow ones', () => check('ｙｎｘｔｊ', ['1']));
test('words given apart find the name that holds them all', () => check('永宁 街道办', ['1']));
test('a short form finds the name that holds its characters in their order, when nothing else does', () => {
  check('永宁团结路办事处', ['1']);
  check('民族委', ['3']);
  check('委民族', []);
});
test('a word that is nowhere spoils the others', () => check('永宁 火星', []));
test('an empty query finds nothing', () => check('  ', []));
test('a name that is nowhere finds nothing', () => check('火星', []));
test('a rate stands behind what it is made of, and first by its whole name', () => {
  const rate: NameEntry = { ...entry('5', '复议纠正率', 'fuyijiuzhenglv', 'fyjzl'), type: 'i' };
  const metric: NameEntry = { ...entry('6', '行政复议·总计', 'xingzhengfuyizongji', 'xzfyzj'), type: 'm' };
  const found = (query: string): readonly string[] => rankNames([metric, rate], query, 2).map(({ id }) => id);
  expect(found('复议')).toEqual(['6', '5']);
  expect(found('复议纠正率')).toEqual(['5']);
});
