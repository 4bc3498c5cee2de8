/** Tells numbers in which requests and disputes are counted; refuses those that are not exact. */
import type { Figure } from './scan-figures.ts';

export function countsCases({ state, unit }: Figure): boolean {
  return state === 'exact' && CASE_UNITS.has(unit);
}

const CASE_UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起', '项', '例', '个']);
/** What disputes and decisions are counted in: times too, 复议2次, which requests are not. */
export const CASE_UNITS_OR_TIMES: ReadonlySet<string> = new Set([...CASE_UNITS, '次']);
