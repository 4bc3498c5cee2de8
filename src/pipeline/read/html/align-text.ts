/**
 * Finds which stretch of the source a parsed text stands for: they differ by character references, line breaks and
 * NUL characters. Works unit by unit and never leaves the source.
 */
import type { Copy } from '../copy-units.ts';
import { appendDecoded, appendPlain } from '../copy-units.ts';
import type { Walk } from './html-blocks.ts';
import type { HtmlText } from './html-tree.ts';

/** Takes `&nbsp;`, `&#12288;`, `&#x3000;`, `&nbsp` without its end; leaves `& `. */
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/y;
/** Longest name of a reference that the standard knows. */
const LONGEST_REFERENCE = 34;

/** Offset behind the stretch of `source` that begins at `from` and reads `text`. */
export function alignedEnd(source: string, from: number, text: string): number {
  if (source.startsWith(text, from)) return from + text.length;
  let at = from;
  for (let k = 0; k < text.length && at < source.length;) {
    const step = stepAt(source, at, text, k);
    at += step.source;
    k += step.text;
  }
  return at;
}

/** Appends a parsed text to a copy, each unit with its place in the source. */
export function appendAligned(copy: Copy, source: string, from: number, text: string): void {
  if (source.startsWith(text, from)) {
    appendPlain(copy, source, from, from + text.length, 0);
    return;
  }
  let at = from;
  for (let k = 0; k < text.length;) {
    const step = at < source.length ? stepAt(source, at, text, k) : { source: 0, text: text.length - k };
    if (step.text === step.source) appendPlain(copy, text, k, k + step.text, at - k);
    else if (step.text > 0)
      appendDecoded(copy, text.slice(k, k + step.text), Math.max(0, Math.min(at, source.length - step.text)));
    at += step.source;
    k += step.text;
  }
}

/** Appends a text of the tree of a page to the copy in the making. */
export function appendText({ copy, text, shift }: Walk, { value, offset, asWritten }: HtmlText): void {
  const from = offset + shift;
  if (asWritten) appendPlain(copy, text, from, from + value.length, 0);
  else appendAligned(copy, text, from, value);
}

interface Step {
  readonly source: number;
  readonly text: number;
}

/** How many units of source and text belong together here. */
function stepAt(source: string, at: number, text: string, k: number): Step {
  const written = source.charCodeAt(at);
  const read = text.charCodeAt(k);
  if (written === 38) return referenceStep(source, at, text, k);
  if (written === read) return { source: 1, text: 1 };
  if (written === 13 && read === 10) return { source: source.charCodeAt(at + 1) === 10 ? 2 : 1, text: 1 };
  if (written === 0) return { source: 1, text: read === 0xfffd ? 1 : 0 };
  return { source: 1, text: written === 10 ? 0 : 1 };
}

function referenceStep(source: string, at: number, text: string, k: number): Step {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(source.slice(0, at + LONGEST_REFERENCE))?.[0] ?? '&';
  if (text.startsWith(written, k)) return { source: 1, text: 1 };
  const pair = (text.charCodeAt(k) & 0xfc00) === 0xd800;
  return { source: written.length, text: pair ? 2 : 1 };
}
