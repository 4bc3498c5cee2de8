/**
 * Disputes whose number stands in front of them, and those of them that are counted behind: 8起复议中有1起被撤销. Takes the view of a
 * number; gives null where the words tell neither.
 */
import { prefiltered, taken, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** What the number states: all of them, those that were corrected, or nothing. */
export function amongDisputes({ text, figure }: View): readonly Reading[] | null {
  const all = taken(ALL_OF_THEM, text.slice(figure.end, figure.end + 24), text)?.[1];
  if (all !== undefined && takesBefore(OF_BEFORE, text, figure.start, 12)) return NOTHING;
  if (all !== undefined) return [{ metric: all === '复议' ? 'reconsideration.total' : 'litigation.total' }];
  const some = taken(SOME_OF_THEM, textBefore(text, figure.start, 16), text)?.[1];
  if (some === undefined) return null;
  const lost = some === '复议' && takesIn(CORRECTED, text, figure.end, figure.end + 16);
  return lost ? [{ metric: 'reconsideration.corrected' }] : NOTHING;
}

/** Takes 上年结转的 and 去年的 in front of the number; leaves 上年结转,今年. */
const OF_BEFORE = prefiltered(/(?:上年度?|去年|往年|上一年度?|结转)[^,。;\d]{0,4}$/u);
/** Takes 行政复议里有1, 复议、9起诉讼中有3 and 诉讼中直接起诉的6; leaves 行政复议中心. */
const ALL_OF_THEM = prefiltered(
  /^(?:行政)?(复议|诉讼)(?:案件|案)?(?:[、和]\d+[件起宗](?:行政)?诉讼(?:案件)?)?(?:之?中|里),?[^,。;\d心]{0,8}\d/u,
);
/** Takes 行政复议里有, 起诉讼中有; leaves 诉讼中直接起诉的. */
const SOME_OF_THEM = prefiltered(/(复议|诉讼)(?:案件|案)?(?:之?中|里),?(?:有|仅|只有)$/u);
/** Takes 因此被撤销, 被确认违法; leaves 被责令重新答复. */
const CORRECTED = prefiltered(/^[^,。;\d]{0,6}被(?:撤销|纠正|确认违法)/u);
