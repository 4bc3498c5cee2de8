/**
 * The year whose figures the prose states. It is the report's own, unless every sentence of the body opens with the year behind
 * it: then the lead was left over from the report before. Takes the passages in order; gives the year.
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import type { Passage } from './passages.ts';

/** The year of the prose; `year`: the report's. */
export function yearOfProse(year: number | null, passages: readonly Passage[]): number | null {
  if (year === null) return null;
  const own = String(year);
  const next = String(year + 1);
  let opened = false;
  for (const { mended, from, to, section } of passages) {
    if (section === LAST_PROSE_SECTION) continue;
    const text = mended.text.slice(from, to);
    if (text.includes(own) && !takes(LEAD, text)) return year;
    opened ||= text.includes(next) && statesOf(text, next);
  }
  return opened ? year + 1 : year;
}

/** Problems and plans, which speak of the years to come. */
const LAST_PROSE_SECTION = 5;

/** Takes a lead: 现将2024年度…报告如下, 编制的2024年度报告, 统计期限; leaves 2024年公开信息96条. */
const LEAD = prefiltered(/报告|年报|期限|编制/u);

/** True when a sentence opens with the year and counts something. */
function statesOf(text: string, year: string): boolean {
  return text.split(SENTENCES).some((sentence) => sentence.startsWith(`${year}年`) && COUNTED.test(sentence));
}

/** Takes the end of a sentence and of a heading that the line goes on from; leaves commas. */
const SENTENCES = /[。;\n]|[)）、]\s*/u;
/** Takes 2025年,公开信息96条; leaves 2025年,我局将公开30条. */
const COUNTED =
  /^[^。;]{4}年度?(?!\d)(?!.{0,16}(?:将|计划|拟|力争|预计))[^。;]*(?:公开|发布|收到|受理|办理)[^。;]{0,20}\d[\d,.]*余?[条件篇份]/u;
