import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

type Places = readonly [province: string, prefecture: string | null, county: string | null];

function check(name: string, [province, prefecture, county]: Places, expected: string): void {
  expect(shortName({ name, region: { code: null, province, prefecture, county, township: null } })).toBe(expected);
}

const NANYANG: Places = ['河南省', '南阳市', '卧龙区'];

test('a department keeps the last of its places: every county has one of its name', () => {
  check('南阳市卧龙区教育局', NANYANG, '卧龙区教育局');
  check('南阳市审计局', ['河南省', '南阳市', null], '南阳市审计局');
  check('河南省南阳市卧龙区人民政府办公室', NANYANG, '卧龙区人民政府办公室');
});

test('a town and a street office are named by themselves', () => {
  check('南阳市卧龙区石桥镇人民政府', NANYANG, '石桥镇人民政府');
  check('南阳市卧龙区卧龙岗街道办事处', NANYANG, '卧龙岗街道办事处');
});

test('a street office named as the branch of a government keeps its county', () => {
  check('曲靖市沾益区人民政府西平街道办事处', ['云南省', '曲靖市', '沾益区'], '沾益区人民政府西平街道办事处');
});

test('a name without places stays whole', () => {
  check('教育部', ['北京市', null, null], '教育部');
});
