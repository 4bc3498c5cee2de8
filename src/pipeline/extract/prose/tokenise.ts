/**
 * Turns a passage into tokens: figures, years, words of the lexicon and punctuation, in order and without overlap.
 * What no token covers is unknown text; readers look at those gaps before they trust a neighbour.
 */
import { PROSE_LEXICON } from '../../../forms/prose-lexicon.ts';
import { scanFigures, type Figure } from './scan-figures.ts';
import { findWords, growTrie } from './word-trie.ts';

/** `id` is a lexicon id, or figure, year, rate, account, or a mark: stop, semi, comma, colon, pause, bracket, bracketEnd. */
export interface Token {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly figure: Figure | null;
  /** The year of a `year` token. */
  readonly year: number | null;
}

const TRIE = growTrie(PROSE_LEXICON);

const MARKS: Readonly<Record<string, string>> = {
  '。': 'stop',
  '!': 'stop',
  '?': 'stop',
  '\n': 'stop',
  ';': 'semi',
  ',': 'comma',
  ':': 'colon',
  '、': 'pause',
  '(': 'bracket',
  ')': 'bracketEnd',
  '+': 'pause',
};

/** Takes 2024年, 2024年度; leaves 2024条. */
const YEAR = /(?<!\d)(?:19|20)\d{2}年度?/gu;
/** Takes 99.5%, 百分之百; leaves 99条. */
const RATE = /\d+(?:\.\d+)?[%‰％]|百分之[百\d一二三四五六七八九十点.]+/gu;
/** Takes “永宁微政务”, “掌上某县”; leaves “北塬街道”, which may be any account's name. */
const NAMED_ACCOUNT = /“[^“”]{0,12}(?:微|掌上|融媒|在线|播报|之声)[^“”]{0,12}”/gu;

/** Tokens of a passage in normal form. */
export function tokenise(text: string): readonly Token[] {
  const layers = [
    scanFigures(text).map((figure) => token('figure', figure.start, figure.end, figure)),
    matches(text, RATE, 'rate'),
    findWords(TRIE, text).map((word) => token(word.id, word.start, word.end)),
    matches(text, YEAR, 'year').map((found) => ({ ...found, year: Number(text.slice(found.start, found.start + 4)) })),
    marks(text),
  ];
  return withAccounts(text, mergeLayers(text.length, layers));
}

function token(id: string, start: number, end: number, figure: Figure | null = null): Token {
  return { id, start, end, figure, year: null };
}

function matches(text: string, pattern: RegExp, id: string): readonly Token[] {
  return [...text.matchAll(pattern)].map((match) => token(id, match.index, match.index + match[0].length));
}

function marks(text: string): readonly Token[] {
  const found: Token[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const id = MARKS[text[i] as string];
    if (id !== undefined) found.push(token(id, i, i + 1));
  }
  return found;
}

/** Earlier layers win where tokens overlap. */
function mergeLayers(length: number, layers: readonly (readonly Token[])[]): readonly Token[] {
  const taken = new Uint8Array(length);
  const kept: Token[] = [];
  for (const layer of layers) {
    for (const candidate of layer) {
      if (isTaken(taken, candidate)) continue;
      taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

function isTaken(taken: Uint8Array, candidate: Token): boolean {
  for (let i = candidate.start; i < candidate.end; i += 1) if (taken[i] === 1) return true;
  return false;
}

/** A quoted account name is a new-media channel, unless the word behind it says which kind: “某发布”微信公众号. */
function withAccounts(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('”')) return tokens;
  const accounts = matches(text, NAMED_ACCOUNT, 'newMedia').filter(
    (account) =>
      !tokens.some(
        (other) => ACCOUNT_KINDS.has(other.id) && other.start >= account.start && other.start <= account.end + 2,
      ),
  );
  if (accounts.length === 0) return tokens;
  const outside = tokens.filter(
    (other) => !accounts.some((account) => other.start < account.end && other.end > account.start),
  );
  return [...outside, ...accounts].sort((a, b) => a.start - b.start);
}

const ACCOUNT_KINDS: ReadonlySet<string> = new Set([
  'wechat',
  'weibo',
  'website',
  'newMedia',
  'hotline',
  'letterbox',
  'media',
  'group',
  'figure',
]);
