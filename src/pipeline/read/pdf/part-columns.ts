/**
 * Parts a sheet that holds two pages or two columns of text side by side at the gutter between them: takes the words and
 * ruling lines of a sheet, gives one or two. A gap between the columns of a table is no gutter: lines of prose, or tables
 * with lines of their own, must stand on both sides.
 */
import { pageLines } from './page-lines.ts';
import type { Ruling, Rulings } from './page-rulings.ts';
import type { Word } from './place-words.ts';

/** The words and lines of a sheet or of one half of it. */
export interface SheetPart {
  readonly words: readonly Word[];
  readonly rulings: Rulings | null;
  /** True where text recognition laid the words behind a picture: their places are too rough for columns. */
  readonly recognised?: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where a gutter may be, in shares of the sheet's width. */
const EARLIEST = 0.36;
const LATEST = 0.64;
/** A gutter is no narrower than this share of the type. */
const NARROWEST = 1.4;
/** Shares of the sheet's height at head and foot in which a title or a number of the page may lie across the gutter. */
const HEAD = 0.12;
const FOOT = 0.06;
/** Lines of prose, or level lines of a table, that each side needs. */
const FEWEST_LINES = 4;
/** A line of prose has so many characters and fills this share of its side. */
const LEAST_PROSE = 12;
const FILLED = 0.7;

/** The sheet as it is, or its two sides from left to right. */
export function partColumns(sheet: SheetPart): readonly SheetPart[] {
  const { words, rulings } = sheet;
  if (rulings === null || words.length === 0) return [sheet];
  const height = extent(words.map(({ base }) => ({ from: base, to: base })));
  const head = height.from + HEAD * (height.to - height.from);
  const foot = height.to - FOOT * (height.to - height.from);
  const isInner = ({ base }: Word): boolean => base > head && base < foot;
  const inner = words.filter(isInner);
  const gutter = gutterOf(words, inner, rulings);
  if (gutter === null) return [sheet];
  const at = (gutter.from + gutter.to) / 2;
  const isLeft = (word: Word): boolean => word.right <= gutter.to || (word.left < at && word.base <= head);
  const left = { words: words.filter(isLeft), rulings: linesIn(rulings, -Infinity, at) };
  const right = { words: words.filter((word) => !isLeft(word)), rulings: linesIn(rulings, at, Infinity) };
  return [left, right].every((side) => isPage(side.rulings, side.words.filter(isInner))) ? [left, right] : [sheet];
}

function extent(ranges: readonly Range[]): Range {
  const whole = { from: Infinity, to: -Infinity };
  for (const { from, to } of ranges) {
    whole.from = Math.min(whole.from, from);
    whole.to = Math.max(whole.to, to);
  }
  return whole;
}

/** The widest upright stretch near the middle that neither words nor level lines cross. */
function gutterOf(words: readonly Word[], inner: readonly Word[], { level }: Rulings): Range | null {
  const width = extent([...level, ...words.map(({ left, right }) => ({ from: left, to: right }))]);
  const at = (share: number): number => width.from + share * (width.to - width.from);
  const covered: Range[] = [...level, ...inner.map(({ left, right }) => ({ from: left, to: right }))];
  covered.sort((a, b) => a.from - b.from);
  let best: Range | null = null;
  let reached = -Infinity;
  for (const { from, to } of [...covered, { from: Infinity, to: Infinity }]) {
    const isWider = best === null || from - reached > best.to - best.from;
    if (reached > at(EARLIEST) && from < at(LATEST) && from > reached && isWider) best = { from: reached, to: from };
    reached = Math.max(reached, to);
    if (reached > at(LATEST)) break;
  }
  const size = inner.reduce((most, word) => Math.max(most, Math.min(word.size, word.right - word.left)), 0);
  return best !== null && best.to - best.from >= NARROWEST * Math.min(size, USUAL_SIZE) ? best : null;
}

/** Body type of reports, in points: a large title does not ask for a wider gutter. */
const USUAL_SIZE = 14;

function linesIn({ level, upright }: Rulings, from: number, to: number): Rulings {
  const middle = (line: Ruling): number => (line.from + line.to) / 2;
  return {
    level: level.filter((line) => middle(line) > from && middle(line) < to),
    upright: upright.filter((line) => line.at > from && line.at < to),
  };
}

/** True for a side that holds lines of prose or a table with lines of its own. */
function isPage({ level }: Rulings, words: readonly Word[]): boolean {
  if (level.length >= FEWEST_LINES) return true;
  const { from, to } = extent(words.map(({ left, right }) => ({ from: left, to: right })));
  const prose = pageLines(words).filter(({ runs: [run, ...more] }) => {
    if (run === undefined || more.length > 0) return false;
    return run.text.length >= LEAST_PROSE && run.right - run.left > FILLED * (to - from);
  });
  return prose.length >= FEWEST_LINES;
}
