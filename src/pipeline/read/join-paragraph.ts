/**
 * Paragraphs out of lines: takes the line at which one begins, gives it together with the lines that continue its
 * last sentence. A blank line or a page number may lie between.
 */
import type { Mended } from '../../domain/block.ts';
import type { Copy } from './copy-units.ts';
import { appendSpace, takeMended } from './copy-units.ts';
import { continuesSentence, endsSentence, isLoneValue, mayGoOn, mayBeValue, opensWithUnit } from './cut-sentence.ts';
import { appendLine, mendLine } from './mending.ts';
import type { Taken } from './read-plain-lines.ts';
import type { Line } from './split-lines.ts';
import { withMisreadDigits } from './misread-digits.ts';
import { isFull, type Wrapping } from './wrapped-lines.ts';

/** Lines looked at in search of a continuation. */
const REACH = 12;
/** Nothing continues a shorter line, not even behind numbers. */
const SHORTEST_CONTINUED = 4;
/** A line of this length is compared by its two ends only. */
const LONG = 400;

/** The paragraph that begins at line `i`; `wrapping`: that of the lines. */
export function paragraphAt(copy: Copy, text: string, lines: readonly Line[], i: number, wrapping: Wrapping): Taken {
  const first = lines[i] as Line;
  const start = contentStart(text, first);
  const found = continuation(text, lines, first, i + 1, false, wrapping);
  if (found < 0) return paragraphOf(reread(mendLine(copy, text, first, start), [first]), start, first.end, i + 1);
  const parts: Line[] = [first];
  const next = addContinuations(text, lines, parts, i + 1, found, wrapping);
  return paragraphOf(reread(mendParts(copy, text, start, parts), parts), start, (parts.at(-1) as Line).end, next);
}

/** The words with digits where letters were read for them. */
function reread(mended: Mended, lines: readonly Line[]): Mended {
  return lines.some(({ lookalikes }) => lookalikes) ? { ...mended, text: withMisreadDigits(mended.text) } : mended;
}

function paragraphOf(mended: Mended, start: number, end: number, next: number): Taken {
  return { block: mended.text === '' ? null : { kind: 'paragraph', span: { start, end }, mended }, next };
}

/** Adds the line at `found` and all that go on from it; gives the index behind the last. */
function addContinuations(
  text: string,
  lines: readonly Line[],
  parts: Line[],
  from: number,
  found: number,
  wrapping: Wrapping,
): number {
  let next = from;
  for (let at = found; at >= 0;) {
    const line = lines[at] as Line;
    if (opensWithUnit(content(text, line))) parts.push(...lines.slice(next, at).filter((part) => part.kind === 'text'));
    parts.push(line);
    next = at + 1;
    at = continuation(text, lines, line, next, true, wrapping);
  }
  return next;
}

function mendParts(copy: Copy, text: string, start: number, parts: readonly Line[]): Mended {
  const last = parts.at(-1) as Line;
  for (let k = 0; k < parts.length; k += 1) {
    const part = parts[k] as Line;
    if (k > 0) appendSpace(copy, part.start);
    appendLine(copy, text, part, k === 0 ? start : part.start);
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

/** Index of the line that continues `line`, looking from `from` on; -1 when there is none. `joined`: it continues another. */
function continuation(
  text: string,
  lines: readonly Line[],
  line: Line,
  from: number,
  joined: boolean,
  wrapping: Wrapping,
): number {
  const tagged = CLOSINGS.has(text.charCodeAt(line.end - 1)) ? content(text, line) : null;
  const length = tagged?.length ?? line.end - line.start;
  const last = tagged === null ? text.charCodeAt(line.end - 1) : tagged.charCodeAt(length - 1);
  if (line.kind !== 'text' || length < SHORTEST_CONTINUED) return -1;
  const ended = endsSentence(last);
  const full = isFull(text, line, wrapping, ended);
  if (ended && !full) return -1;
  let blanks = 0;
  let pages = 0;
  let values = 0;
  for (let k = from; k < lines.length && k < from + REACH; k += 1) {
    const next = lines[k] as Line;
    if (next.kind === 'blank') blanks += 1;
    else if (next.kind === 'page') pages += 1;
    else if (next.kind !== 'text') return -1;
    else if (values === 0 && mayBeValue(text.charCodeAt(next.start)) && isLoneValue(content(text, next))) values += 1;
    else {
      if (!mayGoOn(length, last, text.charCodeAt(next.start), pages, values) && !full) return -1;
      const gap = {
        blanks,
        pages,
        values,
        full: full && blanks <= wrapping.blanks,
        indented: isIndented(text, line, next),
      };
      return continuesSentence(content(text, line), content(text, next), gap, joined) ? k : -1;
    }
  }
  return -1;
}

/** The words of a line without the tags around them; of a very long one its two ends. */
export function content(text: string, line: Line): string {
  const { start, end } = line;
  const isTagged = CLOSINGS.has(text.charCodeAt(end - 1)) || OPENINGS.has(text.charCodeAt(start));
  const words = isTagged ? text.slice(start, end).replace(TAGS, '').trim() : null;
  if (words !== null) return words.length <= LONG ? words : words.slice(0, LONG / 2) + words.slice(-LONG / 2);
  if (end - start <= LONG) return text.slice(start, end);
  return text.slice(start, start + LONG / 2) + text.slice(end - LONG / 2, end);
}

/** With which a tag, or what a converter keeps of it, begins and ends. */
const OPENINGS: ReadonlySet<number> = new Set([0x3c, 0x5b]);
const CLOSINGS: ReadonlySet<number> = new Set([0x3e, 0x7d]);
/** Takes <span lang="EN-US">, </b>, {.underline} and the brackets in front of it; leaves 《 and <3. */
const TAGS = /<\/?[a-z][^<>]{0,300}>|\[(?=[^[\]]{0,300}\]\{)|\]\{[^{}\n]{0,300}\}/giu;

/** Ideographic spaces, or deeper indentation than before, begin a paragraph. */
export function isIndented(text: string, line: Line, next: Line): boolean {
  if (text.charCodeAt(next.rawStart) === 0x3000) return true;
  return next.start - next.rawStart > line.start - line.rawStart + 1;
}
