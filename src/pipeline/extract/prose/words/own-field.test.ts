import { expect, test } from 'vitest';
import { extractProse } from '../../extract-prose.ts';
import { plainReport } from '../cases/marked-report.ts';
import { CASE_AGENCY, CASE_YEAR, wordFact } from '../cases/read-case.ts';

/** Facts that a text states for a body of this name. */
function check(body: string, text: string, expected: readonly string[]): void {
  const agency = { ...CASE_AGENCY, name: body, confidence: 'certain' as const };
  const { value } = extractProse(plainReport(text), { sections: [], year: CASE_YEAR, agency });
  expect(value.observations.map(wordFact)).toEqual(expected);
}

test('the field that a body is named for narrows nothing', () => {
  check('某县水务局', '全年主动公开水务信息312条。', ['published.total 312']);
  check('某县财政局', '全年主动公开各类财政信息6万余条。', ['published.total 60000 atLeast']);
  check('某区教育局', '通过政府网站公开教育信息96条。', ['published.website 96']);
});

test('the own field of a whole trade, and of a body whose place is not known', () => {
  check('某市交通运输局', '在市政府网站主动公开交通行业信息112条,公众号发布信息300条。', [
    'published.website 112',
    'published.wechat 300',
  ]);
  const agency = { ...CASE_AGENCY, name: '水务局', writtenName: '水务局' };
  const { value } = extractProse(plainReport('全年主动公开水务信息312条。'), { sections: [], year: CASE_YEAR, agency });
  expect(value.observations.map(wordFact)).toEqual(['published.total 312']);
});

test('the field of another body, and a kind within the own one, are no total', () => {
  check('某县水务局', '全年主动公开财政信息2条。', []);
  check('某县财政局', '全年公开财政预决算信息2条。', []);
  check('某区教育局', '通过政府网站公开防汛信息56条。', ['published.website 56']);
  check('某区教育局', '通过政府网站公开防汛信息56条。微信公众号发布信息90条。网站发布信息300条。', [
    'published.wechat 90',
    'published.website 300',
  ]);
});

test('without the name of the body no field is its own', () => {
  const { value } = extractProse(plainReport('全年主动公开财政信息2条。'), {
    sections: [],
    year: CASE_YEAR,
    agency: CASE_AGENCY,
  });
  expect(value.observations).toEqual([]);
});
