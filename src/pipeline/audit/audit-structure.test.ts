import { describe, expect, test } from 'vitest';
import { applicationMetric } from '../../domain/form.ts';
import { APPLICANTS } from '../../forms/applicants.ts';
import type { ExampleReport } from '../../forms/check-example.ts';
import { TABLE_FOUR } from '../../forms/table-four.ts';
import { TABLE_THREE_2021 } from '../../forms/table-three.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';

const heading = (number: 1 | 2 | 3 | 4 | 5 | 6, body = '') => ({
  number,
  printed: number,
  heading: `第${String(number)}部分`,
  body,
});

describe('a report cut off in table three', () => {
  const rows = TABLE_THREE_2021.slice(15).map(({ id }) => id);
  const lost = new Set([
    ...rows.flatMap((row) => APPLICANTS.map(({ id }) => applicationMetric(row, id))),
    ...TABLE_FOUR,
  ]);
  const whole = exampleInput({ restZero: true, sections: [1, 2, 3, 5, 6].map((n) => heading(n as 1)) });
  const results = auditReport({ ...whole, observations: whole.observations.filter(({ metric }) => !lost.has(metric)) });

  test('is not said to lack what may stand in the original', () => {
    const found = results.filter(({ id }) => id === 'F1' || id === 'F2').map(({ id, status }) => `${id} ${status}`);
    expect(found).toEqual(['F1 not-assessable', 'F2 not-assessable']);
    expect(results.find(({ id }) => id === 'F2')?.message).toBe(
      '统一格式要求填写200格，读到115格；所收文本的表三自“不予处理 信访举报投诉类申请”起中断，无法判断原文是否缺失。',
    );
    expect(results.find(({ id }) => id === 'F2')?.missing).toHaveLength(85);
  });

  test('fails nothing, and every sum that needs the lost rows is not assessable', () => {
    const sums = results.filter(({ id }) => id.startsWith('A'));
    expect(sums.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(sums.filter(({ status }) => status === 'pass').map(({ id }) => id)).toEqual(
      Array.from({ length: 15 }, () => 'A3'),
    );
  });
});

function check(id: string, example: ExampleReport, expected: readonly string[]): void {
  const found = auditReport(exampleInput(example)).filter((result) => result.id === id);
  expect(found.map(({ status, message }) => `${status} ${message}`)).toEqual(expected);
}

test('F1 names a section that is missing from a report with whole tables', () => {
  check('F1', { restZero: true, sections: [1, 2, 3, 5, 6].map((n) => heading(n as 1)) }, [
    'fail 统一格式为六个部分，本报告未见第四部分。',
  ]);
});

test('F5 a contact of another kind is no contradiction', () => {
  const names = [
    ['title', '永宁县团结西路街道办事处'],
    ['contact', '永宁县政务公开办公室'],
  ] as const;
  check('F5', { names }, ['not-assessable 标题、引言与联系方式中可比较的机关名称不足两处，不作核对。']);
});

test('F9 text glued to the heading of section five counts', () => {
  const input = exampleInput({ sections: [heading(5, ''), heading(6, '无收费情况。')] });
  const [section] = input.recognition.sections;
  const [block] = input.report.blocks;
  const text = '五、存在的主要问题及改进情况。政策解读的形式还不够多样，明年增加图解。';
  const mended = { text, offsets: Array.from({ length: text.length + 1 }, (_, i) => i), first: 0 };
  const glued = { ...(block as { kind: 'heading'; span: { start: number; end: number }; level: number }), mended };
  const sections = [{ ...section, heading: { start: 0, end: 14 } } as NonNullable<typeof section>];
  const results = auditReport({
    ...input,
    report: { ...input.report, blocks: [glued] },
    recognition: { ...input.recognition, sections },
  });
  expect(results.find(({ instance }) => instance === 'problems')?.status).toBe('pass');
});

test('F10 is asked of governments only', () => {
  check('F10', { kind: 'street', sections: [heading(1, '组织培训。')] }, []);
});
