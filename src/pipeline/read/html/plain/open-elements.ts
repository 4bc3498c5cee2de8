/**
 * The tree in the making on the plain way through HTML: its open elements, and what reading must never do on that way. Where
 * the standard would move or reopen elements the tree is marked as odd, and the full parser has to read the page.
 */
import { html as names } from 'parse5';
import type { HtmlElement } from '../html-tree.ts';
import type { TextPlaces } from '../text-places.ts';
import { newTextPlaces, noteText, placeOfText } from '../text-places.ts';
import type { ScannedTag } from './scan-tag.ts';
import type { TagKind } from './tag-kinds.ts';

/** Where tags and texts go: the insertion modes of the standard that the plain way knows. */
export type Mode = 'start' | 'html' | 'head' | 'afterHead' | 'body' | 'table' | 'group' | 'row' | 'cell' | 'columns';

/** A tag of a known element. */
export interface KnownTag extends ScannedTag {
  readonly kind: TagKind;
}

/** A tree in the making; one is made for each page. */
export interface Growth {
  readonly html: string;
  readonly document: HtmlElement;
  /** Open elements from the outermost on, and their kinds. */
  readonly open: HtmlElement[];
  readonly kinds: TagKind[];
  readonly texts: TextPlaces;
  /** Tags by how they are written. */
  readonly tags: Map<string, KnownTag>;
  mode: Mode;
  /** Offset behind the tag that is being read. */
  place: number;
  odd: boolean;
}

/** More open elements are left to the full parser, which has a limit of its own. */
const DEEPEST = 300;

export function newGrowth(html: string): Growth {
  const document = newElement('#document', [], 0);
  return {
    html,
    document,
    open: [],
    kinds: [],
    texts: newTextPlaces(),
    tags: new Map(),
    mode: 'start',
    place: 0,
    odd: false,
  };
}

function newElement(name: string, attrs: HtmlElement['attrs'], offset: number): HtmlElement {
  const namespaceURI = names.NS.HTML;
  return { nodeName: name, tagName: name, attrs, namespaceURI, childNodes: [], parentNode: null, offset, weight: -1 };
}

/** Sets an element without content into the current one. */
export function appendElement(growth: Growth, name: string, attrs: HtmlElement['attrs']): HtmlElement {
  const { open, document, place } = growth;
  const parent = open[open.length - 1] ?? document;
  const element = newElement(name, attrs, place);
  element.parentNode = parent;
  parent.childNodes.push(element);
  return element;
}

/** Sets an element into the current one and opens it. */
export function openElement(growth: Growth, kind: TagKind, name: string, attrs: HtmlElement['attrs']): void {
  growth.open.push(appendElement(growth, name, attrs));
  growth.kinds.push(kind);
  if (growth.open.length > DEEPEST) growth.odd = true;
}

/** Closes the current element. */
export function closeElement({ open, kinds }: Growth): void {
  open.pop();
  kinds.pop();
}

/** Closes the open element at `at` and all within it; one that the standard would open again is odd. */
export function closeFrom(growth: Growth, at: number): void {
  const { kinds } = growth;
  const reopens = kinds[at] !== 'cell';
  while (kinds.length > at) {
    if (reopens && kinds.length > at + 1 && kinds.at(-1) === 'formatting') growth.odd = true;
    closeElement(growth);
  }
}

/** Sets a text, or a part of one, into the current element: `html[from, to)` reads `value`. */
export function appendText(growth: Growth, value: string, from: number, to: number): void {
  const { texts, html, open, mode } = growth;
  let offset = from;
  // White space in front of the head is dropped.
  const dropped = mode === 'start' || mode === 'html';
  if (dropped || texts.head !== texts.waiting.length || value.length !== to - from) {
    noteText(texts, html, value);
    if (texts.at !== to) growth.odd = true;
    if (dropped) return;
    offset = placeOfText(texts, value);
  } else texts.at = to;
  const parent = open[open.length - 1] as HtmlElement;
  parent.childNodes.push({ nodeName: '#text', value, parentNode: parent, offset });
}
