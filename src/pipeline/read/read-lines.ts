/**
 * Reads text and Markdown: takes a text and the range of the report in it, gives its blocks. HTML tables amid the text,
 * as text recognition writes them, are read as HTML, everything around them line by line.
 */
import type { Block } from '../../domain/block.ts';
import { htmlBlocks } from './html/html-blocks.ts';
import { isNeverShown } from './html/left-out.ts';
import { parseHtml } from './html/parse-html.ts';
import { readPlainLines } from './read-plain-lines.ts';

/** Takes `<table`, `</TABLE`; leaves `<tablet`. */
const TABLE_TAG = /<(\/?)table(?=[\s>])/giu;

/** Blocks of `text[from, to)`. */
export function readLines(text: string, from: number, to: number): Block[] {
  const blocks: Block[] = [];
  let at = from;
  for (const [start, end] of tableRanges(text, from, to)) {
    append(blocks, readPlainLines(text, at, start));
    append(blocks, readTables(text, start, end));
    at = end;
  }
  append(blocks, readPlainLines(text, at, to));
  return blocks;
}

/** Ranges from an outermost `<table>` to its end; an open one reaches to the end of the text. */
function tableRanges(text: string, from: number, to: number): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  if (!text.includes('<')) return ranges;
  let [depth, start] = [0, -1];
  TABLE_TAG.lastIndex = from;
  for (let tag = TABLE_TAG.exec(text); tag !== null && tag.index < to; tag = TABLE_TAG.exec(text)) {
    if (tag[1] === '') {
      if (depth === 0) start = tag.index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      const close = text.indexOf('>', tag.index);
      if (depth === 0) ranges.push([start, close < 0 ? to : Math.min(to, close + 1)]);
    }
  }
  if (depth > 0) ranges.push([start, to]);
  return ranges;
}

function readTables(text: string, start: number, end: number): Block[] {
  const document = parseHtml(text.slice(start, end));
  return document === null ? readPlainLines(text, start, end) : htmlBlocks(text, start, document, isNeverShown);
}

/** Spreading a hundred thousand blocks into one call would overflow the stack. */
function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}
