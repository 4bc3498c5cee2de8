import { expect, test } from 'vitest';
import { extractProse } from '../extract-prose.ts';
import { plainReport } from './cases/marked-report.ts';
import { CASE_AGENCY, CASE_YEAR, wordFact } from './cases/read-case.ts';

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

test('the field of another body, and a kind within the own one, are parts', () => {
  check('某县水务局', '全年主动公开财政信息2条。', []);
  check('某县财政局', '全年公开财政预决算信息2条。', []);
  check('某区教育局', '通过政府网站公开防汛信息56条。', ['published.website 56 part']);
});

test('without the name of the body no field is its own', () => {
  const { value } = extractProse(plainReport('全年主动公开财政信息2条。'), {
    sections: [],
    year: CASE_YEAR,
    agency: CASE_AGENCY,
  });
  expect(value.observations).toEqual([]);
});
