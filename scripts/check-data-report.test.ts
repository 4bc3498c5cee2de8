import { describe, expect, test } from 'vitest';
import { checkDataReport } from './check-data-report.ts';
import type { Finding } from './finding.ts';
import { parseKnownIssues } from './known-issues.ts';

const BROKEN: Finding = {
  file: 'a.txt',
  line: 12,
  column: 3,
  severity: 'error',
  code: 'A4',
  instance: 'reconsideration',
  message: '“行政复议”四类结果之和为11件，所填总计为0件，相差11件。',
};

const HEADER = 'file,code_or_check,instance,reason\n';

function check(findings: readonly Finding[], csv: string): { failed: boolean; lines: readonly string[] } {
  const known = parseKnownIssues(HEADER + csv);
  const pathOf = (file: string): string => `data/reports/${file}`;
  return checkDataReport({ findings, known, pathOf, knownPath: 'data/known-issues.csv', withInfo: false, reports: 1 });
}

describe('check-data', () => {
  test('prints a failed check as a compiler does and fails', () => {
    const { lines, failed } = check([BROKEN], '');
    expect(failed).toBe(true);
    expect(lines[0]).toBe(
      'data/reports/a.txt:12:3 error A4[reconsideration] “行政复议”四类结果之和为11件，所填总计为0件，相差11件。',
    );
    expect(lines[1]).toBe('1 reports: 1 errors, 0 warnings, 0 notices, 0 infos, 0 known, 0 stale entries');
  });

  test('does not fail for an error that is acknowledged with a reason, and prints both', () => {
    const { lines, failed } = check([BROKEN], 'a.txt,A4,reconsideration,原文如此，已向发布机关核实\n');
    expect(failed).toBe(false);
    expect(lines[0]).toContain('(known: 原文如此，已向发布机关核实)');
  });

  test('an entry without instance acknowledges all of its code in the file', () => {
    expect(check([BROKEN], 'a.txt,A4,,原文如此\n').failed).toBe(false);
    expect(check([BROKEN], 'b.txt,A4,,原文如此\n').failed).toBe(true);
  });

  test('reports an entry that acknowledges nothing as stale', () => {
    const { lines, failed } = check([], 'a.txt,A4,reconsideration,原文如此\n');
    expect(failed).toBe(false);
    expect(lines[0]).toBe(
      'data/known-issues.csv:2:1 warning known-issue-stale Unexpected entry a.txt A4 reconsideration, expected a finding',
    );
  });

  test('refuses an entry without a reason', () => {
    const { lines, failed } = check([BROKEN], 'a.txt,A4,reconsideration,\n');
    expect(failed).toBe(true);
    expect(lines[1]).toMatch(/^data\/known-issues\.csv:2:1 error row-invalid Unexpected row/u);
  });

  test('warnings, notices and infos never fail it', () => {
    const others = (['warning', 'notice', 'info'] as const).map((severity) => ({ ...BROKEN, severity }));
    const { lines, failed } = check(others, '');
    expect(failed).toBe(false);
    expect(lines).toHaveLength(3);
  });
});
