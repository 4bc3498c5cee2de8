import { expect, test } from 'vitest';
import { realGazetteer, realGazetteerFiles } from './cases/real-gazetteer.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { ancestorsOf, childrenOf, descendantsOf, regionNamesOf, regionOf } from './region-lookup.ts';

const gazetteer = realGazetteer();
const namesOf = (divisions: readonly { readonly name: string }[]): readonly string[] =>
  divisions.map(({ name }) => name);

test('the gazetteer holds every level down to townships and loads quickly', () => {
  const counts = [2, 4, 6, 9].map((length) => gazetteer.codes.filter((code) => code.length === length).length);
  expect(counts[0]).toBe(31);
  expect(counts[1]).toBe(333);
  expect(counts[2]).toBeGreaterThan(2_900);
  expect(counts[3]).toBeGreaterThan(41_000);
  const start = performance.now();
  loadGazetteer(realGazetteerFiles());
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('ancestors go from the province down to the parent, past levels that do not exist', () => {
  expect(namesOf(ancestorsOf(gazetteer, '640121001'))).toEqual(['宁夏回族自治区', '银川市', '永宁县']);
  expect(namesOf(ancestorsOf(gazetteer, '429006100'))).toEqual(['湖北省', '天门市']);
  expect(namesOf(ancestorsOf(gazetteer, '441900121'))).toEqual(['广东省', '东莞市']);
  expect(ancestorsOf(gazetteer, '64')).toEqual([]);
});

test('children are the divisions of the next level that exists', () => {
  expect(childrenOf(gazetteer, '')).toHaveLength(31);
  expect(namesOf(childrenOf(gazetteer, '64'))).toEqual(['银川市', '石嘴山市', '吴忠市', '固原市', '中卫市']);
  expect(namesOf(childrenOf(gazetteer, '6401'))).toEqual(['兴庆区', '西夏区', '金凤区', '永宁县', '贺兰县', '灵武市']);
  expect(namesOf(childrenOf(gazetteer, '42'))).toContain('天门市');
  expect(namesOf(childrenOf(gazetteer, '4419'))).toContain('虎门镇');
  expect(childrenOf(gazetteer, '640121001')).toEqual([]);
});

test('descendants are all divisions below', () => {
  const below = descendantsOf(gazetteer, '6401');
  expect(below.every(({ code }) => code.startsWith('6401') && code !== '6401')).toBe(true);
  expect(namesOf(below)).toContain('团结西路街道');
});

test('a region has the names of all its levels, null where there is none', () => {
  expect(regionOf(gazetteer, '411303003')).toEqual({
    code: '411303003',
    province: '河南省',
    prefecture: '南阳市',
    county: '卧龙区',
    township: '卧龙岗街道',
  });
  expect(regionNamesOf(gazetteer, '310107')).toEqual({ province: '上海市', prefecture: null, county: '普陀区' });
  expect(regionOf(gazetteer, '').code).toBeNull();
});

test('a row that none of our files should hold is refused', () => {
  const files = realGazetteerFiles();
  expect(() => loadGazetteer({ ...files, overrides: 'kind,name,code,since,until,members,note\nx,甲,1,,,,\n' })).toThrow(
    'kind x',
  );
  expect(() => loadGazetteer({ ...files, agencies: 'alias,name,code,kind,reason\n甲,乙,11,xyz,丙\n' })).toThrow(
    'kind xyz',
  );
  expect(() => loadGazetteer({ ...files, agencies: 'alias,name\n甲,乙\n' })).toThrow('kind');
});

test('every override points at a division that exists', () => {
  const lines = realGazetteerFiles().overrides.trimEnd().split('\n').slice(1);
  const codes = lines.flatMap((line) => [line.split(',')[2], ...(line.split(',')[5] ?? '').split(';')]);
  expect(codes.filter((code) => code !== undefined && code !== '' && !gazetteer.names.has(code))).toEqual([]);
});
