/**
 * Paragraphs out of lines: takes the line at which one begins, gives it together with the lines that continue its
 * last sentence. A blank line or a page number may lie between.
 */
import type { Mended } from '../../domain/block.ts';
import type { Copy } from './copy-units.ts';
import { appendSpace, takeMended } from './copy-units.ts';
import { continuesSentence, isLoneValue, opensWithUnit } from './cut-sentence.ts';
import { appendMarked, mendMarked } from './mending.ts';
import type { Taken } from './read-plain-lines.ts';
import type { Line } from './split-lines.ts';

/** Lines looked at in search of a continuation. */
const REACH = 12;
/** Nothing continues a shorter line, not even behind numbers. */
const SHORTEST_CONTINUED = 4;
/** A line of this length is compared by its two ends only. */
const LONG = 400;

/** The paragraph that begins at line `i`. */
export function paragraphAt(copy: Copy, text: string, lines: readonly Line[], i: number): Taken {
  const first = lines[i] as Line;
  const parts: Line[] = [first];
  let next = i + 1;
  for (let found = continuation(text, lines, parts, next); found >= 0;) {
    const line = lines[found] as Line;
    if (opensWithUnit(content(text, line)))
      parts.push(...lines.slice(next, found).filter((part) => part.kind === 'text'));
    parts.push(line);
    next = found + 1;
    found = continuation(text, lines, parts, next);
  }
  const start = contentStart(text, first);
  const mended = mendParts(copy, text, start, parts);
  if (mended.text === '') return { block: null, next };
  return { block: { kind: 'paragraph', span: { start, end: (parts.at(-1) as Line).end }, mended }, next };
}

function mendParts(copy: Copy, text: string, start: number, parts: readonly Line[]): Mended {
  const last = parts.at(-1) as Line;
  if (parts.length === 1) return mendMarked(copy, text, start, last.end);
  for (let k = 0; k < parts.length; k += 1) {
    const part = parts[k] as Line;
    if (k > 0) appendSpace(copy, part.start);
    appendMarked(copy, text, k === 0 ? start : part.start, part.end);
  }
  return takeMended(copy, last.end);
}

/** Behind the mark of a quotation or a list entry. */
function contentStart(text: string, line: Line): number {
  let start = line.start;
  if (line.kind === 'page') return start;
  const code = text.charCodeAt(start);
  const marked = code === 62 || ((code === 45 || code === 42 || code === 43) && text.charCodeAt(start + 1) === 32);
  if (!marked) return start;
  start += 1;
  while (start < line.end && (text.charCodeAt(start) <= 32 || text.charCodeAt(start) === 62)) start += 1;
  return start;
}

/** Index of the line that continues the last of `parts`, looking from `from` on; -1 when there is none. */
function continuation(text: string, lines: readonly Line[], parts: readonly Line[], from: number): number {
  const line = parts.at(-1) as Line;
  if (line.kind !== 'text' || line.end - line.start < SHORTEST_CONTINUED) return -1;
  let [blanks, pages, values] = [0, 0, 0];
  for (let k = from; k < lines.length && k < from + REACH; k += 1) {
    const next = lines[k] as Line;
    if (next.kind === 'blank') blanks += 1;
    else if (next.kind === 'page') pages += 1;
    else if (next.kind !== 'text') return -1;
    else if (values === 0 && isLoneValue(content(text, next))) values += 1;
    else {
      const gap = { blanks, pages, values, indented: isIndented(text, line, next) };
      return continuesSentence(content(text, line), content(text, next), gap, parts.length > 1) ? k : -1;
    }
  }
  return -1;
}

/** The words of a line; of a very long one its two ends. */
function content(text: string, line: Line): string {
  if (line.end - line.start <= LONG) return text.slice(line.start, line.end);
  return text.slice(line.start, line.start + LONG / 2) + text.slice(line.end - LONG / 2, line.end);
}

/** Ideographic spaces, or deeper indentation than before, begin a paragraph. */
function isIndented(text: string, line: Line, next: Line): boolean {
  if (text.charCodeAt(next.rawStart) === 0x3000) return true;
  return next.start - next.rawStart > line.start - line.rawStart + 1;
}
