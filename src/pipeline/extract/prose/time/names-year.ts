/**
 * Whether words name the report's year: 2023年, 今年以来, 本年度. Takes a text, or its words; leaves 全年, which may be any year.
 */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import type { Token } from '../words/tokenise.ts';

/** True where the text may name the year. */
export function mayNameYear(text: string, year: number | null): boolean {
  return takes(THIS_YEAR, text) || (year !== null && text.includes(String(year)));
}

/** True where one of the words names the year. */
export function namesYear(text: string, words: readonly Token[], year: number | null): boolean {
  return words.some(
    (token) =>
      (token.id === 'year' && token.year === year) ||
      (token.id === 'thisYear' && takesIn(THIS_YEAR, text, token.start, token.end)),
  );
}

/** Takes 今年以来, 本年度; leaves 全年, which may be any. */
const THIS_YEAR = prefiltered(/今年|本年/u);
