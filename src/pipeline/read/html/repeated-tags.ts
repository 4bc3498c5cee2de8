/**
 * Spares parse5 the reading of tags that it has read before: a page from a word processor repeats a few long tags thousands
 * of times, and the next page has many of them as well. Takes a parser that drives its own tokeniser, remembers the token of each tag as it is written, and hands tokens
 * over again, with the plain text between them, until something new comes. The tree is parse5's as before.
 */
import type { Parser, Token } from 'parse5';
import { Token as Tokens, TokenizerMode } from 'parse5';
import { ownCopy } from '../../../domain/remembered.ts';
import type { HtmlElement, HtmlNodeMap } from './html-tree.ts';
import { textNode } from './html-tree.ts';
import { addLeaf, mayBeLeaf, takesText } from './leaf-elements.ts';

/** A page on its way through the parser. */
export interface PageReading {
  readonly html: string;
  /** Those of `html`, and what is left of longer pages behind them: they are looked at faster in a list. */
  readonly units: Uint16Array;
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
  /** What is written, from `<` to `>`. */
  readonly units: Uint16Array;
  readonly token: Token.TagToken;
  /**
   * The two that came behind it last, first the later one: rows of a table repeat their tags in turn, and a guess costs less than a
   * search.
   */
  next: KnownTag | null;
  nextBefore: KnownTag | null;
}

/** A page of which nothing was read; one is read to its end before the next. */
export function newReading(html: string, parser: PageReading['parser'], onText: PageReading['onText']): PageReading {
  if (shared.known.size > MOST_KEPT) shared.known = new Map();
  return { html, units: unitsOf(html), parser, at: 0, lookedAt: 0, onText, known: shared.known, before: null };
}

/** What the next page uses again: tags that were read before, and room for units. */
const shared: { known: Map<string, KnownTag>; room: Buffer } = { known: new Map(), room: Buffer.alloc(0) };

function unitsOf(html: string): Uint16Array {
  const size = 2 * html.length;
  if (size > LARGEST_ROOM) return asUnits(Buffer.from(html, 'utf16le'));
  if (size > shared.room.length) shared.room = Buffer.alloc(2 * size);
  shared.room.write(html, 'utf16le');
  return asUnits(shared.room);
}

function asUnits(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

/** Bytes of a page; larger ones come one in thousands. */
const LARGEST_ROOM = 2_000_000;

/**
 * Tags that are remembered, and as many of them for the next page: pages have some hundreds of different ones, hostile pages a
 * hundred thousand.
 */
const MOST_KNOWN = 2000;
const MOST_KEPT = 1000;
/** Longer tags hold a picture or an address of their own. */
const LONGEST_KNOWN = 1000;

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
  const { html, units, at, known } = reading;
  if (known.size >= MOST_KNOWN || at - from > LONGEST_KNOWN) return;
  const written = ownCopy(html.slice(from, at));
  if (!WHOLE_TAG.test(written)) return;
  reading.before = { units: units.slice(from, at), token, next: null, nextBefore: null };
  known.set(written, reading.before);
}

/** Hands over the text up to the next tag and that tag; false where either is not plain and known. */
function readPair(reading: PageReading): boolean {
  const { parser, at } = reading;
  const open = plainEnd(reading, at);
  const tag = open < 0 ? null : tagAt(reading, open);
  if (tag === null) return false;
  const { token } = tag;
  const end = open + tag.units.length;
  if (open > at) {
    if (takesText(parser)) setTexts(reading, parser.openElements.currentTmplContentOrNode, at, open);
    else addTexts(reading, open, end);
  }
  reading.lookedAt = end;
  reading.before = tag;
  if (token.type === Tokens.TokenType.START_TAG) {
    parser.tokenizer.lastStartTagName = token.tagName;
    if (mayBeLeaf(parser, token) && readLeaf(reading, token, end)) return true;
    parser.onStartTag(token);
  } else parser.onEndTag(token);
  reading.at = end;
  return true;
}

/** Sets the element of the tag that ends at `from` into the tree, with its text; false where anything but its end tag follows. */
function readLeaf(reading: PageReading, token: Token.TagToken, from: number): boolean {
  const { parser } = reading;
  const open = plainEnd(reading, from);
  const tag = open < 0 ? null : tagAt(reading, open);
  if (tag?.token.type !== Tokens.TokenType.END_TAG || tag.token.tagID !== token.tagID) return false;
  const leaf = addLeaf(parser, token);
  setTexts(reading, leaf, from, open);
  reading.at = reading.lookedAt = open + tag.units.length;
  reading.before = tag;
  return true;
}

/** Texts of an element, with white space apart from the rest. */
function setTexts({ html, units, parser }: PageReading, into: HtmlElement, from: number, to: number): void {
  for (let at = from; at < to;) {
    const end = textEnd(units, at, to);
    parser.treeAdapter.appendChild(into, textNode(html.slice(at, end), at, true));
    if (!isSpace(units[at] as number)) parser.framesetOk = false;
    at = end;
  }
}

/** The known tag at `open`; a whole tag ends with its only `>`, so that what begins like it is it. */
function tagAt({ html, units, known, before }: PageReading, open: number): KnownTag | null {
  if (before === null) return search(html, known, open);
  const { next, nextBefore } = before;
  const end = html.length;
  if (next !== null && standsAt(next, units, open, end)) return next;
  const found = nextBefore !== null && standsAt(nextBefore, units, open, end) ? nextBefore : search(html, known, open);
  before.next = found;
  before.nextBefore = next;
  return found;
}

function search(html: string, known: PageReading['known'], open: number): KnownTag | null {
  return known.get(html.slice(open, html.indexOf('>', open) + 1)) ?? null;
}

function standsAt({ units: written }: KnownTag, units: Uint16Array, at: number, end: number): boolean {
  if (at + written.length > end) return false;
  for (let i = 0; i < written.length; i += 1) if (written[i] !== units[at + i]) return false;
  return true;
}

/** Where the next tag opens; -1 behind character references, carriage returns and NUL, which the tokeniser changes, and at the end. */
function plainEnd({ units, html }: PageReading, from: number): number {
  for (let i = from; i < html.length; i += 1) {
    const code = units[i];
    if (code === 60) return i;
    if (code === 38 || code === 13 || code === 0) return -1;
  }
  return -1;
}

/** Texts up to `to` as the tokeniser parts them: white space apart from the rest. */
function addTexts(reading: PageReading, to: number, tagEnd: number): void {
  const { html, units, parser, onText } = reading;
  for (let from = reading.at; from < to;) {
    const space = isSpace(units[from] as number);
    const end = textEnd(units, from, to);
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

/** Where the text at `from` ends: white space is a text of its own. */
function textEnd(units: Uint16Array, from: number, to: number): number {
  const space = isSpace(units[from] as number);
  let end = from + 1;
  while (end < to && isSpace(units[end] as number) === space) end += 1;
  return end;
}

const WHITE_SPACE = Tokens.TokenType.WHITESPACE_CHARACTER;
const CHARACTERS = Tokens.TokenType.CHARACTER;

/** White space as the standard has it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12;
}
