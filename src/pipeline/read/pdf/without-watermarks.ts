/**
 * Leaves out words in large type that stand at the same place of several pages: marks of the water, not of the report.
 * Takes the words of all pages, gives them without such words; running heads and page numbers are no larger than the text.
 */
import type { Word } from './place-words.ts';

/** Type this many times as large as most of the text. */
const LARGE = 1.7;
/** Places that differ by less than this are one, in points. */
const SAME_PLACE = 2;

export function withoutWatermarks(pages: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  if (pages.length < 2) return pages;
  const least = LARGE * usualSize(pages);
  const large = pages.map((words) => words.filter((word) => word.size >= least));
  if (large.filter((words) => words.length > 0).length < 2) return pages;
  return pages.map((words, page) =>
    words.filter((word) => word.size < least || !large.some((others, k) => k !== page && others.some(isSame(word)))),
  );
}

function isSame(word: Word): (other: Word) => boolean {
  return (other) =>
    other.text === word.text &&
    Math.abs(other.left - word.left) < SAME_PLACE &&
    Math.abs(other.base - word.base) < SAME_PLACE;
}

/** The size of type that half of the letters do not exceed. */
function usualSize(pages: readonly (readonly Word[])[]): number {
  const sizes = pages.flat().sort((a, b) => a.size - b.size);
  const letters = sizes.reduce((sum, { text }) => sum + text.length, 0);
  let seen = 0;
  for (const { text, size } of sizes) {
    seen += text.length;
    if (seen * 2 >= letters) return size;
  }
  return Infinity;
}
