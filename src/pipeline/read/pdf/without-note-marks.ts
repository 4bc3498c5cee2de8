/**
 * Takes the words of a page and gives them without the raised small figures behind others that point to a footnote: beside a value
 * they would become a digit of it. A Word document's reader leaves them out as well.
 */
import type { Word } from './place-words.ts';

/** Takes `1`, `12`, `[3]`, `②`; leaves `123` and words. */
const MARK = /^(?:\d{1,2}|\[\d{1,2}\]|[①-⑳])$/u;
/** Size of a mark, how far it is raised and how near it stands to the word before it, in sizes of that word. */
const [SMALLEST, LARGEST] = [0.4, 0.78] as const;
const [LOWEST, HIGHEST] = [0.18, 0.6] as const;
const NEAR = 0.25;

/** A mark is written right behind its word, and few words come in between. */
const REACH = 4;

export function withoutNoteMarks(words: readonly Word[]): readonly Word[] {
  return words.filter(
    (word, i) =>
      !(MARK.test(word.text.trim()) && words.slice(Math.max(0, i - REACH), i).some((before) => isMarkOf(word, before))),
  );
}

function isMarkOf(word: Word, before: Word): boolean {
  const share = word.size / before.size;
  const raised = (before.base - word.base) / before.size;
  return (
    share >= SMALLEST &&
    share <= LARGEST &&
    raised >= LOWEST &&
    raised <= HIGHEST &&
    Math.abs(word.left - before.right) <= NEAR * before.size
  );
}
