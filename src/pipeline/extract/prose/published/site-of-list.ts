/**
 * Items of every kind that one site carried, told without naming it beside the figure: the end of a list (通过网站发布文件48件、解读51件、
 * 政务信息1.6万条), and the clause behind the papers of the site that opens the sentence. Takes the view of their number.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';
import { SOCIAL } from '../words/publishing-channel.ts';

/** True where the words in front of the figure say that one site carried so many items. */
export function isAllOfSite(view: View): boolean {
  const { figure, text } = view;
  if (!ITEMS.has(figure.unit) || !takesBefore(ALL_KINDS, text, figure.start, 16)) return false;
  if (takesBefore(PAPERS_OF_SITE, text, figure.start, LONGEST)) return true;
  return takesBefore(LIST_OF_SITE, text, figure.start, LONGEST) && isLargest(view);
}

/** 发布规划8件、政府信息20条、财政信息30条: items fewer than those of one kind are but a kind themselves. */
function isLargest({ figure, index, sentence, tokens }: View): boolean {
  const behind = tokens.slice(index + 1);
  const end = behind.findIndex(({ id }) => ENDS.has(id) || SOCIAL.has(id));
  const list = [...sentence, ...(end === -1 ? behind : behind.slice(0, end))];
  return list.every((token) => token.figure === null || token.figure.value <= figure.value);
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop']);

const ITEMS: ReadonlySet<string> = new Set(['条', '篇', '条次']);
const LONGEST = 140;
/** Takes 、政务信息, ;公开各类信息; leaves 、其他信息 and 等信息. */
const ALL_KINDS = prefiltered(
  /(?:[、,;及和]|公开|发布|更新)(?:各类|各项)?(?:政[府务]|(?<=各[类项]))信息(?:共|共计)?$/u,
);
/** Takes 通过市政府网站发布文件48件、解读51件、政务信息; leaves 公众号发布文件8件、政务信息 and 网站发布信息5条,政务信息. */
const LIST_OF_SITE = prefiltered(
  /(?:网站?|官网)(?:全年|共|累计|主动)*(?:发布|公开|更新|公布)(?![^。;:]*(?:微信|微博|公众号|抖音|新媒体|报刊|电视))(?!信息\d|政[府务]信息)[^,。;:、\d]{2,24}\d[\d.,]*[万余多]*[件条篇个份则期](?:[、,](?!通过|利用|在|其中)(?!信息\d)[^,。;:、\d]{2,24}\d[\d.,]*[万余多]*[件条篇个份则期]){0,6}[、,](?:以?及)?(?:各类|各项)?(?:政[府务])?信息(?:共|共计)?$/u,
);
/** Takes 区政府门户网站公开印发文件27件;主动公开各类信息; leaves 通过网站公开文件40件;全年公开信息. */
const PAPERS_OF_SITE = prefiltered(
  /(?:^|[。\n:,年])[^,。;:\d通在依利]{0,12}(?:门户网站|政府网站?|官网)(?:全年|共|累计|主动)*(?:公开|发布)[^,。;:、\d]{0,30}文件\d+[件份个篇](?:,[^,。;\d]{2,40})?;(?:共|同时|累计)*(?:主动)?(?:公开|发布|更新)了?各[类项](?:政[府务])?信息(?:共|共计)?$/u,
);
