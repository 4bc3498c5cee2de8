import { describe, expect, test } from 'vitest';
import type { ExampleReport } from '../../forms/check-example.ts';
import { auditCollection } from './audit-collection.ts';
import { exampleInput } from './cases/example-input.ts';
import { buildCollectionEntry } from './collection-entry.ts';

const NO_TEXT = { source: '', own: { text: '', offsets: [0], first: 0 } };

/** `status message` of one check for the last report. */
function check(id: string, reports: readonly ExampleReport[], expected: readonly string[]): void {
  const entries = reports.map((report, i) => buildCollectionEntry(`r${String(i)}`, exampleInput(report)));
  const results = auditCollection(entries, () => NO_TEXT).get(`r${String(reports.length - 1)}`) ?? [];
  const found = results.filter((result) => result.id === id);
  expect(found.map(({ status, message }) => `${status} ${message}`)).toEqual(expected);
}

describe('year against year', () => {
  test('without last year’s report every check is not assessable once', () => {
    for (const id of ['C1', 'C2', 'C3', 'C4', 'C5', 'G3']) {
      check(id, [{ year: 2024 }], ['not-assessable 未收录上一年度年报，不能核对。']);
    }
  });

  test('the earlier report is quoted as another report', () => {
    const entries = [
      { year: 2023, table: { 'applications.carriedOut.total': 1 } },
      { year: 2024, table: { 'applications.carriedIn.total': 0 } },
    ].map((report, i) => buildCollectionEntry(`r${String(i)}`, exampleInput(report)));
    const results = auditCollection(entries, () => NO_TEXT).get('r1') ?? [];
    const failure = results.find(({ id, status }) => id === 'C1' && status === 'fail');
    expect(failure?.message).toBe('总计一栏，2023年结转下年度1件，2024年上年结转0件，相差1件。');
    expect(failure?.evidence.map(({ label, reportId }) => [label, reportId])).toEqual([
      ['2023年 表三 结转下年度 总计', 'r0'],
      ['表三 上年结转 总计', undefined],
    ]);
  });

  test('a stock that stays the same is no copied table', () => {
    const same = { restZero: true, table: { 'normativeDocuments.inForce': 36 } };
    const results = [
      { year: 2023, ...same },
      { year: 2024, ...same },
    ];
    check('C4', results, [
      'pass 表二两年的年度发生数均为0，不作雷同论。',
      'pass 表三两年的年度发生数均为0，不作雷同论。',
      'pass 表四两年的年度发生数均为0，不作雷同论。',
    ]);
  });
});

describe('G1 an area and its members', () => {
  const county = (value: number): ExampleReport => ({
    agency: '某县人民政府',
    kind: 'county',
    region: '640121',
    speaksForArea: true,
    table: { 'applications.received.total': value },
  });
  const bureau = (agency: string, table: ExampleReport['table']): ExampleReport => ({
    agency,
    kind: 'bureau',
    region: '640121',
    ...(table === undefined ? {} : { table }),
  });

  test('lists the members without a number instead of judging', () => {
    check(
      'G1',
      [bureau('甲局', { 'applications.received.total': 4 }), bureau('乙局', undefined), county(10)],
      ['not-assessable 全区域新收10件，已收录的1家所辖机关合计4件；未收录乙局等机关，不能判断。'],
    );
  });

  test('a part larger than the whole fails even when members are missing', () => {
    check(
      'G1',
      [bureau('甲局', { 'applications.received.total': 14 }), bureau('乙局', undefined), county(10)],
      ['fail 全区域新收10件，已收录的1家所辖机关合计14件，部分之和大于整体，多4件。'],
    );
  });
});

describe('G2 deadlines', () => {
  const street: ExampleReport = { year: 2024, publishedOn: '2025-03-02' };

  test('31 January for offices, 31 March for county governments', () => {
    check('G2', [street], ['fail 法定期限为2025年1月31日，公布于2025年3月2日，逾期30天。']);
    check(
      'G2',
      [{ ...street, kind: 'county', speaksForArea: true }],
      ['pass 法定期限为2025年3月31日，公布于2025年3月2日，按期。'],
    );
  });

  test('an unknown date is not assessable', () => {
    check('G2', [{ year: 2024 }], ['not-assessable 公布日期或报告年度未知，不能核对。']);
  });
});
