import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../gazetteer/load-gazetteer.ts';
import { readReportText } from '../read/read-report-text.ts';
import { recognise } from './recognise.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const REPORTS = join(ROOT, '..', 'shared', 'reports');
const data = (path: string): string => readFileSync(join(ROOT, 'data', path), 'utf8');
const gazetteer = loadGazetteer({
  divisions: data('regions/divisions.csv'),
  overrides: data('regions/overrides.csv'),
  agencies: data('agencies.csv'),
});

function recogniseText(text: string, file = 'report.txt') {
  const report = readReportText(file, text).value;
  if (report === null) throw new Error('Unexpected unreadable case, expected a report');
  return recognise(report, gazetteer).value;
}

const SECTION = '一、总体情况\n\n';

describe('who speaks', () => {
  const check = (text: string, code: string | null, kind: string, from: string): void => {
    const { agency } = recogniseText(text);
    expect([agency.region.code, agency.kind, agency.method]).toEqual([code, kind, from]);
  };

  test('the title names it', () => {
    check(`永宁县教育局2024年政府信息公开工作年度报告\n\n${SECTION}全年公开12条。`, '640121', 'bureau', 'title:name');
  });
  test('the lead names it', () => {
    check(`本报告由上海市长宁区周家桥街道办事处编制。\n\n${SECTION}公开12条。`, '310105005', 'street', 'lead:name');
    check(
      `现将富县人民政府2024年政府信息公开工作年度报告公开。\n\n${SECTION}公开12条。`,
      '610628',
      'county',
      'lead:name',
    );
  });
  test('the contact line names it', () => {
    check(
      `${SECTION}公开12条。\n\n如有疑问,请与永宁县人民政府办公室联系(地址:永宁县)。`,
      '640121',
      'office',
      'contact:name',
    );
    check(`${SECTION}公开12条。\n\n如有疑问,请联系:永宁县教育局办公室(电话:1)。`, '640121', 'bureau', 'contact:name');
  });
  test('the title names it and the text its place', () => {
    check(
      `西平街道2024年政府信息公开工作年度报告\n\n${SECTION}在沾益区人民政府网站公开12条。`,
      '530303001',
      'street',
      'title:context',
    );
    check(
      `区政府办公室2024年政府信息公开工作年度报告\n\n${SECTION}通过西夏区人民政府网站公开。`,
      '640105',
      'office',
      'title:text',
    );
  });
  test('the body speaks as it', () => {
    check(`${SECTION}2024年,永宁县李俊镇认真贯彻条例。永宁县李俊镇主动公开12条。`, '640121101', 'town', 'body:name');
    check(`${SECTION}我县公开12条。永宁县人民政府网站为第一平台。`, '640121', 'county', 'body:text');
  });
  test('a report that says only 我局 stays open, with the place of its text', () => {
    check(`${SECTION}我局在中江县人民政府网站公开416条,按县政府办要求办理。`, '510623', 'bureau', 'text');
    check(`${SECTION}我局公开416条。`, null, 'bureau', 'none');
  });
  test('the file name is the last to be asked', () => {
    const { agency } = recogniseText(`${SECTION}公开12条。`, '永宁县教育局2024年政府信息公开年报.txt');
    expect([agency.region.code, agency.method]).toEqual(['640121', 'file-name:name']);
  });
  test('front matter comes first and keeps its place in the file', () => {
    const text = `---\nagency: 永宁县教育局\nyear: 2024\n---\n\n${SECTION}我局公开12条。`;
    const { agency, year } = recogniseText(text);
    expect([agency.region.code, agency.method, year]).toEqual(['640121', 'front-matter:name', 2024]);
  });
});

test('no prefix of a report makes the stage throw', () => {
  const text = `永宁县教育局\n\n2024年政府信息公开工作年度报告\n\n现发布《永宁县教育局2024年政府信息公开工作年度报告》。\n\n${SECTION}`;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length }), (length) => {
      const report = readReportText('report.txt', text.slice(0, length)).value;
      if (report !== null) expect(recognise(report, gazetteer).value.sections).toBeDefined();
    }),
  );
});

describe.skipIf(!existsSync(REPORTS))('the five reports (skipped where ../shared/reports is absent)', () => {
  const EXPECTED: Readonly<Record<string, readonly [string, string, string]>> = {
    '000': ['640121001', 'street', '银川市永宁县团结西路街道办事处'],
    '001': ['530303001', 'street', '曲靖市沾益区人民政府西平街道办事处'],
    '002': ['640402003', 'street', '固原市原州区北塬街道办事处'],
    '003': ['411303003', 'street', '南阳市卧龙区卧龙岗街道办事处'],
    '004': ['640121', 'office', '银川市永宁县人民政府办公室'],
  };
  const files = existsSync(REPORTS) ? readdirSync(REPORTS) : [];

  test.each(files)('%s is told with place, kind and year', (file) => {
    const { agency, year, title } = recogniseText(readFileSync(join(REPORTS, file), 'utf8'), file);
    expect([agency.region.code, agency.kind, agency.name]).toEqual(EXPECTED[file.slice(0, 3)]);
    expect([year, title === null]).toEqual([2024, false]);
  });

  test('the misread district is repaired by its street', () => {
    const file = files.find((name) => name.startsWith('003')) as string;
    const { agency } = recogniseText(readFileSync(join(REPORTS, file), 'utf8'), file);
    expect(agency.repairs).toEqual([{ written: '卧岗区', repaired: '卧龙区', evidence: '卧龙岗街道 411303003' }]);
  });
});
