/**
 * The cells of an office and year as columns beside the catalogue, read from their JSON byte by byte: what tallies and sums
 * take, without parsing the words and proofs of five million of them. Takes what `packCells` gives as JSON; throws for less.
 */
import type { ValueState } from '../../domain/observation.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { glanceCell } from './glance-cell.ts';
import type { PackedCell } from './pack-cell.ts';

export interface ScannedCells {
  readonly bytes: Uint8Array;
  /** Where the JSON of each cell begins in the bytes; of the last one the end follows. One byte stands between two. */
  readonly starts: Uint32Array;
  /** NaN for no number. */
  readonly numbers: Float64Array;
  /** Places in `STATES`, or `UNSAID` where a year of single figures says nothing of the metric. */
  readonly states: Uint8Array;
  /** 1 for a figure of the agency's own, not of a wider or a narrower scope. */
  readonly own: Uint8Array;
  /** 1 for a figure that the same report contradicts. */
  readonly contradicted: Uint8Array;
}

/** Sorted, as the states of a sum are. */
export const STATES: readonly ValueState[] = [
  'approximate',
  'atLeast',
  'atMost',
  'blank',
  'exact',
  'missing',
  'notAsked',
  'unreadable',
];

export const UNSAID = 255;

const BLANK = STATES.indexOf('blank');
const EXACT = STATES.indexOf('exact');
const MISSING = STATES.indexOf('missing');
const NOT_ASKED = STATES.indexOf('notAsked');

const COMMA = 0x2c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = 0x5b;
const CLOSING = 0x5d;
const FIRST_DIGIT = 0x30;
const LAST_DIGIT = 0x39;
const FIRST_OF_NULL = 0x6e;

/** So many digits are a whole number exactly. */
const MOST_DIGITS = 15;

export function scanCells(bytes: Buffer): ScannedCells {
  const { length } = CATALOGUE;
  const scanned = openColumns(bytes, length);
  const { starts } = scanned;
  let at = 1;
  for (let i = 0; i < length; i += 1) {
    starts[i] = at;
    const first = bytes[at];
    if (first === undefined) throw new Error(`Unexpected end of cells at ${String(i)}, expected ${String(length)}`);
    if (first >= FIRST_DIGIT && first <= LAST_DIGIT) at = scanNumber(scanned, i, at, bytes);
    else if (first === FIRST_OF_NULL) at = scanWord(scanned, i, at, MISSING);
    else if (first === QUOTE) at = scanWord(scanned, i, at, bytes[at + 1] === QUOTE ? UNSAID : NOT_ASKED);
    else if (first === OPENING) at = scanRow(scanned, i, at, bytes);
    else at = scanOther(scanned, i, at, bytes);
    at += 1;
  }
  starts[length] = at;
  if (at !== bytes.length)
    throw new Error(`Unexpected end of cells at ${String(at)}, expected ${String(bytes.length)}`);
  return scanned;
}

/** All in one stretch of memory: a province has thousands of them. */
function openColumns(bytes: Uint8Array, length: number): ScannedCells {
  const memory = new ArrayBuffer(length * 15 + 4);
  const columns = {
    bytes,
    numbers: new Float64Array(memory, 0, length),
    starts: new Uint32Array(memory, length * 8, length + 1),
    states: new Uint8Array(memory, length * 12 + 4, length),
    own: new Uint8Array(memory, length * 13 + 4, length),
    contradicted: new Uint8Array(memory, length * 14 + 4, length),
  };
  columns.numbers.fill(Number.NaN);
  columns.own.fill(1);
  return columns;
}

/** Gives the place behind the cell, as all of these do. */
function scanNumber(scanned: ScannedCells, i: number, from: number, bytes: Buffer): number {
  let value = 0;
  let at = from;
  for (; isDigit(bytes[at]); at += 1) value = value * 10 + digitOf(bytes[at]);
  if (at - from > MOST_DIGITS || !isEnd(bytes[at])) return scanOther(scanned, i, from, bytes);
  scanned.numbers[i] = value;
  scanned.states[i] = EXACT;
  return at;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= FIRST_DIGIT && byte <= LAST_DIGIT;

const digitOf = (byte: number | undefined): number => (byte as number) - FIRST_DIGIT;

const isEnd = (byte: number | undefined): boolean => byte === COMMA || byte === CLOSING;

function scanWord({ bytes, states }: ScannedCells, i: number, from: number, state: number): number {
  states[i] = state;
  let at = from;
  while (at < bytes.length && !isEnd(bytes[at])) at += 1;
  return at;
}

/** A row: most say no more than the number with its words, its state and how it was read. */
function scanRow(scanned: ScannedCells, i: number, from: number, bytes: Buffer): number {
  let at = from + 1;
  let value = Number.NaN;
  if (isDigit(bytes[at])) for (value = 0; isDigit(bytes[at]); at += 1) value = value * 10 + digitOf(bytes[at]);
  else if (bytes[at] === FIRST_OF_NULL) at += 'null'.length;
  if (at - from > MOST_DIGITS || bytes[at] !== COMMA || bytes[at + 1] !== QUOTE)
    return scanOther(scanned, i, from, bytes);
  const isWordless = bytes[at + 2] === QUOTE;
  at = closingQuote(bytes, at + 1) + 1;
  let state = isWordless ? MISSING : BLANK;
  if (!Number.isNaN(value)) state = EXACT;
  if (bytes[at] === COMMA) {
    const end = closingQuote(bytes, at + 1);
    state = STATES.indexOf(bytes.toString('latin1', at + 2, end) as ValueState);
    at = endOfMethod(bytes, end + 1);
  }
  if (state < 0 || bytes[at] !== CLOSING) return scanOther(scanned, i, from, bytes);
  scanned.numbers[i] = value;
  scanned.states[i] = state;
  return at + 1;
}

/** Behind the method, where the row says it in plain words; else where it stands. */
function endOfMethod(bytes: Uint8Array, at: number): number {
  return bytes[at] === COMMA && bytes[at + 1] === QUOTE ? closingQuote(bytes, at + 1) + 1 : at;
}

/** A number that is not short and whole, or a row with more to it. */
function scanOther(scanned: ScannedCells, i: number, from: number, bytes: Buffer): number {
  const end = endOf(bytes, from);
  const cell = JSON.parse(bytes.toString('utf8', from, end)) as PackedCell;
  const glance = glanceCell(cell, CATALOGUE[i] as (typeof CATALOGUE)[number]);
  scanned.states[i] = glance === undefined ? UNSAID : STATES.indexOf(glance.state);
  if (glance === undefined) return end;
  if (glance.value !== null) scanned.numbers[i] = glance.value;
  if (glance.scope !== 'agency') scanned.own[i] = 0;
  if (glance.contradicted) scanned.contradicted[i] = 1;
  return end;
}

/** The comma behind the cell, or the bracket behind the last one. */
function endOf(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = closingQuote(bytes, at);
    else if (depth === 0 && isEnd(byte)) return at;
    else if (byte === OPENING) depth += 1;
    else if (byte === CLOSING) depth -= 1;
  }
  return bytes.length;
}

function closingQuote(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}
