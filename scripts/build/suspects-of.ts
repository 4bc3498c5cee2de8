/** Metrics that failed checks point to as probably wrong, each once. */
import type { CheckResult } from '../../src/domain/check.ts';

export function suspectsOf(checks: readonly CheckResult[]): readonly string[] {
  const suspects = checks.flatMap(({ status, suspect }) => (status === 'fail' && suspect !== null ? [suspect] : []));
  return [...new Set(suspects)];
}
