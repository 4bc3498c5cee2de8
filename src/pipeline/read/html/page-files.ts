/** What an article holds beside text: pictures, and links to files that may be the report itself. */
import { diagnostic } from '../../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../../domain/diagnostic.ts';
import type { HtmlElement } from './html-tree.ts';
import { isText } from './html-tree.ts';
import { attribute } from './left-out.ts';

/** Takes addresses of documents and archives: `/a/2024.pdf`, `b.DOCX?x=1`; leaves `c.html`. */
const FILE = /\.(?:pdf|docx?|wps|ofd|xlsx?|zip|rar)(?:$|[?#])/iu;
/** Pictures narrower or lower than this are signs of the page, in pixels. */
const SMALLEST_PICTURE = 100;
/** An article with more text than this is the report, whatever is attached. */
const SHORTEST_REPORT = 600;

/** Pictures of an article that are large enough to show a table; those without a size are. */
export function countPictures(root: HtmlElement, leavesOut: (element: HtmlElement) => boolean): number {
  return elementsIn(root, 'img', leavesOut).filter((picture) => {
    const sizes = [attribute(picture, 'width'), attribute(picture, 'height')].map((size) => Number.parseInt(size, 10));
    return !sizes.some((size) => size < SMALLEST_PICTURE);
  }).length;
}

/** Says when an article has hardly any text and links to files. */
export function noteFiles(root: HtmlElement, leavesOut: (element: HtmlElement) => boolean): readonly Diagnostic[] {
  if (root.weight > SHORTEST_REPORT) return [];
  const files = elementsIn(root, 'a', leavesOut).filter((link) => FILE.test(attribute(link, 'href')));
  if (files.length === 0) return [];
  const message = `Unexpected ${String(root.weight)} characters and ${String(files.length)} attached files, expected the report on the page: add the files themselves`;
  return [diagnostic('report-attached', message, null)];
}

function elementsIn(
  element: HtmlElement,
  tagName: string,
  leavesOut: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (parent: HtmlElement): void => {
    for (const child of parent.childNodes) {
      if (isText(child) || leavesOut(child)) continue;
      if (child.tagName === tagName) found.push(child);
      visit(child);
    }
  };
  visit(element);
  return found;
}
