/**
 * The seven values of a row of table three in a stretch of signs that a bad recognition left of them: takes the signs, gives where
 * each value stands, where one way to part them alone makes the row add up. A line of the table may have become a 1, and two zeros
 * may have come together; the way with fewest of these is meant, and another with only one more leaves it open.
 */

/** A value with its place among the signs. */
export interface ParsedValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const COLUMNS = 7;
/** Signs for a line of the table, those of them that may be a 1 as well, and signs for a zero. */
const BARS: ReadonlySet<string> = new Set('|丨!lI[]{}│｜¦');
const STROKES: ReadonlySet<string> = new Set('丨!lI');
const ZEROS: ReadonlySet<string> = new Set('oO〇○。');
/** Dirt between values. */
const DIRT: ReadonlySet<string> = new Set('\'"‘’“”.,·、:_-—~ \t　');
/** More ones than this may be lines in too many ways. */
const MOST_ONES = 14;
/** Ways with more changes are not looked at. */
const MOST_CHANGES = 4;

/** Steps in one row, beyond which nothing is told. */
const MOST_STEPS = 20_000;

interface Way {
  readonly values: readonly ParsedValue[];
  readonly changes: number;
}

/** The seven values, null where none or several ways to read them add up. */
export function valuesThatAddUp(signs: string): readonly ParsedValue[] | null {
  const ones = [...signs].filter((sign) => sign === '1' || STROKES.has(sign)).length;
  if (ones > MOST_ONES || ![...signs].every(isKnown) || THOUSANDS.test(signs)) return null;
  const search: Search = { signs, barred: signs.includes('|'), ways: [], steps: 0 };
  part(search, 0, [], null, 0);
  const fewest = Math.min(...search.ways.map(({ changes }) => changes));
  const near = search.ways.filter(({ changes }) => changes <= fewest + 1);
  const [first] = near;
  if (search.steps > MOST_STEPS || first === undefined || near.some((way) => keyOf(way) !== keyOf(first))) return null;
  return mayBothBeLed(signs, first.values) ? null : first.values;
}

/** True where a value and the total both have a 1 right in front of them that was taken for a line: with both of them the row adds up as well. */
function mayBothBeLed(signs: string, values: readonly ParsedValue[]): boolean {
  const led = values.map(({ start }) => signs[start - 1] === '1' && !values.some(({ end }) => end === start));
  const total = values.at(-1) as ParsedValue;
  return (
    led.at(-1) === true &&
    values.slice(0, -1).some(({ value }, i) => led[i] === true && value.length === total.value.length)
  );
}

/** Takes `1,234`, whose first digit is one; leaves `1, 234` and `0.` before a gap. */
const THOUSANDS = /\d[,.，．]\d/u;

const keyOf = ({ values }: Way): string => values.map(({ value }) => value).join(' ');

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const isKnown = (sign: string): boolean => isDigit(sign) || BARS.has(sign) || ZEROS.has(sign) || DIRT.has(sign);

interface Search {
  readonly signs: string;
  /** True where lines of the table were read as such: a stroke is as likely a 1 then. */
  readonly barred: boolean;
  readonly ways: Way[];
  steps: number;
}

/** Adds all ways to read the signs from `at` on, `open` being the value before them that may go on. */
function part(
  search: Search,
  at: number,
  values: readonly ParsedValue[],
  open: ParsedValue | null,
  changes: number,
): void {
  search.steps += 1;
  if (search.steps > MOST_STEPS || changes > MOST_CHANGES || values.length + (open === null ? 0 : 1) > COLUMNS) return;
  const closed = open === null ? values : [...values, open];
  if (at === search.signs.length) {
    if (addsUp(closed)) search.ways.push({ values: closed, changes });
    return;
  }
  const sign = search.signs[at] as string;
  if (sign === '1') part(search, at + 1, closed, null, changes + 1);
  else if (BARS.has(sign) || DIRT.has(sign)) part(search, at + 1, closed, null, changes);
  const value = ZEROS.has(sign) ? '0' : STROKES.has(sign) ? '1' : sign;
  if (!isDigit(value)) return;
  const cost = changes + (STROKES.has(sign) && !search.barred ? 1 : 0);
  const next = { value, start: at, end: at + 1 };
  if (open === null) part(search, at + 1, values, next, cost);
  else if (open.value === '0') part(search, at + 1, closed, next, cost + 1);
  else part(search, at + 1, values, { ...open, value: open.value + value, end: at + 1 }, cost);
}

/** Seven values, the last of them the sum of the others and more than zero. */
function addsUp(values: readonly ParsedValue[]): boolean {
  if (values.length !== COLUMNS) return false;
  const numbers = values.map(({ value }) => Number(value));
  const total = numbers.pop() as number;
  return total > 0 && total === numbers.reduce((sum, number) => sum + number, 0);
}
