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

test('what another body did is no figure of the report’s', () => {
  check('某县财政局', '主动公开政府信息212条。县教育局收到政府信息公开申请47件,办结45件。', ['published.total 212']);
  check('某区云溪街道办事处', '收到政府信息公开申请3件。据通报,区民政局主动公开政府信息815条。', [
    'applications.received.total 3',
  ]);
});

test('a body in short, and one whose own name is the short one, speak of themselves', () => {
  check('某县人力资源和社会保障局', '县人社局收到政府信息公开申请6件。', ['applications.received.total 6']);
  check('某市资规局', '市自然资源和规划局主动公开信息316条。', ['published.total 316']);
});

test('lines that another body runs for all, and a body without a name, are as they were', () => {
  check('某县人民政府', '县信访局受理12345热线工单310件。', ['hotline.received 310']);
  const report = plainReport('县教育局收到政府信息公开申请47件。');
  const { value } = extractProse(report, { sections: [], year: CASE_YEAR, agency: CASE_AGENCY });
  expect(value.observations.map(wordFact)).toEqual(['applications.received.total 47']);
});
