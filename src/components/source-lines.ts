/**
 * A report's text in the lines that a reader sees. Plain text keeps its own; in HTML, whose lines are the tool's that wrote it,
 * a paragraph is a line and so is a row of a table, whether its cells stand on one line of the file, on many, or all on one.
 */
import { lineStarts } from '../domain/source.ts';
import { hasOnlyTags } from './quiet-tags.ts';

export interface SourceLine {
  /** Half-open range of the text. */
  readonly start: number;
  readonly end: number;
  /** Lines of the file that begin in it, counted from 1. */
  readonly numbers: readonly number[];
  /** The one to name it by; null where none begins in it. */
  readonly shown: number | null;
  /** True for a row of an HTML table. */
  readonly row: boolean;
}

/** The lines from the offset `from` on, which is the start of a line. */
export function sourceLines(text: string, from: number): readonly SourceLine[] {
  const starts = lineStarts(text);
  const first = starts.findIndex((start) => start >= from);
  if (first < 0) return [];
  const { cuts, rows } = HTML.test(text) ? htmlCuts(text, from) : { cuts: starts.slice(first), rows: NO_ROWS };
  let next = first;
  return cuts.map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const numbers: number[] = [];
    while (next < starts.length && ((starts[next] as number) < end || i === cuts.length - 1)) numbers.push(++next);
    return { start, end, numbers, shown: shownOf(text, starts, numbers), row: rows.has(end) };
  });
}

/** The first of the lines that has more than markup. */
function shownOf(text: string, starts: readonly number[], numbers: readonly number[]): number | null {
  const seen = numbers.find((number) => !isUnseen(text.slice(starts[number - 1], starts[number])));
  return seen ?? numbers[0] ?? null;
}

interface Cuts {
  readonly cuts: readonly number[];
  /** Ends of the rows among them. */
  readonly rows: ReadonlySet<number>;
}

const NO_ROWS: ReadonlySet<number> = new Set();
const HTML = /<\/(?:p|div|td|table)>/iu; // takes the end of a paragraph, of a cell; leaves `3 < 5`

/**
 * Takes a tag, named where it begins or ends a line or a row, and a line break outside of tags: `<p class="x">`, the unnamed
 * `<b>`; leaves `3 < 5`.
 */
const BOUND =
  /<(\/?)(tr|table|p|div|h[1-6]|ul|ol|li|br|hr|section|article|title|thead|tbody|tfoot)\b[^<>]*>|<\/?[a-z][^<>]*>|\r\n?|\n/giu;
const BREAK = /^[\r\n]/u; // takes the break of a line; leaves a tag

function htmlCuts(text: string, from: number): Cuts {
  const rows = leafRows(text);
  const wanted: number[] = [];
  let inRow = 0;
  for (const { 0: tag, 1: closing, 2: name, index } of text.matchAll(BOUND)) {
    if (index < inRow) continue;
    const row = rows.get(index);
    if (row !== undefined) wanted.push(index, (inRow = row));
    else if (name !== undefined) wanted.push(closing === '' && !VOID.test(name) ? index : index + tag.length);
    else if (BREAK.test(tag)) wanted.push(index + tag.length);
  }
  return { cuts: seenCuts(text, from, wanted), rows: new Set(rows.values()) };
}

const VOID = /^[bh]r$/iu; // takes br and hr, which end a line; leaves p

/** Ends by starts of the rows that hold no table themselves and are no frame of a page. */
function leafRows(text: string): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  let start = -1;
  for (const { 0: tag, 1: closing, 2: name = '', index } of text.matchAll(ROW_BOUND)) {
    const isRow = name.toLowerCase() === 'tr';
    const end = index + tag.length;
    if (closing === '/' && start >= 0 && isRow && text.slice(start, end).replace(TAGS, '').length <= LONGEST_ROW)
      rows.set(start, end);
    start = closing === '' && isRow ? index : -1;
  }
  return rows;
}

const ROW_BOUND = /<(\/?)(tr|table)\b[^<>]*>/giu; // takes `<tr class="x">`, `</table>`; leaves `<td>`
const TAGS = /<[^<>]*>|\s/gu; // takes `<td>` and the space between tags; leaves `3 < 5`
/** Characters: a longer row is the frame of a page rather than a row of figures. */
const LONGEST_ROW = 600;

/** Where lines begin: markup and space alone join the line behind them, at the end the one before. */
function seenCuts(text: string, from: number, wanted: readonly number[]): readonly number[] {
  const cuts = [from];
  let [looked, seen] = [from, false];
  for (const cut of wanted) {
    if (cut <= looked || cut >= text.length) continue;
    seen ||= !isUnseen(text.slice(looked, cut));
    looked = cut;
    if (!seen) continue;
    cuts.push(cut);
    seen = false;
  }
  if (cuts.length > 1 && isUnseen(text.slice(cuts.at(-1)))) cuts.pop();
  return cuts;
}

const isUnseen = (text: string): boolean => text.trim() === '' || hasOnlyTags(text);
