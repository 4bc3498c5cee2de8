/**
 * Whether the four totals of requests typed from a report balance, in one sentence; null unless all four are exact.
 * Said, not counted as a check: prose often includes the carry-in in what was received.
 */
import type { SettledValue } from '../domain/settled-value.ts';
import { numberText } from './number-text.ts';
import type { Words } from './words.ts';

const ROWS = ['received', 'carriedIn', 'concluded', 'carriedOut'] as const;

export function balanceSentence(values: readonly SettledValue[], { agencyPage }: Words): string | null {
  const exact = new Map(values.filter(({ state }) => state === 'exact').map(({ metric, value }) => [metric, value]));
  const numbers = ROWS.flatMap((row) => exact.get(`applications.${row}.total`) ?? []);
  const [received, carriedIn, concluded, carriedOut] = numbers;
  if (received === undefined || carriedIn === undefined || concluded === undefined || carriedOut === undefined) {
    return null;
  }
  const [left, right] = [received + carriedIn, concluded + carriedOut];
  const { typedBalance } = agencyPage;
  const sums = typedBalance.sums(
    ...([received, carriedIn, left].map(numberText) as [string, string, string]),
    ...([concluded, carriedOut, right].map(numberText) as [string, string, string]),
  );
  if (left === right) return `${sums}${typedBalance.holds}`;
  const difference = numberText(Math.abs(left - right));
  return `${sums}${received === right ? typedBalance.included(difference) : typedBalance.differs(difference)}`;
}
