/** A collection of four reports and three typed figures made by hand: two streets and a district of one city, one county elsewhere. */
import type { CheckResult } from '../../domain/check.ts';
import type { Dataset } from '../build-dataset.ts';
import { buildDataset } from '../build-dataset.ts';
import { parseTranscribed } from '../parse-transcribed.ts';
import { tinyAgency, tinyReport } from './tiny-report.ts';

const CITY = { province: '甲省', prefecture: '乙市' };
const EAST_STREET = tinyAgency('990101001-dong', '乙市丙区东街道办事处', 'street', {
  ...CITY,
  code: '990101001',
  county: '丙区',
  township: '东街道',
});
const WEST_STREET = tinyAgency('990101002-xi', '乙市丙区西街道办事处', 'street', {
  ...CITY,
  code: '990101002',
  county: '丙区',
  township: '西街道',
});
const DISTRICT = tinyAgency('990101-bing', '乙市丙区人民政府', 'district', { ...CITY, code: '990101', county: '丙区' });

const BROKEN: CheckResult = {
  id: 'A1',
  instance: 'total',
  status: 'fail',
  expected: 9,
  actual: 8,
  message: '新收 8 件加结转 1 件为 9 件，办结加结转下年为 8 件。',
  evidence: [],
  missing: [],
  suspect: null,
};

export const TINY_REPORTS = [
  tinyReport({
    file: 'a.txt',
    agency: EAST_STREET,
    year: 2024,
    facts: [
      {
        metric: 'published.total',
        value: 100,
        state: 'atLeast',
        source: 'prose',
        method: 'prose-figure',
        raw: '100余',
      },
      { metric: 'penalties.decisions', value: 3 },
      { metric: 'penalties.decisions', value: 4, source: 'prose', method: 'prose-figure' },
      { metric: 'charges.amount', value: 0.1 },
      { metric: 'licensing.decisions', value: null, state: 'blank', raw: '-' },
    ],
    checks: [BROKEN],
  }),
  tinyReport({
    file: 'b.txt',
    agency: WEST_STREET,
    year: 2024,
    facts: [
      { metric: 'published.total', value: 20, source: 'prose', method: 'prose-figure' },
      { metric: 'hotline.complaints', value: 463, source: 'prose', scope: 'mixed', method: 'prose-figure' },
      { metric: 'penalties.decisions', value: 0 },
      { metric: 'charges.amount', value: 0.2 },
    ],
  }),
  tinyReport({
    file: 'c.txt',
    agency: DISTRICT,
    year: 2024,
    facts: [{ metric: 'penalties.decisions', value: 5000, scope: 'area' }],
  }),
  tinyReport({
    file: 'd.txt',
    agency: EAST_STREET,
    year: 2024,
    facts: [{ metric: 'penalties.decisions', value: 77 }],
  }),
];

const TINY_TRANSCRIPTION = `agency,year,province,kind,metric,value,state,as_written,source_url
乙市丙区东街道,2023,甲省,street,published.total,50,exact,50条,https://www.example.gov.cn/east-2023
乙市丙区东街道,2024,甲省,street,published.wechat,7,exact,7条,https://www.example.gov.cn/east-2024
乙市丙区东街道,2024,甲省,street,penalties.decisions,9,exact,9件,https://www.example.gov.cn/east-2024
`;

export const TINY_DIVISIONS = [
  { code: '99', name: '甲省' },
  { code: '9901', name: '乙市' },
  { code: '990101', name: '丙区' },
  { code: '990101001', name: '东街道' },
  { code: '990101002', name: '西街道' },
  { code: '990101003', name: '南街道' },
  { code: '990102', name: '丁县' },
];

export function tinyDataset(reports = TINY_REPORTS): Dataset {
  const { value, diagnostics } = parseTranscribed(TINY_TRANSCRIPTION);
  const figures = value.map((row) => ({ ...row, identity: { ...EAST_STREET, writtenName: row.agency } }));
  return buildDataset({
    reports,
    transcribed: [{ file: 'typed.csv', text: TINY_TRANSCRIPTION, figures, diagnostics }],
    divisions: TINY_DIVISIONS,
  });
}
