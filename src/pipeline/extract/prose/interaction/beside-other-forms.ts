/** Tells forms of interpretations by the words of the next figure, which counts all other forms. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { Fact } from '../view/fact.ts';

/** 文字解读27条,图片、视频等其他形式解读21条: the next figure counts what took any other form. */
export function isBesideOtherForms(fact: Fact, other: Fact, text: string): boolean {
  if (fact.metric !== 'interpretations.published' || other.start < fact.end) return false;
  return takesBefore(OTHER_FORMS, text, other.start, 16);
}

/** Takes 等其它形式解读, 其他方式的解读材料; leaves 其他解读. */
const OTHER_FORMS = prefiltered(/其[他它](?:多?种?形式|方式|类型)的?解读(?:材料|产品|稿件)?(?:共|共计)?$/u);
