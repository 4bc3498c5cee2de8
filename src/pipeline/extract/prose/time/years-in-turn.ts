/**
 * Figures dealt out to several years in their turn: 2022年、2023年、2024年分别公开80条、95条、110条. Takes the view of a figure; leaves rows of which
 * a year has no figure of its own, and years that are added up.
 */
import { DEALING } from '../words/dealing-words.ts';
import type { View } from '../view/view.ts';

/** True for a figure in the turn of another year. */
export function isOtherYearsTurn(view: View): boolean {
  const turn = turnOf(view);
  return turn !== null && turn.year !== view.year;
}

/** The year in whose turn a figure stands, and the place of the first figure of its row; null where none are dealt out. */
export function turnOf({
  index,
  sentence,
  text,
  tokens,
  figure,
}: View): { readonly year: number | null; readonly first: number } | null {
  const from = index - sentence.length;
  const years = tokens.slice(from, index).filter(({ id }) => id === 'year');
  if (years.length < 2 || !IN_TURN.test(text.slice(tokens[from]?.start, figure.start))) return null;
  const first = tokens.findIndex((token, i) => i >= from && token.figure !== null);
  const turn = (index - first) / 2;
  const year = years[turn];
  const inRow = tokens.slice(first, index).every((token, i) => (i % 2 === 0) === (token.figure !== null));
  return inRow && year !== undefined ? { year: year.year, first } : null;
}

/** Takes 2023年、2024年网站分别公开; leaves 2023年和2024年共公开. */
const IN_TURN = new RegExp(
  `20\\d\\d年度?(?:、20\\d\\d年度?)*[、和与及]20\\d\\d年度?[^。;\\d]{0,12}(?:${DEALING})[^。;]*$`,
  'u',
);
