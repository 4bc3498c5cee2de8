/**
 * Spares parse5 the reading of tags that it has read before: a page from a word processor repeats a few long tags thousands
 * of times. Takes a parser that drives its own tokeniser, remembers the token of each tag as it is written, and hands tokens
 * over again, with the plain text between them, until something new comes. The tree is parse5's as before.
 */
import type { Parser, Token } from 'parse5';
import { Token as Tokens, TokenizerMode } from 'parse5';
import type { HtmlNodeMap } from './html-tree.ts';

/** A page on its way through the parser. */
export interface PageReading {
  readonly html: string;
  readonly parser: Parser<HtmlNodeMap>;
  /** Offset behind all tokens that the parser has. */
  at: number;
  /** Offset behind what the tokeniser has looked at, when the parser gets a token: the tag that ends a text is read by then. */
  lookedAt: number;
  /** Sees every text, which begins at `at`, before the parser does. */
  readonly onText: (chars: string) => void;
  /** Tags by what is written, from `<` to `>`. */
  readonly known: Map<string, KnownTag>;
  /** The last known tag that the parser was given. */
  before: KnownTag | null;
}

/** A tag that was read before. */
interface KnownTag {
  readonly written: string;
  readonly token: Token.TagToken;
  /** The one that came behind it last time: rows of a table repeat their tags in turn, and a guess costs less than a search. */
  next: KnownTag | null;
}

/** Tags that are remembered: pages have some hundreds of different ones, hostile pages a hundred thousand. */
const MOST_KNOWN = 2000;

/**
 * To be called when the parser has taken a tag of the tokeniser's that began at `from`, outside of drawings: reads on as far as
 * tags are known.
 */
export function readOn(reading: PageReading, from: number, token: Token.TagToken): void {
  const { parser } = reading;
  if (!readsPlainly(reading)) return;
  learn(reading, from, token);
  const begun = reading.at;
  while (readsPlainly(reading) && readPair(reading));
  parser.tokenizer.preprocessor.pos += reading.at - begun;
}

/** False within scripts, titles and drawings, where a tag is not what it is elsewhere. */
export function readsPlainly({ parser: { tokenizer } }: PageReading): boolean {
  return tokenizer.state === TokenizerMode.DATA && !tokenizer.inForeignNode;
}

/** Takes a whole tag that holds no other sign of one: `<td class="a">`, `</p>`; leaves `<a title="<b>">`, `< p>`. */
const WHOLE_TAG = /^<\/?[a-zA-Z][^<>]*>$/u;

function learn(reading: PageReading, from: number, token: Token.TagToken): void {
  const { html, at, known } = reading;
  const written = html.slice(from, at);
  if (known.size >= MOST_KNOWN || !WHOLE_TAG.test(written)) return;
  reading.before = { written, token, next: null };
  known.set(written, reading.before);
}

/** Hands over the text up to the next tag and that tag; false where either is not plain and known. */
function readPair(reading: PageReading): boolean {
  const { html, parser, at } = reading;
  const open = plainEnd(html, at);
  const tag = open < 0 ? null : tagAt(reading, open);
  if (tag === null) return false;
  const { token, written } = tag;
  const end = open + written.length;
  addTexts(reading, open, end);
  reading.lookedAt = end;
  if (token.type === Tokens.TokenType.START_TAG) {
    parser.tokenizer.lastStartTagName = token.tagName;
    parser.onStartTag(token);
  } else parser.onEndTag(token);
  reading.at = end;
  reading.before = tag;
  return true;
}

/** The known tag at `open`; a whole tag ends with its only `>`, so that what begins like it is it. */
function tagAt({ html, known, before }: PageReading, open: number): KnownTag | null {
  const guess = before?.next ?? null;
  if (guess !== null && html.startsWith(guess.written, open)) return guess;
  const found = known.get(html.slice(open, html.indexOf('>', open) + 1)) ?? null;
  if (before !== null) before.next = found;
  return found;
}

/** Where the next tag opens; -1 behind character references, carriage returns and NUL, which the tokeniser changes, and at the end. */
function plainEnd(html: string, from: number): number {
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i);
    if (code === 60) return i;
    if (code === 38 || code === 13 || code === 0) return -1;
  }
  return -1;
}

/** Texts up to `to` as the tokeniser parts them: white space apart from the rest. */
function addTexts(reading: PageReading, to: number, tagEnd: number): void {
  const { html, parser, onText } = reading;
  for (let from = reading.at; from < to;) {
    const space = isSpace(html.charCodeAt(from));
    let end = from + 1;
    while (end < to && isSpace(html.charCodeAt(end)) === space) end += 1;
    reading.lookedAt = end < to ? end + 1 : tagEnd;
    const chars = html.slice(from, end);
    const token: Token.CharacterToken = { type: space ? WHITE_SPACE : CHARACTERS, chars, location: null };
    onText(chars);
    reading.at = end;
    if (space) parser.onWhitespaceCharacter(token);
    else parser.onCharacter(token);
    from = end;
  }
}

const WHITE_SPACE = Tokens.TokenType.WHITESPACE_CHARACTER;
const CHARACTERS = Tokens.TokenType.CHARACTER;

/** White space as the standard has it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12;
}
