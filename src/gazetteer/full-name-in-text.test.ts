import { expect, test } from 'vitest';
import { realGazetteer } from './cases/real-gazetteer.ts';
import { fullNameInText } from './full-name-in-text.ts';
import { resolveAgency } from './resolve-agency.ts';

const gazetteer = realGazetteer();

function check(name: string, texts: readonly string[], code: string | null): void {
  expect(fullNameInText(gazetteer, name, texts)?.hypothesis.code ?? null).toBe(code);
}

/** Name, code and kind of a name that stands alone. */
function identity(name: string): readonly unknown[] {
  const { value } = resolveAgency(gazetteer, [{ name, span: null, method: 'title' }], { texts: [] });
  return [value.name, value.region.code, value.kind, value.confidence];
}

test('a name with its place in front tells the place', () => {
  check('东城街街道办事处', ['地址:高平市东城街街道办事处一楼'], '140581002');
  check('东华街道办事处', ['请与东华街道联系(广州市越秀区。)'], null);
  check('区教育局', ['由永宁县教育局指导', '西安市新城区教育局网站'], '610102');
});

test('two places of one name prove neither', () => {
  check('城关镇人民政府', ['与兰州市榆中县城关镇结对', '会宁县城关镇人民政府'], null);
});

test('a bureau without rank may be the one above, and proves nothing', () => {
  check('教育局', ['按永宁县教育局部署'], null);
});

test('a street that is not listed is not of the county whose short name it begins with', () => {
  expect(identity('东城街街道办事处').slice(1)).toEqual([null, 'street', 'open']);
  expect(identity('高平市东城街街道办事处').slice(1)).toEqual(['140581002', 'street', 'likely']);
});

test('a zone named after a county is that county’s, whatever province stands before', () => {
  expect(identity('安徽舒城经济开发区')[1]?.toString().slice(0, 6)).toBe('341523');
  expect(identity('天津经济技术开发区')[0]).not.toMatch(/片区/u);
  expect(identity('湖北省公安厅')).toEqual(['湖北省公安厅', '42', 'bureau', 'certain']);
});

test('a committee is no board of a zone, and a province has a 办公厅', () => {
  expect(identity('天津市城市管理委员会')).toEqual(['天津市城市管理委员会', '12', 'bureau', 'certain']);
  expect(identity('山东省人民政府办公厅')).toEqual(['山东省人民政府办公厅', '37', 'office', 'certain']);
  expect(identity('沈阳市人民政府办公厅')[0]).toBe('沈阳市人民政府办公厅');
  expect(identity('银川市政府办公厅')[0]).toBe('银川市人民政府办公室');
  expect(identity('山东省政府办公厅')).toEqual(identity('山东省人民政府办公厅'));
});
