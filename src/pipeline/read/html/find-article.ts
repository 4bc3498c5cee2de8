/**
 * Finds the part of a page that holds the report: the smallest element with nearly all text outside links.
 * Takes the document, gives an element of it, at worst the whole; hidden parts and furniture count only when they hold much.
 */
import { CONTAINER } from './element-traits.ts';
import { hiddenCopies } from './hidden-copies.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { isFurniture, isNeverShown } from './left-out.ts';

/** Share of a parent's text that a child must hold to be gone into. */
const NEARLY_ALL = 0.85;
/** An element that holds more than this share of the page is never left out. */
const MUCH = 0.3;

/** A page: its article and how to tell what is left out of it. */
export interface Article {
  readonly root: HtmlElement;
  /** True for an element that does not belong to the report. */
  readonly leavesOut: (element: HtmlElement) => boolean;
  /** Hidden parts that say the same again, or what a report on another year says. */
  readonly copies: ReadonlySet<HtmlElement>;
}

/** The report's part of a document. */
export function findArticle(document: HtmlElement): Article {
  const total = weigh(document, false);
  const copies = hiddenCopies(document, MUCH * total);
  const furniture = new Map<HtmlElement['attrs'], boolean>();
  const leavesOut = (element: HtmlElement): boolean =>
    isNeverShown(element) || (element.weight < MUCH * total && furnitureIn(furniture, element)) || copies.has(element);
  let root = document;
  for (let next: HtmlElement | null = document; next !== null;) {
    root = next;
    next = heaviestChild(root, NEARLY_ALL * textOutsideFurniture(root, leavesOut), copies);
  }
  return { root, leavesOut, copies };
}

/** Elements of one tag share their attributes: those of a paragraph are looked at once. */
function furnitureIn(known: Map<HtmlElement['attrs'], boolean>, element: HtmlElement): boolean {
  if (element.attrs.length === 0) return isFurniture(element);
  let found = known.get(element.attrs);
  if (found === undefined) known.set(element.attrs, (found = isFurniture(element)));
  return found;
}

function heaviestChild(parent: HtmlElement, least: number, copies: ReadonlySet<HtmlElement>): HtmlElement | null {
  // Inside a table, a row or a list the parts belong together.
  if (least === 0 || parent.tagName === 'table' || parent.tagName === 'ul' || parent.tagName === 'ol') return null;
  for (const child of parent.childNodes) {
    if (!isText(child) && child.weight >= least && isContainer(child) && !copies.has(child)) return child;
  }
  return null;
}

/** A paragraph or an inline element is content, not a container of it. */
function isContainer(element: HtmlElement): boolean {
  return (element.traits & CONTAINER) !== 0;
}

function textOutsideFurniture(element: HtmlElement, leavesOut: (element: HtmlElement) => boolean): number {
  let weight = 0;
  for (const child of element.childNodes) {
    if (isText(child)) weight += weightOf(child);
    else if (!leavesOut(child)) weight += child.weight;
  }
  return weight;
}

/** Sets the weight of an element and of all in it; depth is bounded by the parser. */
function weigh(element: HtmlElement, inLink: boolean): number {
  let weight = 0;
  if (!isNeverShown(element) || element.tagName === 'head') {
    const linked = inLink || element.tagName === 'a';
    for (const child of element.childNodes) {
      if (!isText(child)) weight += weigh(child, linked);
      else if (!linked) weight += weightOf(child);
    }
  }
  element.weight = weight;
  return weight;
}

function weightOf(node: HtmlNode): number {
  return isText(node) ? node.value.trim().length : node.weight;
}
