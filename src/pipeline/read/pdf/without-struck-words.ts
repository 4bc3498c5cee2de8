/**
 * A PDF printed with its changes in sight holds what was struck out beside what replaced it: takes the words and painted lines of a
 * page, gives the words that nothing runs through, and the lines without those that strike or underline words. A Word document's
 * reader leaves struck words out as well.
 */
import { partsBetween } from './cut-words.ts';
import type { Ruling, Rulings } from './page-rulings.ts';
import type { Word } from './place-words.ts';

/** How far a line runs above the base line that strikes words, and below it where it underlines them, in sizes of the type. */
const STRIKES: readonly [number, number] = [0.15, 0.5];
const UNDERLINES: readonly [number, number] = [-0.25, 0.02];
/** A line through words or below them is no longer than they are; a line of a table is. */
const COVERED = 0.9;

interface Unstruck {
  readonly words: readonly Word[];
  readonly rulings: Rulings;
  /** True where words were left out. */
  readonly struck: boolean;
}

export function withoutStruckWords(words: readonly Word[], { level, upright }: Rulings): Unstruck {
  const strikes = new Map<Word, Ruling[]>();
  const others = level.filter((line) => {
    const through = wordsAt(words, line, STRIKES);
    for (const word of through) strikes.set(word, [...(strikes.get(word) ?? []), line]);
    return through.length === 0 && wordsAt(words, line, UNDERLINES).length === 0;
  });
  if (others.length === level.length) return { words, rulings: { level, upright }, struck: false };
  return {
    words: strikes.size === 0 ? words : words.flatMap((word) => unstruck(word, strikes.get(word))),
    rulings: { level: others, upright },
    struck: strikes.size > 0,
  };
}

/** The words at which a line runs so high, where it is a line of these words and no other's; else none. */
function wordsAt(words: readonly Word[], line: Ruling, [low, high]: readonly [number, number]): readonly Word[] {
  let covered = 0;
  const found: Word[] = [];
  for (const word of words) {
    const height = word.base - line.at;
    if (height < low * word.size || height > high * word.size) continue;
    const overlap = Math.min(word.right, line.to) - Math.max(word.left, line.from);
    if (overlap <= 0) continue;
    covered += overlap;
    found.push(word);
  }
  return covered >= COVERED * (line.to - line.from) ? found : [];
}

/** What is left of a word: pdf.js joins what was struck and what replaced it. */
function unstruck(word: Word, lines: readonly Ruling[] | undefined): readonly Word[] {
  if (lines === undefined) return [word];
  const parts = partsBetween(
    word,
    lines.flatMap(({ from, to }) => [from, to]),
  );
  return parts.filter(({ left, right }) => {
    const middle = (left + right) / 2;
    return !lines.some(({ from, to }) => from <= middle && middle <= to);
  });
}
