/**
 * Pages that were copied with every white space folded into one blank hold a whole report in one line. Takes the lines of a text; gives
 * such a line as the lines it was made of: in front of an ordinal, behind a title, behind the last number of a row of values.
 */
import type { Line } from './split-lines.ts';

/** Shorter lines hold no report, longer ones none that anybody wrote; a paragraph has fewer places to be cut at, and no rows of values. */
const SHORTEST = 1000;
const LONGEST = 200_000;
const FEWEST_PLACES = 16;
const FEWEST_ROWS = 6;

export function withUnfoldedLines(text: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isLong)) return lines;
  return lines.flatMap((line) => (isLong(line) ? unfolded(text, line) : [line]));
}

const isLong = ({ kind, start, end }: Line): boolean =>
  kind === 'text' && end - start >= SHORTEST && end - start <= LONGEST;

function unfolded(text: string, line: Line): readonly Line[] {
  const words = text.slice(line.start, line.end);
  if ([...words.matchAll(VALUES)].length < FEWEST_ROWS) return [line];
  const places = [...words.matchAll(FOLD)].map(({ index }) => index);
  if (places.length < FEWEST_PLACES) return [line];
  const pieces = [0, ...places].map((from, i) => [from, places[i] ?? words.length] as const);
  return pieces.flatMap(([from, to]) => (to > from + 1 ? pieceOf(text, line, from, to) : []));
}

/** A piece without the blank behind it. */
function pieceOf(text: string, line: Line, from: number, to: number): Line {
  const start = line.start + from;
  const end = line.start + to;
  const trimmed = text.slice(start, end).trimEnd().length;
  return { ...line, rawStart: start, rawEnd: end, start, end: start + trimmed };
}

/** Takes the place in front of 二、, （一）, 1.属于, 第二十条第 behind a blank. */
const ORDINAL =
  '(?<= )(?=[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十][）)]|\\d{1,2}[.．、][一-龥“]|第二十条)';
/** Takes 12, 11.7, /, — and 无 of a cell; leaves 无法提供. */
const VALUE = '(?:\\d[\\d,]{0,11}(?:\\.\\d{1,6})?|[/／—－-]{1,2}|无(?= ))';
/** Takes the place behind 一、总体情况; leaves 四、结转下年度继续办理 48, whose values stand behind it. */
const TITLE = `(?<= [一二三四五六七]、[一-龥、]{4,24} )(?!${VALUE} )`;
/** Takes the place behind 规章 0 0 0, 行政许可 49571; leaves 共 12 件. */
const ROW = `(?<=[一-龥](?: ${VALUE}){1,8} )(?=[一-龥“（(]{2,})(?![件条份次个篇期年月日万余多人项宗起号时分元%])`;
/** Takes the place in front of 规章 0 behind 现行有效件数, of 行政许可 49571 behind 本年处理决定数量. */
const FIRST_ROW = `(?<=(?:件数|数量|金额|增/?减|[）)]) )(?=[一-龥]{2,12} ${VALUE} )`;
/** Takes the place in front of the fifteen values of table four, whose head stands before them. */
const BLOCKS = `(?<=[一-龥] )(?=(?:${VALUE} ){14}${VALUE}(?: |$))`;
/** Takes the seven values of a row of table three. */
const VALUES = new RegExp(`(?: ${VALUE}){7}(?= )`, 'gu');
const FOLD = new RegExp([ORDINAL, TITLE, ROW, FIRST_ROW, BLOCKS].join('|'), 'gu');
