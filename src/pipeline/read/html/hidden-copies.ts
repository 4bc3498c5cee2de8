/**
 * Finds hidden parts of a page that say again what the page shows: copies for telephones and for print, and reports on other
 * years, which share the form's words. Takes the document with its weights, gives the elements; hidden parts that say
 * something of their own are left, for scripts may show them.
 */
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { isHidden, isNeverShown } from './left-out.ts';

/** Stretches of a hidden part that are looked for in the rest of the page, and their length. */
const SAMPLES = 20;
const SAMPLE_LENGTH = 16;
/** Less than this says nothing of its own that could be looked for. */
const SHORTEST = 80;
/** So many of them must stand in the rest. */
const FEWEST_FOUND = 8;
/** Takes what differs between copies: figures, white space. */
const VARYING = /[\d\s,.]+/gu;

/** Hidden elements of at least this weight that are copies. */
export function hiddenCopies(document: HtmlElement, least: number): ReadonlySet<HtmlElement> {
  const hidden = hiddenIn(document, least);
  if (hidden.length === 0) return new Set();
  const shown = wordsOf(document, new Set(hidden));
  return new Set(hidden.filter((element) => isCopy(wordsOf(element, new Set()), shown)));
}

function hiddenIn(element: HtmlElement, least: number): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  for (const child of element.childNodes) {
    if (isText(child) || child.weight < least) continue;
    if (isHidden(child)) found.push(child);
    else found.push(...hiddenIn(child, least));
  }
  return found;
}

function isCopy(words: string, shown: string): boolean {
  if (words.length < SHORTEST) return false;
  let found = 0;
  for (let k = 0; k < SAMPLES; k += 1) {
    const from = Math.floor(((words.length - SAMPLE_LENGTH) * k) / (SAMPLES - 1));
    if (shown.includes(words.slice(from, from + SAMPLE_LENGTH))) found += 1;
  }
  return found >= FEWEST_FOUND;
}

/** The words of an element without those that vary. */
function wordsOf(element: HtmlElement, without: ReadonlySet<HtmlElement>): string {
  const parts: string[] = [];
  const visit = (node: HtmlNode): void => {
    if (isText(node)) parts.push(node.value);
    else if (!isNeverShown(node) && !without.has(node)) for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return parts.join('').replace(VARYING, '');
}
