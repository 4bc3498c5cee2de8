/** Disputes that the section on problems speaks of are over disclosure, whatever business the sentence names. */
import { expect, it } from 'vitest';
import { recogniseSections } from '../../../recognise/sections.ts';
import { extractProse } from '../../extract-prose.ts';
import { plainReport } from '../cases/marked-report.ts';
import { CASE_AGENCY, CASE_YEAR, wordFact } from '../cases/read-case.ts';

const FORM =
  '一、总体情况\n本局推进公开工作。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n';

function told(problems: string): readonly string[] {
  const report = plainReport(`${FORM}五、存在的主要问题及改进情况\n${problems}`);
  const sections = recogniseSections(report).value;
  return extractProse(report, { sections, year: CASE_YEAR, agency: CASE_AGENCY }).value.observations.map(wordFact);
}

it.each([
  [
    '业务办理矛盾仍多:从19件行政复议、13件行政诉讼的办理情况看,职称评审是焦点。',
    ['reconsideration.total 19', 'litigation.total 13'],
  ],
  [
    '处罚、许可类申请多,行政复议6件、行政诉讼4件,说明答复依据引用不准。',
    ['reconsideration.total 6', 'litigation.total 4'],
  ],
  [
    '征收资料分散于多家单位,16件行政复议、12件行政诉讼大多由此而起。',
    ['reconsideration.total 16', 'litigation.total 12'],
  ],
  ['复议案件由上年的5件上升到9件,对信访类申请的甄别能力不足。', ['reconsideration.total 9']],
  ['受理行政复议案件35件,办案力量不足。', []],
  ['全年审理的行政复议88件,听证少。', []],
])('%s', (problems, expected) => {
  expect(told(problems)).toEqual(expected);
});
