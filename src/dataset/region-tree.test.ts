import { expect, test } from 'vitest';
import { buildRegionTree } from './region-tree.ts';

const DIVISIONS = [
  { code: '11', name: '北京市' },
  { code: '110101', name: '东城区' },
  { code: '64', name: '宁夏回族自治区' },
  { code: '6401', name: '银川市' },
  { code: '640121', name: '永宁县' },
];
const tree = buildRegionTree(DIVISIONS, [
  { code: '640121998', province: '宁夏回族自治区', prefecture: '银川市', county: '永宁县', township: '某园区' },
]);

function check(code: string, path: string): void {
  expect([...tree.ancestorsOf(code).map(({ name }) => name), tree.nameOf(code)].join(' ')).toBe(path);
}

test('a county of a prefecture has four above it at most', () => {
  check('640121', '全国 宁夏回族自治区 银川市 永宁县');
});

test('a county right under a municipality skips the level that has no name', () => {
  check('110101', '全国 北京市 东城区');
});

test('a place that only an agency names finds its parents', () => {
  check('640121998', '全国 宁夏回族自治区 银川市 永宁县 某园区');
});

test('the parts of a region are sorted by code', () => {
  expect(tree.childrenOf('cn').map(({ code }) => code)).toEqual(['11', '64']);
  expect(tree.childrenOf('11').map(({ code }) => code)).toEqual(['110101']);
});
