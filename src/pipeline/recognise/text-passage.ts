/** The headings and paragraphs of a report as passages: text for matching and the way back into the source. */
import type { ReadReport } from '../../domain/block.ts';
import { sourceSpan } from '../../domain/block.ts';
import type { Mended } from '../../domain/block.ts';
import type { Span } from '../../domain/source.ts';
import { yearLinks } from './year-links.ts';

/** A heading or paragraph. */
export interface TextPassage {
  readonly text: string;
  readonly mended: Mended;
  readonly heading: boolean;
}

/** All passages of a report, and their texts on lines of one text, with the place at which each begins. */
export interface TextPassages {
  readonly all: readonly TextPassage[];
  readonly texts: readonly string[];
  readonly text: string;
  readonly starts: readonly number[];
}

/** Takes the heading of section one: 一、总体情况, # 总体情况, 概述; leaves a sentence that begins with these words. */
const SECTION_ONE =
  /^(?:第?[一1](?:、|\.|部分|,|:)?\s*)?(?:政府信息公开工作)?(?:总体|基本|整体)?(?:情况|概述|概况)(?:[::]|$)/u;

/** All headings and paragraphs in order. */
export function textPassages(report: ReadReport): TextPassages {
  const all: TextPassage[] = [];
  const texts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  const spoken = report.blocks.filter((block) => block.kind !== 'table');
  const links = yearLinks(spoken.map(({ mended }) => mended.text));
  for (const [at, block] of spoken.entries()) {
    if (links.has(at)) continue;
    const { mended } = block;
    const { text } = mended;
    all.push({ text, mended, heading: block.kind === 'heading' });
    texts.push(text);
    starts.push(length);
    length += text.length + 1;
  }
  return { all, texts, text: texts.join('\n'), starts };
}

/** The passages in which `sign` may be found, a global pattern: one search through all costs less than one for each. */
export function passagesHolding({ all, text, starts }: TextPassages, sign: RegExp): readonly TextPassage[] {
  const found: TextPassage[] = [];
  let next = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    while (next < all.length && (starts[next] as number) <= match.index) next += 1;
    found.push(all[next - 1] as TextPassage);
    if (next === all.length) break;
    sign.lastIndex = starts[next] as number;
  }
  // A pattern may be its own sign, and every search with it begins at this place.
  sign.lastIndex = 0;
  return found;
}

/** The passages that hold `mark`: the same for what is plain words. */
export function passagesWith({ all, text, starts }: TextPassages, mark: string): readonly TextPassage[] {
  const found: TextPassage[] = [];
  let next = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, starts[next])) {
    while (next < all.length && (starts[next] as number) <= at) next += 1;
    found.push(all[next - 1] as TextPassage);
    if (next === all.length) break;
  }
  return found;
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
