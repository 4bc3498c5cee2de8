import { expect, test } from 'vitest';
import { realGazetteer } from '../../gazetteer/cases/real-gazetteer.ts';
import { readReportText } from '../read/read-report-text.ts';
import { recognise } from './recognise.ts';

const gazetteer = realGazetteer();
const BODY = '\n\n一、总体情况\n\n2023年公开信息7条。\n';

/** Code, kind, whether the agency was found, and the year, of a text that stands for a whole report. */
function check(text: string, code: string | null, kind: string, year: number | null = 2023): void {
  const report = readReportText('report.txt', text).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  const { agency, year: found } = recognise(report, gazetteer).value;
  expect([agency.region.code, agency.kind, found]).toEqual([code, kind, year]);
  expect(agency.name).not.toMatch(/编制|公布|公开|报告/u);
}

test.each([
  ['要求,现编制2023年永宁县杨和镇人民政府信息公开工作年度报告。', '640121100', 'town'],
  ['特向社会公布永宁县教育局2023年政府信息公开工作年度报告。', '640121', 'bureau'],
  ['永宁县教育局特向社会公布2023年度本机关信息公开工作报告。', '640121', 'bureau'],
  ['由永宁县杨和镇人民政府编制的2023年度政府信息公开年度报告。', '640121100', 'town'],
  ['我局组织编制了《永宁县教育局2023年政府信息公开工作年度报告》。', '640121', 'bureau'],
  ['编制本局2023年度政府信息公开报告。有疑问请与永宁县教育局办公室联系。', '640121', 'bureau'],
  ['有疑问可永宁县杨和镇党政办联系,电话8000000。', '640121100', 'town'],
  ['有疑问请与永宁县杨和镇人民政府综合事务部联系。', '640121100', 'town'],
  ['由党政综合办负责统筹，2023年，永宁县杨和镇坚持依法公开。', '640121100', 'town'],
  ['可在永宁县人民政府网站查阅，请与县发改委办公室联系。我委没有收到申请。', '640121', 'bureau'],
])('the sentence names its agency: %s', (lead, code, kind) => {
  check(lead + BODY, code, kind);
});

test.each([
  ['编制永宁县教育局2023年政府信息公开年度报告', '制作永宁县教育局2023年政府信息公开工作年度报告。'],
  ['the basis of the report', '根据2023年永宁县教育局信息公开工作实际编制。'],
  ['whoever receives requests', '如有疑问,请与永宁县教育局办公室政府信息公开受理部门联系。'],
  ['another way to be reached', '可通过信箱反映或直接与永宁县教育局联系。'],
  ['whoever collects', '报告由永宁县教育局综合各科室材料编制。'],
])('the lead names its agency by %s', (_, lead) => check(lead + BODY, '640121', 'bureau'));

test.each([
  ['its own wish to suit the work', '根据上级要求,永宁县教育局结合工作实际,编制本单位2023年度报告。'],
  [
    'the site on which it is published',
    '本报告由六部分组成,现通过永宁县教育局门户网站(http://a.cn/)予以公布。我局重视公开。',
  ],
  ['a page number in front of the title', 'Page 3 - 永宁县教育局2023年政府信息公开工作年度报告'],
])('the agency is told by %s', (_, lead) => check(lead + BODY, '640121', 'bureau'));

test.each([
  [
    'whose guides it follows',
    '2023年,永宁县教育局按照要求,落实《宁夏回族自治区人民政府信息公开指南》《永宁县人民政府信息公开指南》。我局公开信息7条。',
  ],
  ['its party committee', '2023年,永宁县教育局认真落实要求。局党委坚持专题研究。局党委始终重视公开。'],
])('who speaks is not told by %s', (_, words) => check(`一、总体情况\n\n${words}\n`, '640121', 'bureau'));

test('what is done to a body, and 政府 alone, are no names', () => {
  const head = '一、总体情况\n\n本报告中政府信息公开的数据截至2023年底。\n\n';
  const report = readReportText('a.txt', `${head}因人事变动,调整永宁县杨和镇政府信息公开工作领导小组成员。`).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  expect(recognise(report, gazetteer).value.agency.name).toMatch(/^(?!.*调整).*杨和镇/u);
});

test('who calls itself only 我局 bears the name that its text has with a place', () => {
  const head = '一、总体情况\n\n';
  check(`${head}2023年,我局在永宁县人民政府网站永宁县审计局频道公开9条。`, '640121', 'bureau');
  check(`${head}2023年,我局制定《永宁县审计局新闻发布制度》,公开9条。`, '640121', 'bureau');
  check(`${head}2023年,我们成立永宁县审计局领导小组,永宁县审计局办公室公开9条。`, '640121', 'bureau');
  // Named as often as another, or once only without a word for itself: open.
  check(`${head}2023年,我们同永宁县审计局公开9条。`, '640121', 'other');
});

test('a body that its text names once with its place is the agency where that is its own disclosure', () => {
  check('一、总体情况\n\n2023年,两名人员承担永宁县审计局政府信息公开工作,公开9条。', '640121', 'bureau');
});

test('the words in front of a rank are no name, and the department of a rank bears the one that the text has with a place', () => {
  const head = '一、总体情况\n\n2023年,根据区政府信息公开工作统一部署,区文旅局认真组织学习。';
  check(`${head}利用微信公众号“武汉市青山区文化和旅游局”发布信息9条。`, '420107', 'bureau');
});

test('a zone without a code and a county of another name today are found by their names', () => {
  check(`现将徐圩新区管委会2023年政府信息公开工作情况公布如下。${BODY}`, '3207', 'zone');
  check(`现公布结合金普新区管委会2023年政府信息公开年度报告。${BODY}`, '210213', 'zone');
  check(`现将襄阳市襄阳区教育局2023年政府信息公开工作情况公布如下。${BODY}`, '420607', 'bureau');
});

test('a zone that is named by its kind is the one that the text names with its place', () => {
  const head = '一、总体情况\n\n2023年,经开区通过政府网站主动公开9条。';
  check(`${head}可在遂宁经济技术开发区管委会门户网站查阅。`, '5109', 'zone');
});

test('a town that calls itself only 我镇 is the one town of the county of its address that the text names', () => {
  const page = (host: string, text: string): string =>
    `---\nsource-url: http://www.${host}/art/1.html\n---\n一、总体情况\n\n2023年,我镇${text}公开9条。\n`;
  check(page('luqiao.gov.cn', '通过新桥镇人民政府'), '331004103', 'town');
  check(page('luqiao.gov.cn', '通过新桥镇、金清镇网站'), '331004', 'town');
  check(page('example.com', '通过新桥镇人民政府'), null, 'town');
});

test('a street, a town and 了 of a sentence are no names by themselves', () => {
  check(`特编制并向社会公布2023年度街道信息公开年度报告,请与永宁县杨和镇人民政府联系。${BODY}`, '640121100', 'town');
  check('一、总体情况\n\n2023年,进一步明确了审批局政府信息公开工作人员,永宁县公开9条。', '640121', 'other');
});

test('the office of a city has no rank of its own behind the city', () => {
  check(
    '报告由市政府办公室综合各县区编制。\n\n一、总体情况\n\n2023年,银川市全市公开9条,银川市政府网站公开3条。',
    '6401',
    'office',
  );
});

test('words of a sentence in front of 我局 or 全委 are no name', () => {
  check(`结合我局政府信息公开工作有关数据编制。${BODY}`, null, 'bureau');
  check(`为全局依法获取政府信息提供便利,编制本报告。${BODY}`, null, 'other');
});

test('the body names its agency as the subject of its sentences', () => {
  const head = '一、总体情况\n\n';
  check(`${head}2023年年度永宁县教育局加强公开,公开9条。`, '640121', 'bureau');
  check(`${head}2023年,东城区东华门街道办事处本年新收申请4件。`, '110101001', 'street');
  check(`${head}2023年,官洲街道在区委领导下公开9条。海珠区政府网站。`, '440105018', 'street');
  check(`${head}2023年,我街制定《官洲街道政府信息依申请公开工作方案》,公开9条。`, '440105018', 'street');
  check(`${head}2023年,白云街全面公开9条,越秀区政府网站公开3条。`, '440104020', 'street');
});

test('who answers the telephone for a county that speaks of itself stands for its government', () => {
  const contact = '有疑问请与永宁县政务服务中心联系。\n\n';
  check(`${contact}一、总体情况\n\n2023年,我县公开9条,永宁县政府网站公开3条。`, '640121', 'county');
  check('有疑问请与党政办公室联系。\n\n一、总体情况\n\n2023年,我局公开9条,永宁县政府网站公开3条。', '640121', 'bureau');
});

test('characters of two words are no county: 完成|县委, 县委和|县政府', () => {
  check('一、总体情况\n\n2023年,我县按县委和县政府部署完成县委任务,公开9条。', null, 'county');
});

test('a title whose place is misspelt outweighs 我县 of the body', () => {
  check('# 沐阳县人民政府2023年政府信息公开工作年度报告\n\n2023年,我县公开9条。', '321322', 'county');
});

test('the rules of a body above do not name the agency', () => {
  check(`一、总体情况\n\n2023年,我局依《上海市政府信息公开规定》和《杨和镇信息公开办法》公开9条。`, '31', 'bureau');
});

test('a fuller name in the contact line settles a short title', () => {
  const contact = '请与高平市东城街街道办事处办公室联系(地址:高平市)。';
  check(`东城街街道办事处2023年政府信息公开工作年度报告\n\n${contact}${BODY}`, '140581002', 'street');
  check(`东城街街道办事处2023年政府信息公开工作年度报告${BODY}`, null, 'street');
});

test('the year of an older report that a sentence lists is not the year of this one', () => {
  check(
    '一、总体情况\n\n2023年,永宁县教育局积极公开2022年度政府信息公开工作年度报告,2023年新增9条。',
    '640121',
    'bureau',
  );
  check('一、总体情况\n\n2023年,永宁县教育局积极公开9条。收到申请5件,2022年结转2件。', '640121', 'bureau');
});

test('the year stands in the table of particulars above the report', () => {
  const table =
    '| 标题: | 永宁县杨和镇人民政府2023年政府信息公开工作年度报告 | | |\n|---|---|---|---|\n| 发布机构: | 永宁县杨和镇人民政府 | 文号: | 无文号 |';
  check(`${table}\n\n一、总体情况\n\n全年公开9条。`, '640121100', 'town');
});

/** The name as printed. */
function named(text: string, name: string): void {
  const report = readReportText('report.txt', text).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  expect(recognise(report, gazetteer).value.agency.name).toBe(name);
}

test('a department, its desk and the government that it serves are told apart', () => {
  named(`如有疑问,请与水利部政务公开领导小组办公室联系。${BODY}`, '水利部');
  named(`我分局编制本报告。如有疑问,请与永宁县公路分局政府信息公开办公室联系。${BODY}`, '银川市永宁县公路分局');
  named(`由永宁县综合行政服务中心编制的2023年度报告。${BODY}`, '银川市永宁县综合行政服务中心');
  named(
    `如有疑问,请联系永宁县政府政务服务中心(地址)。${BODY}永宁县人民政府坚持公开,共公开9条。`,
    '银川市永宁县人民政府',
  );
  named(`如有疑问,请与中共永宁县委宣传部宣传科联系。${BODY}`, '中共永宁县委宣传部');
  named(`如有疑问,请联系永宁县人民政府研究室(电话1)。${BODY}`, '银川市永宁县人民政府研究室');
  named(`永宁县气象部门2023年政府信息公开工作年度报告${BODY}`, '银川市永宁县气象部门');
  named(`本报告结合永宁县杨和镇2023年度政府信息公开工作情况编制。${BODY}`, '银川市永宁县杨和镇人民政府');
  named('一、总体情况 永宁县杨和镇贯彻条例,公开9条。', '银川市永宁县杨和镇人民政府');
  // A rank stands for the place, and outweighs 我区 of the sentences.
  named(
    `区政务服务办2023年政府信息公开工作年度报告${BODY}金凤区人民政府网站公开我区信息9条。`,
    '银川市金凤区政务服务办',
  );
});

test('a lead left over from last year is outvoted by the body, and said so', () => {
  const check2023 = (text: string, front = ''): void => {
    const report = readReportText('report.txt', front + text).value;
    if (report === null) throw new Error('Unexpected unreadable case, expected a report');
    const { value, diagnostics } = recognise(report, gazetteer);
    expect(value.year).toBe(2023);
    expect(diagnostics.map(({ message }) => message)).toContain('Unexpected 2022 in the lead, expected 2023');
  };
  const lead = '现公布《永宁县教育局2022年政府信息公开工作年度报告》。\n\n一、总体情况\n\n';
  check2023(`${lead}2023年公开7条。2023年收到申请1件。2023年未收费。`);
  check2023(`${lead}2023年公开7条。`, '---\npublished-on: 2024-01-30\n---\n\n');
});

test('a year that opens sentences outweighs one named as often, and next year, to which requests go over, counts not', () => {
  check('一、总体情况\n\n2023年,永宁县教育局主动公开9条,编印2021年度统计手册。', '640121', 'bureau', 2023);
  check('2019年12月3日星期二\n\n一、总体情况\n\n2023年,永宁县教育局主动公开9条。', '640121', 'bureau', 2023);
  check('一、总体情况\n\n2023年,永宁县教育局收到申请2件,结转到2024年1件。', '640121', 'bureau', 2023);
});

test('a year is voted for: one left over in period, lead or title gives way to what the rest says', () => {
  // The period of last year, while the sentences open with this one.
  const period = '统计期限为2022年1月1日至2022年12月31日。';
  check(
    `永宁县教育局政府信息公开工作年度报告\n\n${period}\n\n一、总体情况\n\n2023年公开9条。2023年度未收到申请。`,
    '640121',
    'bureau',
  );
  // A title outweighs a period alone, and a year of plans is no year of the report.
  const titled = '永宁县教育局2023年政府信息公开工作年度报告';
  check(`${titled}\n\n${period}\n\n一、总体情况\n\n全年公开9条。`, '640121', 'bureau');
  check(`${titled}\n\n一、总体情况\n\n全年公开9条。2024年,我局将公开更多。2024年计划公开12条。`, '640121', 'bureau');
  check('一、总体情况\n\n2023年永宁县教育局公开9条。2024年,我局将公开更多。', '640121', 'bureau');
  // The day that a report is signed on bears out the year before.
  const lead = '现公布永宁县教育局2022年政府信息公开工作情况报告。\n\n一、总体情况\n\n2023年公开9条。';
  check(lead, '640121', 'bureau', 2022);
  check(`${lead}\n\n永宁县教育局\n\n2024年1月16日`, '640121', 'bureau');
});

test('an office that only compiles the report of its government gives way to it, unless it speaks itself', () => {
  const lead = '本报告由永宁县人民政府办公室汇总编制。\n\n一、总体情况\n\n';
  named(`${lead}2023年,永宁县聚焦重点领域公开9条。`, '银川市永宁县人民政府');
  named(`${lead}2023年,我县公开9条。`, '银川市永宁县人民政府');
  named(`${lead}2023年,县政府办公室认真落实条例,我县营商环境变好。`, '银川市永宁县人民政府办公室');
  named(`${lead}2023年公开9条。`, '银川市永宁县人民政府办公室');
});

test('an organ of the nation that nobody else speaks beside is the body of its report', () => {
  named('一、总体情况\n\n2023年,商务部主动公开9条。', '商务部');
  named('一、总体情况\n\n2023年,商务部积极推进改革,我局主动公开9条。', '（机关名称未载明）');
});

test('a town that says only 我镇 bears the one name of a town government in its text', () => {
  named('一、总体情况\n\n2023年,我镇在杨和镇人民政府网页公开9条。', '杨和镇');
  named('一、总体情况\n\n2023年,我镇与杨和镇政府、望洪镇政府交流,公开9条。', '（机关名称未载明）');
});
