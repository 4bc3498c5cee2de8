/**
 * Lines of a PDF page: takes placed words, gives lines from top to bottom, each parted into runs of words at wide gaps.
 */
import type { Word } from './place-words.ts';

/** Words that stand together on a line. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Runs on one base line, from left to right. */
export interface PageLine {
  readonly base: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly runs: readonly Run[];
  /** The words as they were placed, from left to right. */
  readonly words: readonly Word[];
}

/** Words belong to one line when their base lines differ by less than this share of the type. */
const SAME_BASE = 0.35;
/** A gap wider than this share of the type parts two runs. */
const WIDE_GAP = 0.8;
/** A gap wider than this share of the type is a space between Latin words or numbers. */
const SPACE = 0.06;

/** Takes a letter or digit that needs a space before another; leaves Chinese. */
const NARROW_END = /[\p{Script=Latin}\d]$/u;
const NARROW_START = /^[\p{Script=Latin}\d]/u;

/** The lines of a page. */
export function pageLines(words: readonly Word[]): readonly PageLine[] {
  const sorted = [...words].sort((a, b) => a.base - b.base || a.left - b.left);
  const lines: PageLine[] = [];
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from] as Word;
    let to = from + 1;
    while (to < sorted.length && isOnLine(first, sorted[to] as Word)) to += 1;
    lines.push(lineOf(sorted.slice(from, to)));
    from = to;
  }
  return lines;
}

function isOnLine(first: Word, word: Word): boolean {
  return word.base - first.base < SAME_BASE * Math.max(first.size, word.size);
}

function lineOf(words: readonly Word[]): PageLine {
  const sorted = [...words].sort((a, b) => a.left - b.left);
  const runs: Run[] = [];
  for (const word of sorted) {
    const last = runs.at(-1);
    if (last === undefined || word.left - last.right > WIDE_GAP * Math.max(word.size, last.size)) {
      runs.push({ ...word, text: word.text.trim() });
    } else runs[runs.length - 1] = joined(last, word);
  }
  const size = Math.max(...runs.map((run) => run.size));
  const right = Math.max(...runs.map((run) => run.right));
  return { base: (words[0] as Word).base, size, left: (runs[0] as Run).left, right, runs, words: sorted };
}

function joined(run: Run, word: Word): Run {
  const text = word.text.trim();
  const gap = word.left - run.right > SPACE * word.size || word.text.startsWith(' ');
  const space = gap && NARROW_END.test(run.text) && NARROW_START.test(text) ? ' ' : '';
  // Bold type is sometimes set twice with a hair between: the second is left out.
  const doubled = run.text.endsWith(text) && Math.abs(word.right - run.right) < 0.2 * word.size;
  return doubled ? run : { ...run, text: run.text + space + text, right: Math.max(run.right, word.right) };
}

/** The words of a line as one text. */
export function lineText(line: PageLine): string {
  return line.runs.map((run) => run.text).join(' ');
}

/** True when words stand beside each other with a wide gap, as in a table; lines of prose have no such gaps. */
export function hasColumns(words: readonly Word[]): boolean {
  return pageLines(words).some((line) => line.runs.length > 1);
}
