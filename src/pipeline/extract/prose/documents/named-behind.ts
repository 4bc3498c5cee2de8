/**
 * Normative documents that only the last figure of a row names: 全区共制发9件,失效及废止4件,年末现行有效的行政规范性文件共37件. Takes the view of
 * one of the figures in front of it; gives its metric, null elsewhere.
 */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

export function namedBehind({ figure, head, text }: View): string | null {
  if (head !== null || !takesIn(THEN_IN_FORCE, text, figure.end, figure.end + LONGEST)) return null;
  if (takesBefore(MADE, text, figure.start, 16)) return 'normativeDocuments.issued';
  return takesBefore(ENDED, text, figure.start, 32) ? 'normativeDocuments.repealed' : null;
}

const LONGEST = 56;
/** Takes ,失效及废止4件,至12月31日现行有效的行政规范性文件共; leaves ,公开规范性文件. */
const THEN_IN_FORCE = prefiltered(
  /^[,、](?:[^,。;\d]{0,8}(?:废止|失效)[^,。;\d]{0,8}\d+[件个份部][,、])?[^,。;]{0,20}有效的?(?:行政|政府)?规范性文件(?:共|共计|为)?\d/u,
);
/** Takes ,全区共制发, 全年印发; leaves 制发公文. */
const MADE = prefiltered(/(?:制[定发作]|印发|出台)了?(?:共|共计)?$/u);
/** Takes 制发9件,失效及废止, behind those made; leaves 制发公文9件,废止. */
const ENDED = prefiltered(
  /(?:制[定发作]|印发|出台)了?(?:共|共计)?\d+[件个份部][,、][^,。;\d]{0,8}(?:废止|失效)了?(?:共|共计)?$/u,
);
