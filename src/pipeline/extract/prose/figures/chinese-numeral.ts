/** Chinese numerals as written in reports (十, 两百, 一千二百三十, 二〇二四) to numbers; null for what is no numeral. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Value of a run of Chinese numerals; digit by digit when it holds no unit. */
export function chineseNumeral(text: string): number | null {
  if (text === '') return null;
  return /[十百千万亿]/u.test(text) ? additive(text) : positional(text);
}

function positional(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}

function additive(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = DIGITS[character];
    const small = SMALL_UNITS[character];
    const large = LARGE_UNITS[character];
    if (value !== undefined) digit = value;
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? (section === 0 ? 1 : 0))) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit === null ? 0 : digit);
}
