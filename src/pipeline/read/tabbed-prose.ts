/**
 * Tabs that part no cells: those that indent a paragraph, stand behind the ordinal of a heading, or were typed amid a sentence. Takes a text and
 * the range of a line without white space around it; refuses rows, of which no cell ends a sentence.
 */
import { endsAsTitle, isSectionHeading } from './line-patterns.ts';

const TAB = '\t';
/** Sentences with a tab more often are rows. */
const FEWEST_UNITS = 16;
/** The ordinal of a heading is no longer. */
const LONGEST_ORDINAL = 6;

/** Takes 一、 and （二）, 1. and ● before a tab; leaves labels. */
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|[●•◆■▪◇○])$/u;
/** Takes 12, 1,204 and /, which fill a cell; leaves words. */
const VALUE = /^(?:[\d０-９][\d０-９,，.．]*|[/／—-]{1,2}|无|)$/u;

export function isTabbedProse(text: string, start: number, end: number): boolean {
  const first = text.indexOf(TAB, start);
  const inner = first !== -1 && first < end;
  const heads = !inner || (first - start <= LONGEST_ORDINAL && ORDINAL.test(text.slice(start, first).trimEnd()));
  if (!SENTENCE_ENDS.has(text[end - 1] as string)) return heads && isLoneHeading(text, start, end);
  if (!inner) return true;
  const cells = text.slice(start, end).split(TAB);
  return (
    cells.length * FEWEST_UNITS <= end - start + (heads ? FEWEST_UNITS : 0) &&
    !cells.some((cell) => VALUE.test(cell.trim()))
  );
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set('。；！;!');

/** 一、 总体情况 behind a tab, or with one behind its ordinal; a title behind a tab. */
function isLoneHeading(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (!words.includes(TAB) && endsAsTitle(words)) return true;
  return words.indexOf(TAB) === words.lastIndexOf(TAB) && isSectionHeading(words.replace(/\s+/u, ''));
}
