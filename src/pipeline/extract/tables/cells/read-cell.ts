/**
 * Reads one cell as a number: takes its plain text and whether it is an amount in 万元, gives the value, its state and
 * what was odd (unit, remark, sign words). Gives `unreadable` for what it cannot read, never a guess.
 */
import type { DiagnosticCode } from '../../../../domain/diagnostic-codes.ts';
import type { ValueState } from '../../../../domain/observation.ts';
import { MOST_DIGITS, rounded } from '../../scaled-amount.ts';
import type { TableCell } from './table-cell.ts';
import { isDigits } from './table-cell.ts';

export interface ReadNumber {
  readonly value: number | null;
  readonly state: ValueState;
  readonly note: DiagnosticCode | null;
}

/** count: a number of things; amount: 万元; yuan: an amount whose column is headed 元. */
export type Measure = 'count' | 'amount' | 'yuan';

const BLANK: ReadNumber = { value: null, state: 'blank', note: null };
const UNREADABLE: ReadNumber = { value: null, state: 'unreadable', note: 'cell-unreadable' };
/** The plainest cells, made once. */
const SMALL: readonly ReadNumber[] = Array.from({ length: 10 }, (_, value) => ({ value, state: 'exact', note: null }));

/**
 * Takes `19`, `+19`, `-3`, `增19`, `1,234`, `3, 174`, `8.4565`, `84565元`, `3件`, `120余条`, `22(其中修订16件)`;
 * leaves `2 87`, `1,23`, `3, 17`, `1.2.3`.
 */
const NUMBER =
  /^(约|近|[增减]加?|减少)?([+\-−–—±]?)\s?(\d{1,3}(?:,\s?\d{3})+|\d+)(\.\s?\d+)?\s?([余多])?\s?(万元|亿元|元|万|亿)?([件条项个次宗份起笔部例人篇家户]|件次|人次)?(?:\s?[(;:].*|,(?!\s?\d).*|其中.*|含.*)?$/u;

/** Takes `— 380`, the blank of one row and the value of another; leaves `-3` and `- 3`. */
const SPACED_DASH = /^[–—]\s/u;

const SEPARATOR = /,\s?/gu; // takes the comma and space of `3, 174`; leaves `3.5`

export function readCell(cell: TableCell, measure: Measure): ReadNumber {
  const { kind, plain } = cell;
  if (kind === 'empty' || kind === 'mark') return BLANK;
  if (kind === 'text' || kind === 'doubtful') return UNREADABLE;
  if (plain.length === 1 && measure !== 'yuan') return SMALL[plain.charCodeAt(0) - 48] ?? readWritten(plain, measure);
  return readWritten(plain, measure);
}

/** The value of a cell as a count, null where it has none. */
export function countIn(cell: TableCell): number | null {
  const plain = cell.kind === 'figure' ? wholeNumber(cell.plain) : -1;
  return plain < 0 ? readCell(cell, 'count').value : plain;
}

/** The number that a few digits are, as most values are written; -1 for anything else. */
function wholeNumber(plain: string): number {
  if (plain.length === 0 || plain.length > FEW_DIGITS) return -1;
  let value = 0;
  for (let i = 0; i < plain.length; i += 1) {
    const code = plain.charCodeAt(i);
    if (code < 48 || code > 57) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** Of so many digits the engine makes a small integer. */
const FEW_DIGITS = 9;

function readWritten(plain: string, measure: Measure): ReadNumber {
  if (measure !== 'yuan' && isDigits(plain)) return digitsRead(plain);
  if (plain === '零') return { value: 0, state: 'exact', note: 'cell-annotated' };
  const match = NUMBER.exec(plain);
  if (match === null || SPACED_DASH.test(plain)) return UNREADABLE;
  const [whole, word, sign, digits, decimals, more, money] = match;
  const bare = Number(`${(digits as string).replaceAll(SEPARATOR, '')}${(decimals ?? '').replace(' ', '')}`);
  const negative = (sign !== '' && sign !== '+' && sign !== '±') || word?.startsWith('减') === true;
  const factor = scale(money, measure);
  const value = rounded((negative ? -bare : bare) * factor);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return UNREADABLE;
  const extent = `${sign as string}${digits as string}${decimals ?? ''}`.length;
  const note = factor !== 1 && bare !== 0 ? 'unit-converted' : extent < whole.length ? 'cell-annotated' : null;
  return { value: value === 0 ? 0 : value, state: stateOf(word, more), note };
}

function digitsRead(plain: string): ReadNumber {
  if (plain.length > MOST_DIGITS) return UNREADABLE;
  return { value: Number(plain), state: 'exact', note: null };
}

/** Factor that turns the written number into the unit of the metric. */
function scale(money: string | undefined, measure: Measure): number {
  if (measure === 'count') return money === '万' ? 10_000 : money === '亿' ? 100_000_000 : 1;
  if (money === '元') return 1 / 10_000;
  if (money === '亿元' || money === '亿') return 10_000;
  return money === undefined && measure === 'yuan' ? 1 / 10_000 : 1;
}

function stateOf(word: string | undefined, more: string | undefined): ValueState {
  if (more !== undefined) return 'atLeast';
  if (word === '约') return 'approximate';
  return word === '近' ? 'atMost' : 'exact';
}
