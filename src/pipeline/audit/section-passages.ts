/** The prose of a report by section, table blocks left out, with the way back to the source. */
import type { Mended } from '../../domain/block.ts';
import { sourceAt, sourceSpan } from '../../domain/block.ts';
import type { CheckEvidence } from '../../domain/check.ts';
import type { Section } from '../../domain/report.ts';
import type { Span } from '../../domain/source.ts';
import { evidenceAt } from '../../domain/source.ts';
import type { AuditInput } from './audit-input.ts';

/** A stretch of prose that a pattern found, with the sentence around it. */
export interface FoundWords {
  readonly match: RegExpExecArray;
  readonly sentence: string;
  /** Source span of the sentence. */
  readonly evidence: CheckEvidence;
}

/**
 * Paragraphs and sub-headings of the sections with this number; the section's own heading is left out, also where text is
 * glued to it. With `holding` only those that may hold this word.
 */
export function sectionPassages(input: AuditInput, number: Section['number'], holding = ''): readonly Mended[] {
  const passages: Mended[] = [];
  const { blocks } = input.report;
  for (const section of input.recognition.sections) {
    if (section.number !== number) continue;
    const end = Math.min(section.endBlock, blocks.length);
    for (let i = section.firstBlock; i < end; i += 1) {
      const block = blocks[i] as (typeof blocks)[number];
      if (block.kind === 'table' || !block.mended.text.includes(holding)) continue;
      const own = section.heading === null ? block.mended : behind(block.mended, section.heading);
      if (own.text !== '') passages.push(own);
    }
  }
  return passages;
}

/** What stands behind the heading in the block that begins with it; other blocks are given whole. */
function behind(mended: Mended, heading: Span): Mended {
  const start = sourceAt(mended, 0);
  if (start < heading.start || start >= heading.end) return mended;
  let from = 0;
  while (from < mended.text.length && sourceAt(mended, from) < heading.end) from += 1;
  return { text: mended.text.slice(from), offsets: mended.offsets, first: mended.first + from };
}

/** Ends of sentences. Takes `。`; leaves `，`. */
const SENTENCE_END = /[。；;！!？?]/u;

/** Every match of a global pattern in the passages, each with its sentence. */
export function findWords(input: AuditInput, passages: readonly Mended[], pattern: RegExp): readonly FoundWords[] {
  const found: FoundWords[] = [];
  for (const passage of passages) {
    // Most passages hold none, and a search is cheaper than the start of a list of matches.
    if (passage.text.search(pattern) < 0) continue;
    for (const match of passage.text.matchAll(pattern)) found.push(foundWords(input, passage, match));
  }
  return found;
}

function foundWords(input: AuditInput, passage: Mended, match: RegExpExecArray): FoundWords {
  const [from, to] = sentenceAround(passage.text, match.index, match.index + match[0].length);
  const span = sourceSpan(passage, from, to);
  const raw = input.report.source.text.slice(span.start, span.end);
  const evidence = { ...evidenceAt(input.lineStarts, span), label: '正文', raw };
  return { match, sentence: passage.text.slice(from, to), evidence };
}

function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && !SENTENCE_END.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && !SENTENCE_END.test(text[to] as string)) to += 1;
  return [from, to];
}
