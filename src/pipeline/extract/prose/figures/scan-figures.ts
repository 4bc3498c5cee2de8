/**
 * The figure grammar: reads the counts of a sentence (digits, 万, Chinese numerals, 余, 近, 约, units) and leaves
 * what only looks like one: dates, document numbers, percentages, telephones, durations, ordinals, addresses.
 * Takes text in normal form (NFKC, no white space inside Chinese).
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import type { ValueState } from '../../../../domain/observation.ts';
import { BOUND_WORDS, COUNT_UNITS, NUMERAL_UNITS } from '../../../../forms/prose-lexicon-figures.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { COUNTED_BEHIND, NO_COUNT_HERE } from './no-count.ts';

/** A count in a text: `[start, end)` covers bound words, number and unit. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** The number itself, scaled by 万 and 亿; a bound for atLeast and atMost. */
  readonly value: number;
  readonly state: Extract<ValueState, 'exact' | 'atLeast' | 'atMost' | 'approximate'>;
  /** Unit as written without brackets: 条, 件, 人次, 元; '' where there is none. */
  readonly unit: string;
  /** True for the first of a unit pair such as 12项95条: the second counts the items. */
  readonly headsPair: boolean;
}

/** A number in brackets of its own before its unit: (1386)条. */
const IN_BRACKETS = String.raw`(?:[)](?<=[(][\d,.]+[)])(?=${COUNTED_BEHIND}))?`;
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`;
const HAN = '[〇零一二两三四五六七八九十百千万亿]+';
const BEFORE = BOUND_WORDS.before.map(([words]) => words).join('|');
const AFTER = BOUND_WORDS.after.map(([words]) => words).join('|');

const HAN_DIGITS = '〇零一二两三四五六七八九十百千万亿';
const BOUND_STARTS = BOUND_WORDS.before.flatMap(([words]) => words.split('|').map((word) => word.charAt(0))).join('');
const DIGIT_START = 1;
const HAN_START = 2;
const OTHER_START = 3;
/** Every character with which an entry of NO_COUNT or a count may begin: a new entry may need its own here. */
const STARTS = startTable(`_.+-〔[(【第图表附邮电传手联热咨数几上成双计${BOUND_STARTS}`);

function startTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (all: string, start: number): void => {
    for (const character of all) table[character.charCodeAt(0)] = start;
  };
  set(characters, OTHER_START);
  set(HAN_DIGITS, HAN_START);
  table.fill(OTHER_START, 0x41, 0x5b).fill(OTHER_START, 0x61, 0x7b).fill(DIGIT_START, 0x30, 0x3a);
  return table;
}

/** Takes 132余条, 36万+, 近5000条, 62.96万条, 9.2余万条, 十场次, 40条左右, 64; leaves words. */
const FIGURE_HERE = figureHere(BEFORE);
/** The same where a digit opens, in front of which no word stands. */
const DIGITS_HERE = figureHere('(?!)');

function figureHere(before: string): RegExp {
  return new RegExp(
    `(${before})?(?:(?:[(](?=[\\d,.]+[)](?:${COUNTED_BEHIND})))?(${NUMBER})([余多几])?(千万|百万|万|亿|千|百)?([余多几+])?${IN_BRACKETS}(个)?(${COUNT_UNITS})?` +
      `|(${HAN})([余多几])?(个)?(${NUMERAL_UNITS}))(?:\\((?:${COUNT_UNITS})\\))?(?:整(?=[,。;、]))?(${AFTER})?`,
    'uy',
  );
}

/** Takes numerals that no number has so many of; leaves 一百二十三. A place within them is tried once, not each in turn. */
const ENDLESS_HERE = new RegExp(`[${HAN_DIGITS}\\d]{100,}`, 'uy');

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/** All counts of the text, from left to right. */
export function scanFigures(text: string): readonly Figure[] {
  const found = countsIn(text);
  if (found.length < 2) return found;
  return found.map((figure, i) => (headsPair(text, figure, found[i + 1]) ? pairHead(figure) : figure));
}

function pairHead({ start, end, value, state, unit }: Figure): Figure {
  return { start, end, value, state, unit, headsPair: true };
}

function countsIn(text: string): readonly Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length;) {
    const start = STARTS[text.charCodeAt(at)];
    if (start === 0) {
      at += 1;
      continue;
    }
    const noCount =
      start === DIGIT_START ? NO_COUNT_HERE.digit : start === HAN_START ? NO_COUNT_HERE.han : NO_COUNT_HERE.other;
    noCount.lastIndex = at;
    if (noCount.test(text)) {
      at = noCount.lastIndex;
      continue;
    }
    const figureHere = start === DIGIT_START ? DIGITS_HERE : FIGURE_HERE;
    figureHere.lastIndex = at;
    const match = figureHere.exec(text);
    const cut = match === null ? -1 : endOfCut(text, figureHere.lastIndex);
    const figure = match === null || cut !== -1 ? null : figureOf(match);
    if (figure !== null) found.push(figure);
    if (match === null) at = behindNothing(text, at);
    else at = cut === -1 ? figureHere.lastIndex : cut;
  }
  return found;
}

/** Takes  236 12 and  1-28 15:34 behind a number, which blanks cut in pieces of which none is known to be whole; leaves  236条 behind 条. */
const PIECES_HERE = /(?<=\d)(?: \d[\d,.]*(?:[:-]\d+)*)+/uy;

/** Where the pieces end that go on with the number that ends at a place; -1 where it is whole. */
function endOfCut(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x20) return -1;
  PIECES_HERE.lastIndex = at;
  return PIECES_HERE.test(text) ? PIECES_HERE.lastIndex : -1;
}

/** Where to go on behind a place that begins neither. */
function behindNothing(text: string, at: number): number {
  ENDLESS_HERE.lastIndex = at;
  return ENDLESS_HERE.test(text) ? ENDLESS_HERE.lastIndex : at + 1;
}

function figureOf(match: RegExpMatchArray): Figure | null {
  const [whole, before, digits, middle, scale, behind, one, unit, han, hanMore, , hanUnit, after] = match;
  const number = digits === undefined ? chineseNumeral(han as string) : numberOf(digits);
  if (number === null || !Number.isFinite(number)) return null;
  const value = scale === undefined ? number : scaled(number, SCALES[scale] as number);
  const start = match.index as number;
  const more = middle ?? behind ?? hanMore;
  return {
    start,
    end: start + whole.length,
    value,
    state: stateOf(before, more, after),
    unit: unit?.replace('/', '') ?? hanUnit ?? (one === undefined ? '' : '个'),
    headsPair: false,
  };
}

function numberOf(digits: string): number {
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}

/** 62.96万 is 629600, not 629599.9999999999. */
function scaled(number: number, scale: number): number {
  return Math.round(number * scale * 1000) / 1000;
}

function stateOf(before: string | undefined, more: string | undefined, after: string | undefined): Figure['state'] {
  const bound = boundOf(BOUND_WORDS.before, before) ?? boundOf(BOUND_WORDS.after, after);
  if (bound === 'atMost' && more !== undefined) return 'atLeast';
  if (bound !== null) return bound;
  return more === undefined ? 'exact' : 'atLeast';
}

function boundOf(table: typeof BOUND_WORDS.before, word: string | undefined): Figure['state'] | null {
  if (word === undefined) return null;
  for (const [words, state] of table) if (words.split('|').includes(word)) return state;
  return null;
}

const PAIR_HEADS: ReadonlySet<string> = new Set([
  '项',
  '期',
  '批',
  '批次',
  '类',
  '大类',
  '场',
  '场次',
  '次',
  '辑',
  '个',
  '种',
]);

/** Issues whose items may follow behind a mark: 189期,713条. */
const ISSUES: ReadonlySet<string> = new Set(['期', '批', '批次', '辑']);
const ITEMS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '则']);
/** What is printed of an issue: 6期3000册, 6期1920份 counts the issues. */
const COPIES: ReadonlySet<string> = new Set(['册', '本', '张', '份']);

function headsPair(text: string, figure: Figure, next: Figure | undefined): boolean {
  if (next === undefined || !PAIR_HEADS.has(figure.unit)) return false;
  if (next.start === figure.end) return next.unit !== '' && !(ISSUES.has(figure.unit) && COPIES.has(next.unit));
  const between = text.slice(figure.end, Math.min(next.start, figure.end + 7));
  if (between === '(' && text[next.end] === ')' && ITEMS.has(next.unit))
    return ISSUES.has(figure.unit) || figure.unit === '次';
  const parted = next.start <= figure.end + 6 && PAIR_MARK.test(between);
  if (figure.unit === '次' && between === '、' && ITEMS.has(next.unit)) return true;
  if (
    next.start <= figure.end + 5 &&
    takes(PAIR_NOUN, between, text) &&
    SENT.test(text.slice(Math.max(0, figure.start - 8), figure.start))
  )
    return (ISSUES.has(figure.unit) || figure.unit === '次') && ITEMS.has(next.unit);
  return parted && (ISSUES.has(figure.unit) || takes(SUMMED_PAIR, between, text)) && ITEMS.has(next.unit);
}

/** Takes the words of 96期推文288篇 and 320次、信息865条; leaves ,发布信息. */
const PAIR_NOUN = prefiltered(/^、?(?:信息|推文|图文|文章|稿件)$/u);

/** Takes 全年推送, 推送信息, 公众号更新共; leaves 发布解读. */
const SENT = /(?:推送|发布|群发|编发|更新|发送|公众号|微[信博])(?:图文|消息|信息|了|共|累计|达)*$/u;

/** Takes the mark of 189期,713条 and 12期共95条, 12期,共计95条; leaves ;. */
const PAIR_MARK = /^(?:信息|内容)?[,、]?(?:总|合|累)?共?计?(?:发送|推送|发布|公开)?$/u;
/** Takes 365次,共计730条, 28项共377条 and 48项信息共898条; leaves 189次,713条. */
const SUMMED_PAIR = prefiltered(/^(?:信息|内容)?[,、]?(?:总计|合计|累计|共计|共)(?:发送|推送|发布|公开)?$/u);
