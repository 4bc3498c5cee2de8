/** Metrics that failed checks point to as probably wrong, each once. */
import type { CheckResult } from '../../src/domain/check.ts';

export function suspectsOf(checks: readonly CheckResult[]): readonly string[] {
  const suspects = new Set<string>();
  for (const { status, suspect } of checks) if (status === 'fail' && suspect !== null) suspects.add(suspect);
  return [...suspects];
}
