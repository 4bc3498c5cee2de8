/** Names of agencies as they stand in leads, contact lines, tables and sentences, without a title or with a misleading one. */
import { expect, test } from 'vitest';
import { realGazetteer } from '../../gazetteer/cases/real-gazetteer.ts';
import { readReportText } from '../read/read-report-text.ts';
import { recognise } from './recognise.ts';

const gazetteer = realGazetteer();
const NONE = '（机关名称未载明）';
const NOTHING_MORE = '\n\n一、总体情况\n\n2023年公开信息7条。\n';

const CASES: readonly (readonly [title: string, text: string, name: string])[] = [
  ['a place printed twice', `请与永宁县永宁县教育局联系。${NOTHING_MORE}`, '银川市永宁县教育局'],
  [
    'brackets within a name and its alias behind it',
    `请联系:中国(宁夏)枸杞产业园区管理委员会(永宁县枸杞局)信息公开办公室,电话1。${NOTHING_MORE}`,
    '中国(宁夏)枸杞产业园区管理委员会',
  ],
  [
    'the office of a board that compiles its report',
    `本报告由银川经济技术开发区管委会办公室编制。${NOTHING_MORE}`,
    '银川经济技术开发区管委会',
  ],
  [
    'an office whose own report it is',
    '现公布永宁县人民政府办公室2023年政府信息公开工作年度报告。\n\n一、总体情况\n\n2023年,永宁县坚持公开,公开9条。',
    '银川市永宁县人民政府办公室',
  ],
  [
    'an office that speaks, behind the centre of its government',
    '如有疑问,请与永宁县人民政府信息公开中心联系。\n\n一、总体情况\n\n2023年,永宁县人民政府办公室以公开为常态,公开9条。',
    '银川市永宁县人民政府办公室',
  ],
  [
    'the report of the place that a department only sent in',
    '一、总体情况\n\n2023年,我局依照《永宁县2023年政务公开工作要点》公开。\n\n1.配合县办报送《2022年度永宁县政府信息公开工作年度报告》。',
    '永宁县（机关名称未载明）',
  ],
  [
    'a zone by its kind alone, of a whole province',
    '根据《宁夏回族自治区人民政府办公厅关于编制年度报告的通知》,现将我委工作报告如下。\n\n一、总体情况\n\n2023年,投资区公开9条。投资区坚持公开。',
    '投资区',
  ],
  ['a section without its body', `请与政务公开一科联系。${NOTHING_MORE}`, NONE],
  [
    'a subject behind words of purpose',
    '一、总体情况\n\n2023年,为切实做好永宁县审计局信息公开工作,公开9条。永宁县审计局信息公开工作有序。',
    '银川市永宁县审计局',
  ],
  [
    'who lays its report open to all',
    `根据要求,永宁县教育局现向社会公开《2023年政府信息公开工作年度报告》,有疑问请与县教育局联系。${NOTHING_MORE}`,
    '银川市永宁县教育局',
  ],
  [
    'a department by its short name in the contact line alone',
    '请与永宁县住建局联系。\n\n一、总体情况\n\n2023年,永宁县住房和城乡建设局坚持公开,公开9条。',
    '银川市永宁县住房和城乡建设局',
  ],
  [
    'a title that names department and place shortly',
    `永宁县住建局2023年政府信息公开工作年度报告\n\n请与永宁县住房和城乡建设局联系。${NOTHING_MORE}`,
    '银川市永宁县住建局',
  ],
  [
    'a list of what it makes public',
    '一、总体情况\n\n2023年,完成《永宁县杨和镇主动公开基本目录》,公开9条。',
    '银川市永宁县杨和镇人民政府',
  ],
  ['a summary for a title', `永宁县杨和镇2023年政府信息公开工作总结${NOTHING_MORE}`, '银川市永宁县杨和镇人民政府'],
  [
    'a title in the only full cell of a row',
    `| 发布机构: | 县教育局 |\n|---|---|\n| 永宁县教育局2023年政府信息公开工作年度报告 | |${NOTHING_MORE}`,
    '银川市永宁县教育局',
  ],
  [
    'a site and its column above the title',
    `永宁县人民政府\n\n政府信息公开年报\n\n永宁县杨和镇2023年政府信息公开工作年度报告${NOTHING_MORE}`,
    '银川市永宁县杨和镇人民政府',
  ],
  [
    'a body of a commission that is nothing but its office',
    `全国老龄工作委员会办公室2023年政府信息公开工作年度报告${NOTHING_MORE}`,
    '全国老龄工作委员会办公室',
  ],
  [
    'a city in front of a district below an unlisted street',
    `本报告由银川市金凤区人民政府双槐街道编制,金凤区公开。${NOTHING_MORE}`,
    '银川市金凤区人民政府双槐街道办事处',
  ],
  [
    'a place that only ends like another',
    '玉永宁县教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n2023年,玉永宁县公开9条。',
    '玉永宁县教育局',
  ],
  [
    'a department below an autonomous prefecture by its short name',
    `四川省凉山州越西县气象局2023年政府信息公开工作年度报告${NOTHING_MORE}`,
    '四川省凉山州越西县气象局',
  ],
];

test.each(CASES)('%s', (_, text, name) => {
  const report = readReportText('report.txt', text).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  expect(recognise(report, gazetteer).value.agency.name).toBe(name);
});
