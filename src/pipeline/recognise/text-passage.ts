/** The headings and paragraphs of a report as passages: text for matching and the way back into the source. */
import type { ReadReport } from '../../domain/block.ts';
import { sourceSpan } from '../../domain/block.ts';
import type { Mended } from '../../domain/block.ts';
import type { Span } from '../../domain/source.ts';

/** A heading or paragraph. */
export interface TextPassage {
  readonly text: string;
  readonly mended: Mended;
  readonly heading: boolean;
}

/** Takes the heading of section one: 一、总体情况, # 总体情况, 概述; leaves a sentence that begins with these words. */
const SECTION_ONE =
  /^(?:第?[一1](?:、|\.|部分|,|:)?\s*)?(?:政府信息公开工作)?(?:总体|基本|整体)?(?:情况|概述|概况)(?:[::]|$)/u;

/** All headings and paragraphs in order. */
export function textPassages(report: ReadReport): readonly TextPassage[] {
  return report.blocks
    .filter((block) => block.kind !== 'table')
    .map((block) => ({ text: block.mended.text, mended: block.mended, heading: block.kind === 'heading' }));
}

/** Passages before section one, at most `limit` of them; the first `limit` where section one has no heading. */
export function openingPassages(passages: readonly TextPassage[], limit: number): readonly TextPassage[] {
  const first = passages.findIndex(({ text }) => SECTION_ONE.test(text));
  return passages.slice(0, first > 0 ? Math.min(first, limit) : limit);
}

/** True for the heading of section one. */
export function isSectionOne(passage: TextPassage | undefined): boolean {
  return passage !== undefined && SECTION_ONE.test(passage.text);
}

/** Where `[from, to)` of a passage stands in the source. */
export function passageSpan(passage: TextPassage, from: number, to: number): Span {
  return sourceSpan(passage.mended, from, to);
}
