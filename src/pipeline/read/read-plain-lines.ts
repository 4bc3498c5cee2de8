/**
 * The line reader of text and Markdown without HTML tables in it: takes a text and the range of the report in it, gives headings, paragraphs and
 * tables in order. Sentences cut by blank lines and page numbers are mended; lone short lines stay apart.
 */
import type { Block, HeadingBlock } from '../../domain/block.ts';
import { paragraphAt } from './join-paragraph.ts';
import type { Copy } from './copy-units.ts';
import { endCopy, newCopy } from './copy-units.ts';
import { withHeadsApart } from './heads-apart.ts';
import { withUnfoldedLines } from './folded-lines.ts';
import { withoutLooseBars } from './loose-bars.ts';
import { mendMarked } from './mending.ts';
import { withPartedRows } from './parted-lines.ts';
import { withRunningLines } from './running-lines.ts';
import type { Line } from './split-lines.ts';
import { splitLines } from './split-lines.ts';
import { tableAt } from './table-lines.ts';
import { withWholeTags } from './whole-tags.ts';
import { wrappingOf, type Wrapping } from './wrapped-lines.ts';

/** Blocks and the index of the line behind them. */
export interface Taken {
  readonly block: Block | null;
  readonly next: number;
}

/** Blocks of `text[from, to)`. */
export function readPlainLines(text: string, from: number, to: number): Block[] {
  const split = splitLines(text, from, to);
  const whole = text.includes('<') ? withWholeTags(text, split.lines) : split.lines;
  const lines = withRunningLines(
    text,
    withPartedRows(text, withoutLooseBars(text, withHeadsApart(text, withUnfoldedLines(text, whole)))),
  );
  const copy = newCopy(split.narrow, from);
  const wrapping = wrappingOf(text, lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length;) {
    const taken = takeAt(copy, text, lines, i, wrapping);
    if (taken.block !== null) blocks.push(taken.block);
    i = taken.next;
  }
  endCopy(copy);
  return blocks;
}

function takeAt(copy: Copy, text: string, lines: readonly Line[], i: number, wrapping: Wrapping): Taken {
  const line = lines[i] as Line;
  if (line.kind === 'blank' || line.kind === 'rule' || line.kind === 'border' || line.kind === 'page')
    return { block: null, next: i + 1 };
  if (line.kind === 'heading') return { block: headingOf(copy, text, line), next: i + 1 };
  if (line.kind === 'tabs' || line.kind === 'pipes') {
    const table = tableAt(copy, text, lines, i);
    if (table.block !== null) return table;
  }
  return paragraphAt(copy, text, lines, i, wrapping);
}

function headingOf(copy: Copy, text: string, line: Line): HeadingBlock | null {
  let start = line.start;
  while (text.charCodeAt(start) === 35) start += 1;
  const level = start - line.start;
  while (start < line.end && text.charCodeAt(start) <= 32) start += 1;
  let end = line.end;
  while (end > start && text.charCodeAt(end - 1) === 35) end -= 1;
  const mended = mendMarked(copy, text, start, end);
  return mended.text === '' ? null : { kind: 'heading', span: { start, end }, level, mended };
}
