/** Joins paragraphs of a page that are one sentence cut in two, as pages made from PDF files have them. */
import type { Block, Mended, ParagraphBlock } from '../../../domain/block.ts';
import { sourceAt } from '../../../domain/block.ts';
import { continuesSentence, endsSentence, mayGoOn } from '../cut-sentence.ts';
import { isPageNumber } from '../line-patterns.ts';

/** Blocks with cut paragraphs joined; page numbers between the two parts are dropped. */
export function joinCutBlocks(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let continued = false;
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    const before = joined.at(-1);
    const pages = before !== undefined && isPage(before) ? 1 : 0;
    const line = joined[joined.length - 1 - pages];
    if (
      block.kind === 'paragraph' &&
      i > 0 &&
      line?.kind === 'paragraph' &&
      goesOn(text, line, block, pages, continued)
    ) {
      joined.length -= 1 + pages;
      joined.push(joinOf(line, block));
      continued = true;
    } else {
      joined.push(block);
      if (!isPage(block)) continued = false;
    }
  }
  return joined;
}

function isPage(block: Block): boolean {
  return block.kind === 'paragraph' && isPageNumber(block.mended.text);
}

function goesOn(text: string, line: ParagraphBlock, next: ParagraphBlock, pages: number, continued: boolean): boolean {
  // Text that a broken table pushed out stands before it and yet behind it in the source.
  if (next.span.start < line.span.end) return false;
  const [before, behind] = [line.mended.text, next.mended.text];
  const last = before.charCodeAt(before.length - 1);
  if (endsSentence(last) || !mayGoOn(before.length, last, behind.charCodeAt(0), pages, 0)) return false;
  const gap = { blanks: 1, pages, values: 0, full: false, indented: isIndented(text, next.span.start) };
  return continuesSentence(before, behind, gap, continued);
}

/** Ideographic spaces or character references right before the words are an indentation. */
function isIndented(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 0x3000 || before === 0xa0 || before === 59;
}

function joinOf(first: ParagraphBlock, second: ParagraphBlock): ParagraphBlock {
  const span = { start: first.span.start, end: second.span.end };
  return { kind: 'paragraph', span, mended: joinMended(first.mended, second.mended) };
}

function joinMended(first: Mended, second: Mended): Mended {
  const length = first.text.length;
  const offsets = new Int32Array(length + second.text.length + 1);
  for (let i = 0; i < length; i += 1) offsets[i] = sourceAt(first, i);
  for (let i = 0; i <= second.text.length; i += 1) offsets[length + i] = sourceAt(second, i);
  return { text: first.text + second.text, offsets, first: 0 };
}
