/**
 * Parses HTML with parse5 and finds the place of every text without its location records, which cost more than the
 * parsing: a text begins where the tag before it ended. Gives null for markup nested beyond all reason.
 */
import { Parser, Tokenizer } from 'parse5';
import type { Token, TokenHandler } from 'parse5';
import { alignedEnd } from './align-text.ts';
import type { HtmlElement, HtmlNodeMap, Places } from './html-tree.ts';
import { treeAdapter } from './html-tree.ts';
import type { PageReading } from './repeated-tags.ts';
import { newReading, readOn, readsPlainly } from './repeated-tags.ts';

/** Open elements at one time; browsers stop at 512, real pages stay below 100. */
const DEEPEST = 400;
/** A tag longer than this is looked at for its attributes before it is parsed. */
const LONGEST_TAG = 20_000;
const MOST_ATTRIBUTES = 2000;

const TOO_DEEP = Symbol('markup nested too deeply');

/** Characters that were read and may still be set into the tree; some never are. */
interface Waiting {
  readonly chars: string;
  readonly offset: number;
}

/** The document, or null when it is nested too deeply or a tag has attributes without end. */
export function parseHtml(html: string): HtmlElement | null {
  if (hasEndlessTag(html)) return null;
  try {
    return parseWithPlaces(html);
  } catch (reason) {
    if (reason === TOO_DEEP) return null;
    throw reason;
  }
}

function parseWithPlaces(html: string): HtmlElement {
  const waiting: Waiting[] = [];
  // Those that wait stand in [head, tail): shortening a list costs more than leaving it as it is.
  let head = 0;
  let tail = 0;
  const places: Places = {
    tag: () => {
      if (parser.openElements.stackTop > DEEPEST) throw TOO_DEEP;
      return reading.lookedAt;
    },
    text: (value) => {
      for (let k = head; k < tail; k += 1) {
        const { chars, offset } = waiting[k] as Waiting;
        const behind = chars === value ? 0 : 1;
        // The parser leaves out the line break that follows <pre>.
        if (behind === 1 && !(chars.length === value.length + 1 && chars.startsWith('\n') && chars.endsWith(value)))
          continue;
        head = k + 1;
        return offset + behind;
      }
      return head < tail ? (waiting[head] as Waiting).offset : reading.at;
    },
  };
  const parser = new Parser<HtmlNodeMap>({ treeAdapter: treeAdapter(places) });
  const onText = (chars: string): void => {
    if (head === tail) head = tail = 0;
    waiting[tail] = { chars, offset: reading.at };
    tail += 1;
  };
  const reading = newReading(html, parser, onText);
  parser.tokenizer = new Tokenizer(parser.options, followTokens(reading));
  parser.tokenizer.write(html, true);
  return parser.document;
}

/**
 * A handler that sees every token before and after the parser does.
 * It stands between the two because changing the parser's own methods makes it twice as slow.
 */
function followTokens(reading: PageReading): TokenHandler {
  const { parser } = reading;
  const text =
    (name: 'onCharacter' | 'onWhitespaceCharacter' | 'onNullCharacter') =>
    (token: Token.CharacterToken): void => {
      look(reading);
      follow(reading, token.chars);
      parser[name](token);
    };
  const tag =
    (name: 'onStartTag' | 'onEndTag') =>
    (token: Token.TagToken): void => {
      const from = reading.at;
      const plain = readsPlainly(reading);
      look(reading);
      parser[name](token);
      reading.at = reading.lookedAt;
      if (plain) readOn(reading, from, token);
    };
  return {
    onCharacter: text('onCharacter'),
    onWhitespaceCharacter: text('onWhitespaceCharacter'),
    onNullCharacter: text('onNullCharacter'),
    onStartTag: tag('onStartTag'),
    onEndTag: tag('onEndTag'),
    onComment: (token) => {
      reading.at = look(reading);
      parser.onComment(token);
    },
    onDoctype: (token) => {
      reading.at = look(reading);
      parser.onDoctype(token);
    },
    onEof: (token) => {
      look(reading);
      parser.onEof(token);
    },
    onParseError: null,
  };
}

function follow(reading: PageReading, chars: string): void {
  reading.onText(chars);
  reading.at = alignedEnd(reading.html, reading.at, chars);
}

/** Offset behind what the tokeniser has looked at; at the end of the file it stands behind it. */
function look(reading: PageReading): number {
  const { html, parser } = reading;
  reading.lookedAt = Math.min(html.length, parser.tokenizer.preprocessor.offset + 1);
  return reading.lookedAt;
}

/** parse5 compares every attribute with all before it: a tag with a million of them would take for ever. */
function hasEndlessTag(html: string): boolean {
  let closed = 0;
  while (closed + LONGEST_TAG < html.length) {
    const close = html.lastIndexOf('>', closed + LONGEST_TAG);
    if (close <= closed) return hasEndlessTagBehind(html, closed);
    closed = close;
  }
  return false;
}

/** Looks at each tag from `from` on; only for a page with a stretch so long without the end of any tag. */
function hasEndlessTagBehind(html: string, from: number): boolean {
  let open = html.indexOf('<', from);
  while (open >= 0) {
    const close = html.indexOf('>', open);
    const end = close < 0 ? html.length : close;
    if (end - open > LONGEST_TAG && countBlanks(html, open, end) > MOST_ATTRIBUTES) return true;
    open = close < 0 ? -1 : html.indexOf('<', close);
  }
  return false;
}

function countBlanks(html: string, from: number, to: number): number {
  let blanks = 0;
  for (let i = from; i < to && blanks <= MOST_ATTRIBUTES; i += 1) {
    const code = html.charCodeAt(i);
    if (code <= 32 || code === 47) blanks += 1;
  }
  return blanks;
}
