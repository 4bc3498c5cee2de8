/** Tells numbers in which requests and disputes are counted; refuses those that are not exact. */
import type { Figure } from './scan-figures.ts';

export function countsCases({ state, unit }: Figure): boolean {
  return state === 'exact' && UNITS.has(unit);
}

const UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起', '项', '例', '个']);
