/** 以门户网站为主渠道,以微信公众号为补充,…: several ways, each in a clause of its own, of one figure. Refuses one way alone. */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import type { View } from '../view/view.ts';

/** True where the second way is any other (以网站公开为主、其他公开方式为辅), or is left open: 公开的形式以网上公开为主,全年公布信息590条. */
export function leavesOthers({ text, figure }: View): boolean {
  const before = textBefore(text, figure.start, LONGEST);
  return takes(OTHERS, before, text) || takes(MAINLY, before, text);
}

/** The tokens of the ways, in reading order; null where there are no two. */
export function severalMeans({ text, figure, sentence }: View): readonly Token[] | null {
  const before = textBefore(text, figure.start, LONGEST);
  const match = taken(MEANS, before, text);
  if (match === null) return null;
  const from = figure.start - before.length + match.index;
  return sentence.filter(({ start }) => start >= from && start < from + match[0].length).reverse();
}

const LONGEST = 120;
/** Takes 为主、其他公开方式为辅; leaves 为主、公众号为辅. */
const OTHERS = prefiltered(/为主[^,。;、]{0,4}[,、](?:以)?其[他它][^,。;]{2,12}为(?:辅|补充)/u);
/** Takes 形式主要以网上公开为主,我局公布信息; leaves 以网站为主渠道. */
const MAINLY = prefiltered(
  /(?:形式|方式|渠道|途径)[^,。;]{0,4}以[^,。;]{2,12}为主,[^。;\d]{0,30}(?:\d{4}年[^。;\d]{0,20})?$/u,
);
/** Takes 以网站为主渠道,以公众号为补充 and 以网站为主,公众号为辅; leaves 以网站为主渠道. */
const MEANS = prefiltered(
  /以[^,。;]{2,24}为[^,。;]{1,8}[,、][^,。;]{2,40}为(?:辅|补充)(?=,)|以[^,。;]{2,24}为[^,。;]{1,8}[,、](?:并)?以[^,。;]{2,40}为[^,。;]{1,8}(?=,)/u,
);
