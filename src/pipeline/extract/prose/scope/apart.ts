/** A passage in two: what certain clauses say, and the rest. Takes the passage and the clauses; in each half the figures of the other are hidden. */
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';

/** Places of the normal text, the end left out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Apart {
  /** The passage without the clauses, which goes on behind them as if they were not there. */
  readonly rest: Setting;
  /** The clauses, with the words but no figures of the rest, since both speak of one matter. */
  readonly said: Setting;
  /** True for a place in the normal text that lies in one of the clauses. */
  readonly isSaid: (at: number) => boolean;
}

/** The two halves. */
export function apart(setting: Setting, clauses: readonly Stretch[]): Apart {
  const { text, tokens } = setting;
  const isSaid = (at: number): boolean => clauses.some(({ start, end }) => start <= at && at < end);
  const unsaid = clauses.reduce((left, { start, end }) => blanked(left, start, end), text);
  return {
    rest: { ...setting, text: unsaid, tokens: tokens.map((token) => (isSaid(token.start) ? hidden(token) : token)) },
    said: { ...setting, tokens: tokens.map((token) => (isSaid(token.start) ? token : hidden(token))) },
    isSaid,
  };
}

/** What the other half counts is no figure of this one. */
const hidden = (token: Token): Token =>
  token.figure !== null || token.id === 'areaWide' ? { ...token, id: 'filler', figure: null } : token;

/** The text without a stretch, all else in the same places. */
const blanked = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
