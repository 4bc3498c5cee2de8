import { describe, expect, test } from 'vitest';
import type { ExampleReport } from '../../forms/check-example.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';

const received = 'applications.received.total';
const concluded = 'applications.concluded.total';
const carriedIn = 'applications.carriedIn.total';

/** `status expected/actual message` of the results of one check. */
function check(id: string, example: ExampleReport, expected: readonly string[]): void {
  const results = auditReport(exampleInput(example)).filter((result) => result.id === id);
  expect(results.map((r) => `${r.status} ${r.message}`)).toEqual(expected);
}

describe('D1 requests received', () => {
  test('17 in the prose against 95 in the table fails with both quotes', () => {
    const example = { table: { [received]: 95 }, prose: [{ metric: received, value: 17 }] };
    check('D1', example, ['fail 正文称收到申请17件，表三“本年新收”总计为95件，相差78件。']);
    const [result] = auditReport(exampleInput(example)).filter(({ id }) => id === 'D1');
    expect(result?.evidence.map(({ label, raw }) => [label, raw])).toEqual([
      ['正文', '17'],
      ['表三 本年新收 总计', '95'],
    ]);
  });

  test('a total that includes the carry-in passes and says so', () => {
    check('D1', { table: { [received]: 8, [carriedIn]: 1 }, prose: [{ metric: received, value: 9 }] }, [
      'pass 正文称收到申请9件，等于表三“本年新收”总计8件加表三“上年结转”总计1件（含上年结转），相符。',
    ]);
  });

  test('a bound never fails against a value it allows', () => {
    const prose = [{ metric: received, value: 130, state: 'atLeast' as const }];
    check('D1', { table: { [received]: 134 }, prose }, [
      'pass 正文称收到申请不少于130件，表三“本年新收”总计为134件，相符。',
    ]);
    check('D1', { table: { [received]: 95 }, prose }, [
      'fail 正文称收到申请不少于130件，表三“本年新收”总计为95件，相差35件。',
    ]);
  });

  test('figures of different scopes are not compared', () => {
    check('D1', { table: { [received]: 95 }, prose: [{ metric: received, value: 17, scope: 'area' }] }, [
      'not-assessable 正文所载为全区域数字，表格为本机关数字，口径不同，不作比较。',
    ]);
  });

  test('a government speaks for its area in prose and tables alike', () => {
    const prose = [{ metric: received, value: 17, scope: 'area' as const }];
    check('D1', { kind: 'county', speaksForArea: true, table: { [received]: 17 }, prose }, [
      'pass 正文称收到申请17件，表三“本年新收”总计为17件，相符。',
    ]);
  });

  test('without the cell it is not assessable and names it', () => {
    const [result] = auditReport(exampleInput({ prose: [{ metric: received, value: 17 }] })).filter(
      (r) => r.id === 'D1',
    );
    expect(result).toMatchObject({ status: 'not-assessable', missing: [received] });
  });
});

describe('D2 requests concluded', () => {
  test('9 concluded, of which 1 carried in, agrees with 8 received and 1 carried in', () => {
    const table = { [received]: 8, [carriedIn]: 1, [concluded]: 9 };
    check('D2', { table, prose: [{ metric: concluded, value: 9 }] }, [
      'pass 正文称办结申请9件，表三“办理结果”总计为9件，相符。',
    ]);
  });
});

describe('D4 disputes', () => {
  test('one lawsuit in the prose is the sum of both columns of lawsuits', () => {
    const table = { 'litigation.direct.total': 1, 'litigation.afterReconsideration.total': 0 };
    check('D4', { table, prose: [{ metric: 'litigation.total', value: 1 }] }, [
      'pass 正文称行政诉讼1件，表四“未经复议直接起诉”总计与表四“复议后起诉”总计之和为1件，相符。',
    ]);
  });
});

describe('D5 none received', () => {
  test('未收到申请 contradicts a table with requests', () => {
    const prose = [{ metric: received, value: 0, none: true }];
    check('D5', { table: { [received]: 5 }, prose }, ['fail 正文称未收到申请，表三“本年新收”总计为5件，相差5件。']);
    check('D5', { table: { [received]: 0 }, prose }, ['pass 正文称未收到申请，表三“本年新收”总计为0件，相符。']);
  });

  test('said twice it is one statement', () => {
    const prose = [received, received].map((metric) => ({ metric, value: 0, none: true }));
    const results = auditReport(exampleInput({ table: { [received]: 0 }, prose })).filter(({ id }) => id === 'D5');
    expect(results).toHaveLength(1);
  });
});
