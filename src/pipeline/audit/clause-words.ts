/** The words around a place in the source, for judging what a figure speaks of; marks and breaks removed. */
import type { Span } from '../../domain/source.ts';

/** Ends of a clause. Takes `。` and a blank line; leaves a single line break inside a sentence. */
const CLAUSE_END = /[。；;！？]|\n\s*\n/u;
/** White space, bold marks and tags. Takes `**`, `<br>`; leaves `108`. */
const MARKS = /[\s*#|]+|<[^>]{0,200}>/gu;
/** Longest stretch looked at to either side. */
const REACH = 160;

/** The sentence that holds the span. */
export function clauseWords(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const head = before.split(CLAUSE_END).at(-1) as string;
  const tail = after.split(CLAUSE_END)[0] as string;
  return (head + text.slice(span.start, span.end) + tail).replaceAll(MARKS, '');
}
