import { describe, expect, test } from 'vitest';
import type { CheckStatus } from '../../domain/check.ts';
import type { CheckExample } from '../../forms/check-example.ts';
import type { CheckDefinition } from '../../forms/checks.ts';
import { CHECKS } from '../../forms/checks.ts';
import { auditCollection } from './audit-collection.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';
import { buildCollectionEntry } from './collection-entry.ts';
import { comparableText } from './similarity/comparable-text.ts';

/** Statuses that the check gives to the last report of an example. */
function statusesOf({ id, reach }: CheckDefinition, example: CheckExample): readonly CheckStatus[] {
  const inputs = example.reports.map(exampleInput);
  const last = inputs.at(-1) as (typeof inputs)[number];
  const results = reach === 'report' ? auditReport(last) : auditTogether(inputs);
  return results.filter((result) => result.id === id).map(({ status }) => status);
}

function auditTogether(inputs: readonly ReturnType<typeof exampleInput>[]) {
  const entries = inputs.map((input, i) => buildCollectionEntry(`report-${String(i)}`, input));
  const results = auditCollection(entries, (reportId) => {
    const { report, recognition } = inputs[Number(reportId.slice('report-'.length))] as (typeof inputs)[number];
    return { source: report.source.text, own: comparableText(report.blocks, recognition.sections) };
  });
  return results.get(`report-${String(inputs.length - 1)}`) ?? [];
}

describe('the printed example of each check', () => {
  test.each(CHECKS)('$id $zh', (check) => {
    expect(statusesOf(check, check.sound)).toContain('pass');
    expect(statusesOf(check, check.sound)).not.toContain('fail');
    expect(statusesOf(check, check.broken)).toContain('fail');
  });
});

test('every check of the catalogue has its own id, in the order of families', () => {
  expect(CHECKS.map(({ id }) => id).join(' ')).toBe(
    'A1 A2 A3 A4 A5 B1 B2 B3 C1 C2 C3 C4 C5 D1 D2 D3 D4 D5 D6 D7 D8 D9 E1 E2 E3 E4 F1 F2 F4 F5 F6 F8 F9 F10 G1 G2 G3 G4 G5',
  );
});
