import { expect, test } from 'vitest';
import type { ExampleReport } from '../../forms/check-example.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';

type List = NonNullable<ExampleReport['lists']>[number];

function check(id: string, list: List, expected: string): void {
  const results = auditReport(exampleInput({ lists: [list] })).filter((result) => result.id === id);
  expect(results.map((r) => `${r.status} ${r.message}`)).toEqual([expected]);
}

const tickets = (total: number): List => ({
  metric: 'hotline.received',
  total,
  exhaustive: true,
  parts: [
    ['投诉', 288],
    ['咨询', 20],
    ['建议', 3],
    ['举报', 3],
  ],
});

test('E1 a complete list adds up to its total', () => {
  check('E1', tickets(314), 'pass “热线工单受理量”所列分项288＋20＋3＋3，合计314件，所称总数为314件，相符。');
});

test('E1 a complete list that does not add up fails with the sum and the total', () => {
  check('E1', tickets(324), 'fail “热线工单受理量”所列分项288＋20＋3＋3，合计314件，所称总数为324件，相差10件。');
});

test('E1 a bound among the parts does not fail against a total it allows', () => {
  const input = exampleInput({ lists: [tickets(324)] });
  const [list] = input.breakdowns;
  const parts = (list?.parts ?? []).map((part, i) => (i === 0 ? { ...part, state: 'atLeast' as const } : part));
  const breakdowns = list === undefined ? [] : [{ ...list, parts }];
  expect(auditReport({ ...input, breakdowns }).find(({ id }) => id === 'E1')?.status).toBe('pass');
});

test('E1 parts in different units may still add up, but their disagreement proves nothing', () => {
  const input = exampleInput({ lists: [tickets(324)] });
  const [list] = input.breakdowns;
  const parts = (list?.parts ?? []).map((part, i) => (i === 0 ? { ...part, unit: '期' } : part));
  const breakdowns = list === undefined ? [] : [{ ...list, parts }];
  expect(auditReport({ ...input, breakdowns }).find(({ id }) => id === 'E1')?.status).toBe('not-assessable');
});

test('E2 no part of a list is larger than its whole', () => {
  const list = (part: number): List => ({
    metric: 'published.total',
    total: 108,
    exhaustive: false,
    parts: [['街道部门预算、决算', part]],
  });
  check('E2', list(2), 'pass “主动公开政府信息总数”为108条，其中“街道部门预算、决算”2条，不超过总数。');
  check('E2', list(200), 'fail “主动公开政府信息总数”为108条，其中“街道部门预算、决算”200条，其中数大于总数92条。');
});

test('E2 closed tickets do not exceed those received', () => {
  const run = (closed: number): string | undefined =>
    auditReport(
      exampleInput({
        prose: [
          { metric: 'hotline.received', value: 463 },
          { metric: 'hotline.closed', value: closed },
        ],
      }),
    ).find(({ id }) => id === 'E2')?.status;
  expect([run(463), run(470)]).toEqual(['pass', 'fail']);
});
