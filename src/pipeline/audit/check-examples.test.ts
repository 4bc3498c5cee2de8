import { describe, expect, test } from 'vitest';
import type { CheckStatus } from '../../domain/check.ts';
import type { CheckExample } from '../../forms/check-example.ts';
import { CHECKS } from '../../forms/checks.ts';
import { auditReport } from './audit-report.ts';
import { exampleInput } from './cases/example-input.ts';

/** Statuses that the check gives to the last report of an example. */
function statusesOf(id: string, example: CheckExample): ReadonlySet<CheckStatus> {
  const inputs = example.reports.map(exampleInput);
  const results = auditReport(inputs.at(-1) as (typeof inputs)[number]);
  return new Set(results.filter((result) => result.id === id).map(({ status }) => status));
}

describe('the printed example of each check on one report', () => {
  test.each(CHECKS.filter(({ reach }) => reach === 'report'))('$id $zh', ({ id, sound, broken }) => {
    const onSound = statusesOf(id, sound);
    expect([...onSound]).toContain('pass');
    expect([...onSound]).not.toContain('fail');
    expect([...statusesOf(id, broken)]).toContain('fail');
  });
});

test('every check of the catalogue has its own id, in the order of families', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.join(' ')).toBe(
    'A1 A2 A3 A4 A5 B1 B2 B3 C1 C2 C3 C4 C5 D1 D2 D3 D4 D5 D6 D7 D8 D9 E1 E2 E3 E4 F1 F2 F4 F5 F6 F8 F9 F10 G1 G2 G3 G4 G5',
  );
});
