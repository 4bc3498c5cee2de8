/**
 * Blocks out of an HTML tree: block elements part paragraphs, inline elements join them (a number split over spans is one),
 * data tables become tables, layout tables are unwrapped.
 */
import type { Block } from '../../../domain/block.ts';
import type { Copy } from '../copy-units.ts';
import { endCopy, newCopy, takeMended, takeText } from '../copy-units.ts';
import { readPlainLines } from '../read-plain-lines.ts';
import { appendText } from './align-text.ts';
import { BLOCK } from './element-traits.ts';
import type { HtmlElement } from './html-tree.ts';
import { isText } from './html-tree.ts';
import type { GridRow } from './html-table.ts';
import { gridOf, isLayoutTable, tableOf } from './html-table.ts';
import { isStruck, STRUCK_STYLE } from './left-out.ts';

/** What the walk over a tree needs to know. */
export interface Walk {
  /** The stored text, and where in it the parsed HTML begins. */
  readonly text: string;
  readonly shift: number;
  readonly copy: Copy;
  readonly blocks: Block[];
  readonly leavesOut: (element: HtmlElement) => boolean;
  /** True where the text has the words by which a page hides an element at all. */
  readonly hides: boolean;
  /** True where the text has the word by which a style strikes words through. */
  readonly strikes: boolean;
}

/** A heading element with more than this is a paragraph in disguise. */
const LONGEST_HEADING = 120;

/** Blocks of the element, in the order of the tree. */
export function htmlBlocks(
  text: string,
  shift: number,
  root: HtmlElement,
  leavesOut: (element: HtmlElement) => boolean,
): Block[] {
  const hides = text.includes('none') || text.includes('hidden');
  const strikes = text.includes(STRUCK_STYLE);
  const walk: Walk = { text, shift, copy: newCopy(), blocks: [], leavesOut, hides, strikes };
  visit(walk, root, 0);
  flush(walk, 0);
  endCopy(walk.copy);
  return walk.blocks;
}

/** Visits the children of an element; `level` is that of the heading around, 0 outside headings. */
function visit(walk: Walk, element: HtmlElement, level: number): void {
  for (const child of element.childNodes) {
    if (isText(child)) appendText(walk, child);
    else if (!walk.leavesOut(child) && !(walk.strikes && isStruck(child))) visitElement(walk, child, level);
  }
}

function visitElement(walk: Walk, element: HtmlElement, level: number): void {
  const { tagName, traits } = element;
  if ((traits & BLOCK) === 0) {
    visit(walk, element, level);
    return;
  }
  flush(walk, level);
  const grid = tagName === 'table' ? gridOf(element) : null;
  if (grid !== null && !isLayoutTable(grid)) addTable(walk, element, grid);
  else if (tagName === 'pre') addLines(walk, element);
  else {
    const inner = headingLevel(tagName);
    visit(walk, element, inner === 0 ? level : inner);
    flush(walk, inner === 0 ? level : inner);
  }
}

function headingLevel(tagName: string): number {
  return tagName.length === 2 && tagName[0] === 'h' && tagName !== 'hr' ? Number(tagName[1]) : 0;
}

/** Ends the paragraph or heading in the making. */
function flush(walk: Walk, level: number): void {
  const { copy, blocks } = walk;
  if (copy.length === 0) {
    takeText(copy);
    return;
  }
  const start = copy.offsets[0] as number;
  const end = (copy.offsets[copy.length - 1] as number) + 1;
  const mended = takeMended(copy, end);
  if (level > 0 && mended.text.length <= LONGEST_HEADING) {
    blocks.push({ kind: 'heading', span: { start, end }, level, mended });
  } else blocks.push({ kind: 'paragraph', span: { start, end }, mended });
}

function addTable(walk: Walk, element: HtmlElement, grid: readonly GridRow[]): void {
  for (const child of element.childNodes) {
    if (!isText(child) && child.tagName === 'caption') visitElement(walk, child, 0);
  }
  const table = tableOf(walk, grid);
  if (table !== null) walk.blocks.push(table);
}

/** Preformatted text is read line by line. */
function addLines(walk: Walk, element: HtmlElement): void {
  const start = element.offset + walk.shift;
  const close = walk.text.indexOf('</pre', start);
  // One by one: a call takes no hundred thousand arguments.
  for (const block of readPlainLines(walk.text, start, close < 0 ? walk.text.length : close)) walk.blocks.push(block);
}
