/** Numbers as the sentences of check messages print them: thousands grouped, bounds in words. */
import type { Observation } from '../../domain/observation.ts';

/** Places between groups of three digits before the decimal point. Takes the gaps of `857278`; leaves `463`. */
const GROUP_GAPS = /\B(?=(?:\d{3})+$)/gu;

/** Whole numbers below this have no groups. */
const FIRST_GROUPED = 1000;
/** Whole numbers below this have two groups at most. */
const FIRST_GROUPED_TWICE = 1_000_000;

function groupedOnce(digits: string): string {
  return `${digits.slice(0, -3)},${digits.slice(-3)}`;
}

/** 857278 → 857,278; -5040 → −5,040; decimals stay as they are, binary noise removed. */
export function countWords(value: number): string {
  if (value < 0) return `−${countWords(-value)}`;
  if (Number.isInteger(value) && value < FIRST_GROUPED) return String(value);
  if (Number.isInteger(value) && value < FIRST_GROUPED_TWICE) return groupedOnce(String(value));
  const [whole, decimals] = String(Math.round(value * 1e6) / 1e6).split('.');
  const grouped = (whole as string).replace(GROUP_GAPS, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const BOUND_WORDS: Readonly<Record<string, string>> = { atLeast: '不少于', atMost: '不超过', approximate: '约' };

/** 17件, 不少于132条, 约2,100条. */
export function figureWords(figure: Pick<Observation, 'value' | 'state'>, unit: string): string {
  if (figure.value === null) return '未载明';
  const bound = figure.state === 'exact' ? '' : (BOUND_WORDS[figure.state] ?? '');
  return `${bound}${countWords(figure.value)}${unit}`;
}

/** Reason in words why cells cannot be used: 缺少“本年新收 总计”等3项. */
export function missingWords(names: readonly string[]): string {
  const first = names.slice(0, 2).map((name) => `“${name}”`);
  return `${first.join('、')}${names.length > 2 ? `等${String(names.length)}项` : ''}`;
}
