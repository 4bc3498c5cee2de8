/**
 * Elements that hold nothing but text, told by the tag that opens them: where such a tag stands, all that the parser would do
 * with it, its text and its end tag is to set the element into the tree. Most cells and many paragraphs of a page are such.
 */
import type { Parser, Token } from 'parse5';
import { html as names, InsertionMode } from 'parse5';
import type { HtmlElement, HtmlNodeMap } from './html-tree.ts';

const { NS, TAG_ID } = names;

/** Formatting that is closed behind its text need not be kept to be opened again. */
const INLINE: ReadonlySet<number> = new Set([
  TAG_ID.SPAN,
  TAG_ID.A,
  TAG_ID.B,
  TAG_ID.STRONG,
  TAG_ID.FONT,
  TAG_ID.EM,
  TAG_ID.I,
  TAG_ID.U,
]);

/** True where an element of this start tag, if only text and its end tag follow, leaves the parser as it was before. */
export function mayBeLeaf(parser: Parser<HtmlNodeMap>, { tagID }: Token.TagToken): boolean {
  const { insertionMode, openElements } = parser;
  if (tagID === TAG_ID.TD || tagID === TAG_ID.TH)
    return insertionMode === InsertionMode.IN_ROW && openElements.currentTagId === TAG_ID.TR;
  if (tagID !== TAG_ID.P) return INLINE.has(tagID) && setsAsItComes(parser);
  return setsAsItComes(parser) && !openElements.hasInButtonScope(TAG_ID.P);
}

/** True where text is set into the open element as it comes. */
export function takesText(parser: Parser<HtmlNodeMap>): boolean {
  // The line break that follows <pre> is left out.
  return !parser.skipNextNewLine && setsAsItComes(parser);
}

function setsAsItComes({ insertionMode, activeFormattingElements: { newest } }: Parser<HtmlNodeMap>): boolean {
  if (insertionMode !== InsertionMode.IN_BODY && insertionMode !== InsertionMode.IN_CELL) return false;
  // Formatting, such as bold, may have to be opened again first.
  return newest === null || !('element' in newest);
}

/** The element of a start tag, set into the tree and not opened. */
export function addLeaf(parser: Parser<HtmlNodeMap>, token: Token.TagToken): HtmlElement {
  const { treeAdapter, openElements } = parser;
  const leaf = treeAdapter.createElement(token.tagName, NS.HTML, token.attrs);
  treeAdapter.appendChild(openElements.currentTmplContentOrNode, leaf);
  parser.skipNextNewLine = false;
  return leaf;
}
