/**
 * The values of a row of table three, or of table four, in a stretch of signs that a bad recognition left of them: takes the signs, gives
 * where each value stands, where one way to part them alone makes each block of values end with its sum. A line of the table may have become a 1, and two zeros
 * may have come together; the way with fewest of these is meant, and another with only one more leaves it open.
 */

/** A value with its place among the signs. */
interface ParsedValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Blocks of so many values, the last of each the sum of the others. */
export interface Blocks {
  readonly count: number;
  readonly length: number;
}

/** Signs for a line of the table, signs that may be a 1 as well, and signs for a zero. */
const BARS: ReadonlySet<string> = new Set('|丨!lI[]{}│｜¦');
const STROKES: ReadonlySet<string> = new Set('丨!lI工');
const ZEROS: ReadonlySet<string> = new Set('oO〇○。');
/** Dirt between values. */
const DIRT: ReadonlySet<string> = new Set('\'"‘’“”.,，;；·、:：_-—~ \t　');
/** More ones than this may be lines in too many ways. */
const MOST_ONES = 18;
/** Ways with more changes are not looked at. */
const MOST_CHANGES = 4;

/** Steps in one row, beyond which nothing is told. */
const MOST_STEPS = 20_000;

interface Way {
  readonly values: readonly ParsedValue[];
  readonly changes: number;
}

/** The values, null where none or several ways to read them add up. */
export function valuesThatAddUp(signs: string, blocks: Blocks): readonly ParsedValue[] | null {
  const ones = [...signs].filter((sign) => sign === '1' || STROKES.has(sign)).length;
  if (ones > MOST_ONES || ![...signs].every(isKnown) || THOUSANDS.test(signs)) return null;
  const search: Search = { signs, blocks, barred: signs.includes('|'), ways: [], steps: 0 };
  part(search, 0, [], null, 0);
  const fewest = Math.min(...search.ways.map(({ changes }) => changes));
  const near = search.ways.filter(({ changes }) => changes <= fewest + 1);
  const [first] = near;
  if (search.steps > MOST_STEPS || first === undefined || near.some((way) => keyOf(way) !== keyOf(first))) return null;
  const isOpen = blocksOf(first.values, blocks).some((block) => mayBothBeLed(block, signs, first.changes));
  return isOpen || first.values.every(({ value }) => value === '0') ? null : first.values;
}

function blocksOf(values: readonly ParsedValue[], { count, length }: Blocks): readonly (readonly ParsedValue[])[] {
  return Array.from({ length: count }, (_, k) => values.slice(k * length, (k + 1) * length));
}

/**
 * True where a value and the total, which are as long, both have a 1 right in front of them that was taken for a line, or both begin with
 * one that may be a line, as others are, or as one in front of zeros is: with both of them the row adds up as without.
 */
function mayBothBeLed(block: readonly ParsedValue[], signs: string, changes: number): boolean {
  const total = block.at(-1) as ParsedValue;
  const isLed = ({ start }: ParsedValue): boolean =>
    signs[start - 1] === '1' && !block.some(({ end }) => end === start);
  const begins = ({ value, start }: ParsedValue): boolean =>
    value.startsWith('1') && value.length > 1 && (changes > 0 || (LED_ZEROS.test(value) && !isBarred(signs, start)));
  const alike = block.slice(0, -1).filter(({ value }) => value.length === total.value.length);
  return (isLed(total) && alike.some(isLed)) || (total.value.startsWith('1') && alike.some(begins));
}

const LED_ZEROS = /^10+$/u; // takes `10`, a line and a zero more often than a ten; leaves `1` and `12`

/** True for a value at the beginning or behind a bar, where no further line of the table is. */
function isBarred(signs: string, start: number): boolean {
  const before = signs.slice(0, start).trimEnd();
  return before === '' || BARS.has(before.at(-1) as string);
}

/** Takes `1,234`, whose first digit is one; leaves `1, 234` and `0.` before a gap. */
const THOUSANDS = /\d[,.，．]\d/u;

const keyOf = ({ values }: Way): string => values.map(({ value }) => value).join(' ');

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const KNOWN: ReadonlySet<string> = new Set([...BARS, ...STROKES, ...ZEROS, ...DIRT]);
const isKnown = (sign: string): boolean => isDigit(sign) || KNOWN.has(sign);

interface Search {
  readonly signs: string;
  readonly blocks: Blocks;
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
  const { count, length } = search.blocks;
  if (search.steps > MOST_STEPS || changes > MOST_CHANGES || values.length + (open === null ? 0 : 1) > count * length)
    return;
  const closed = open === null ? values : closedBy(open, values, length);
  if (at === search.signs.length) {
    if (closed?.length === count * length) search.ways.push({ values: closed, changes });
    return;
  }
  const sign = search.signs[at] as string;
  const isLine = sign === '1' || BARS.has(sign) || DIRT.has(sign);
  if (isLine && closed !== null) part(search, at + 1, closed, null, changes + (sign === '1' ? 1 : 0));
  const value = ZEROS.has(sign) ? '0' : STROKES.has(sign) ? '1' : sign;
  if (!isDigit(value)) return;
  const cost = changes + (STROKES.has(sign) && !search.barred ? 1 : 0);
  const next = { value, start: at, end: at + 1 };
  if (open === null) part(search, at + 1, values, next, cost);
  else if (open.value !== '0') part(search, at + 1, values, { ...open, value: open.value + value, end: at + 1 }, cost);
  else if (closed !== null) part(search, at + 1, closed, next, cost + 1);
}

/** The values with one more; null where it ends a block and is not the sum of the others. */
function closedBy(open: ParsedValue, values: readonly ParsedValue[], length: number): readonly ParsedValue[] | null {
  const closed = [...values, open];
  return closed.length % length === 0 && !addsUp(closed.slice(-length)) ? null : closed;
}

/** The last value is the sum of the others. */
function addsUp(block: readonly ParsedValue[]): boolean {
  const numbers = block.map(({ value }) => Number(value));
  const total = numbers.pop() as number;
  return total === numbers.reduce((sum, number) => sum + number, 0);
}
