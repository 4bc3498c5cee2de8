/** Tells interpretations in general from kinds of them counted behind: 政策解读32条,创新发布音视频解读1条、访谈类解读1期. */
import { sumOfFacts, valueOf } from './fact-value.ts';
import type { Fact } from './read-passage.ts';
import { textBefore } from './text-before.ts';

/** True for a number of all interpretations, `beside` which only kinds are counted, fewer in sum. */
export function namesAllKinds(fact: Fact, beside: readonly Fact[], text: string): boolean {
  if (fact.metric !== 'interpretations.published' || beside.length === 0) return false;
  const kinds = beside.every(({ start }) => start > fact.end && OF_KIND.test(textBefore(text, start, 12)));
  if (!kinds || !IN_GENERAL.test(textBefore(text, fact.start, 12))) return false;
  return sumOfFacts(beside) <= valueOf(fact);
}

/** Takes 、政策解读 and 发布政策解读材料; leaves 音视频政策解读. */
const IN_GENERAL = /(?<![类式频图表字画漫家音]|会议)政策解读(?:材料|信息|稿件|文章)?(?:共|共计)?$/u;
/** Takes 音视频解读, 访谈类解读, 图解; leaves 政策解读. */
const OF_KIND = /(?:[类式频图表字画漫音]解读|图解)(?:材料|信息|稿件|作品)?$/u;
