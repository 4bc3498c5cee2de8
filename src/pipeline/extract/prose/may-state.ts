/** Tells a stretch of prose in normal form that can state nothing, as it holds neither a count nor a word of denial. */
import { PROSE_LEXICON } from '../../../forms/prose-lexicon.ts';
import { mayDenyAnew } from './denied-anew.ts';
import { holdsFigure } from './scan-figures.ts';

/** Any word by which the lexicon denies. Takes 未收到申请, 没有发生; leaves 收到申请. */
const DENYING_WORD = new RegExp(
  PROSE_LEXICON.filter(({ id }) => id === 'none')
    .map(({ words }) => words.replaceAll(' ', '|'))
    .join('|'),
  'u',
);

/** Takes a number alone, as a cell of a table that a reader left on a line of its own; leaves 12件. */
const LONE_NUMBER = /^[\d,.]+$/u;

/** False only where no reader can find anything: a quick look that spares the cut into tokens. */
export function mayState(text: string): boolean {
  return !LONE_NUMBER.test(text) && (DENYING_WORD.test(text) || mayDenyAnew(text) || holdsFigure(text));
}
