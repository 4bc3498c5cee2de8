/** 各级媒体刊登144条,其中某网4条、某报7条: items of the list of what the press carried; a site or an app among them is none of the body's. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True for an item of such a list. */
export function isOfMedia({ figure, text, tokens, listTotal }: View): boolean {
  if (takesBefore(REPORTED, text, figure.start, LONGEST)) return true;
  const total = tokens[listTotal];
  return total !== undefined && takesBefore(BY_MEDIA, text, total.start, LONGEST);
}

const LONGEST = 24;
/** Takes 通过各级媒体刊登新闻; leaves 通过政务新媒体发布 and 网站、新闻媒体等渠道公开. */
const BY_MEDIA = prefiltered(
  /(?<![、和及与])(?:各级|各类|主流|新闻|中央|省级|市级)(?:新闻|主流)?媒体[^,。;\d]{0,14}$/u,
);
/** Takes “某城发布”等媒体刊发报道, 等主流媒体宣传报道; leaves 等媒体发布信息. */
const REPORTED = prefiltered(
  /等(?:各级|各类|主流|中央|省级|市级|新闻)*媒体(?:上|平台)?(?:刊[发登载]|播[发出]|宣传|发表)?了?报道(?:共|共计|累计)?$/u,
);
