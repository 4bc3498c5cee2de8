import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../domain/check.ts';
import { applicationMetric } from '../../domain/form.ts';
import type { Observation } from '../../domain/observation.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../../forms/table-three.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput, observation } from './cases/example-input.ts';
import { expectedFailures } from '../../../tests/expected-failures.ts';

type Cells = Readonly<Record<string, number>>;

const TYPES = APPLICANTS.map(({ id }) => id).filter((id) => id !== 'total');
const OUTCOMES = TABLE_THREE_2021.map(({ id }) => id).filter(
  (id) => !['received', 'carriedIn', 'concluded', 'carriedOut'].includes(id),
);
const BLOCKS = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'];
const RESULTS = ['upheld', 'corrected', 'other', 'pending'];

/** A consistent report: outcomes and carry-over at random, the flow rows and all totals made from them. */
const consistent: fc.Arbitrary<Cells> = fc
  .record({
    outcomes: fc.array(fc.nat(9), { minLength: OUTCOMES.length * 6, maxLength: OUTCOMES.length * 6 }),
    out: fc.array(fc.nat(5), { minLength: 6, maxLength: 6 }),
    shares: fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
    disputes: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
  })
  .map(({ outcomes, out, shares, disputes }) => {
    const cells: Record<string, number> = {};
    TYPES.forEach((type, t) => {
      const put = (row: string, value: number): void => {
        cells[applicationMetric(row, type)] = value;
      };
      let concluded = 0;
      OUTCOMES.forEach((row, r) => {
        put(row, outcomes[r * 6 + t] as number);
        concluded += outcomes[r * 6 + t] as number;
      });
      const load = concluded + (out[t] as number);
      const carriedIn = Math.floor((load * (shares[t] as number)) / 100);
      put('concluded', concluded);
      put('carriedOut', out[t] as number);
      put('carriedIn', carriedIn);
      put('received', load - carriedIn);
    });
    for (const { id } of TABLE_THREE_2021) {
      const sum = TYPES.reduce((added, type) => added + (cells[applicationMetric(id, type)] as number), 0);
      cells[applicationMetric(id, 'total')] = sum;
    }
    BLOCKS.forEach((block, b) => {
      let total = 0;
      RESULTS.forEach((result, r) => {
        cells[`${block}.${result}`] = disputes[b * 4 + r] as number;
        total += disputes[b * 4 + r] as number;
      });
      cells[`${block}.total`] = total;
    });
    return cells;
  });

const failedSums = (table: Cells): readonly CheckResult[] =>
  auditReport(exampleInput({ table })).filter(({ id, status }) => status === 'fail' && id.startsWith('A'));

const nameOf = ({ id, instance }: CheckResult): string => `${id} ${instance}`.trim();

describe('the sum rules of the form', () => {
  test('none fails on a consistent report', () => {
    fc.assert(
      fc.property(consistent, (table) => void expect(failedSums(table)).toEqual([])),
      { numRuns: 200 },
    );
  });

  test('one wrong cell breaks exactly the checks on its row and column, in 1,000 of 1,000 cases, and is named', () => {
    const broken = fc.tuple(consistent, fc.nat(), fc.integer({ min: 1, max: 50 }), fc.boolean());
    fc.assert(
      fc.property(broken, ([table, pick, by, down]) => {
        const metrics = Object.keys(table);
        const metric = metrics[pick % metrics.length] as string;
        const value = table[metric] as number;
        const wrong = { ...table, [metric]: down && value >= by ? value - by : value + by };
        const failed = failedSums(wrong);
        expect(failed.map(nameOf).sort()).toEqual(expectedFailures(metric));
        const suspect = metric.startsWith('applications.') ? metric : null;
        expect(new Set(failed.map((result) => result.suspect))).toEqual(new Set([suspect]));
      }),
      { numRuns: 1000 },
    );
  });

  test('25 rows, 7 columns twice, 3 blocks and one cross sum are assessed', () => {
    const results = auditReport(exampleInput({ restZero: true })).filter(({ id }) => id.startsWith('A'));
    const counts = ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => results.filter((result) => result.id === id).length);
    expect(counts).toEqual([7, 7, 25, 3, 1]);
    expect(results.every(({ status }) => status === 'pass')).toBe(true);
  });
});

describe('inputs that were not read', () => {
  const zeros = exampleInput({ restZero: true });
  const without = (drop: (o: Observation) => boolean): string[] =>
    auditReport({ ...zeros, observations: zeros.observations.filter((o) => !drop(o)) })
      .filter(({ id, status }) => id.startsWith('A') && status === 'not-assessable')
      .map(({ id, instance }) => `${id} ${instance}`.trim());

  test('a missing row makes its own sum, every column and the cross sum not assessable', () => {
    const columns = APPLICANTS.map(({ id }) => `A2 ${id}`);
    expect(without(({ metric }) => metric.startsWith('applications.granted.'))).toEqual([
      ...columns,
      'A3 granted',
      'A5',
    ]);
  });

  test('a blank cell is not 0', () => {
    const blank = zeros.observations.map((o) =>
      o.metric === 'litigation.direct.other' ? { ...o, value: null, state: 'blank' as const } : o,
    );
    const [result] = auditReport({ ...zeros, observations: blank }).filter(
      ({ instance }) => instance === 'litigation.direct',
    );
    expect(result).toMatchObject({ status: 'not-assessable', expected: null, missing: ['litigation.direct.other'] });
  });
});

test('（六）其他处理 in one row is summed as one row, in either edition', () => {
  const single = TABLE_THREE_2019.map(({ id }) => id);
  for (const edition of ['2021', '2019'] as const) {
    const table: Record<string, number> = {};
    for (const row of single) for (const { id } of APPLICANTS) table[applicationMetric(row, id)] = 0;
    for (const row of ['received', 'other', 'concluded']) {
      table[applicationMetric(row, 'naturalPerson')] = 2;
      table[applicationMetric(row, 'total')] = 2;
    }
    const input = exampleInput({ edition, table });
    const notAsked = TABLE_THREE_2021.filter(({ id }) => id.startsWith('other.')).flatMap(({ id }) =>
      APPLICANTS.map((applicant) => ({
        ...observation(applicationMetric(id, applicant.id), 0, 'table', 'table-row'),
        value: null,
        state: 'notAsked' as const,
      })),
    );
    const results = auditReport({ ...input, observations: [...input.observations, ...notAsked] });
    const tableThree = results.filter(({ id }) => /^A[1235]$/u.test(id));
    expect(tableThree.map(({ status }) => status)).toEqual(Array.from({ length: 7 + 7 + 23 + 1 }, () => 'pass'));
  }
});

test('a total of 0 above 10 + 1 fails with both values and both places, and is not repaired', () => {
  const table = { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1 };
  const [result] = auditReport(exampleInput({ restZero: true, table })).filter(
    ({ id, instance }) => id === 'A4' && instance === 'reconsideration',
  );
  expect(result).toMatchObject({
    status: 'fail',
    expected: 11,
    actual: 0,
    message: '“行政复议”四类结果之和为11件，所填总计为0件，相差11件。',
  });
  expect(result?.evidence.map(({ label, raw }) => `${label} ${raw}`)).toEqual([
    '表四 行政复议 总计 0',
    '表四 行政复议 结果维持 10',
    '表四 行政复议 结果纠正 1',
  ]);
});
