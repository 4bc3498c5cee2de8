/** A verb alone counts what stands before it: 规范性文件主动公开5件, 建议提案答复公开更加全面,共公开45件. Takes the view and its phrase. */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import type { Phrase } from './published-phrase.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, type View } from '../view/view.ts';

/** True where the matter before is no information in general. */
export function ofMatterBefore(view: View, phrase: Phrase): boolean {
  if (phrase.head !== null && phrase.head.id !== 'publish') return false;
  if (ofPapers(view, phrase)) return true;
  const before = view.sentence.slice(view.near.length);
  return holds(before, 'category', 'proposal') && !holds(before, 'info', 'thisYear', 'year');
}

/** 推进财政信息公开,公开信息12条; 在试点领域公开信息9条; 开展进社区活动,发布信息4条: a matter, a field or an event at hand, unless the year is summed up. */
export function ofMatterAtHand({ text, figure }: View): boolean {
  const before = textBefore(text, figure.start, LONGEST_MATTER);
  if (takes(IN_FIELD, before, text) || takes(BY_EVENT, before, text)) return true;
  const matter = taken(DISCLOSED_MATTER, before, text)?.[1];
  return matter !== undefined && !IN_GENERAL.test(matter);
}

const LONGEST_MATTER = 44;
/** Takes 在试点领域公开信息; leaves 在各领域共公开信息. */
const IN_FIELD = prefiltered(/(?<=^|[,。;:])在[^各,。;:\d]{2,10}领域(?:主动)?(?:公开|发布)了?信息$/u);
/** Takes 开展进社区活动,发布信息; leaves 活动信息,发布信息. */
const BY_EVENT = prefiltered(/(?:开展|举办|组织)[^,。;\d]{2,20}活动,(?:公开|发布)了?(?:相关)?信息$/u);
/** Takes the 财政 of 推进财政信息公开,公开信息; leaves 信息公开,全年公开信息. */
const DISCLOSED_MATTER = prefiltered(
  /(?:推进|深化|加强|加大|强化|做好|抓好|规范|聚焦|突出|细化)(?:对|了)?([^,。;:\d]{2,12}?)信息(?:公开|发布)(?:力度|工作)?,(?:公开|发布)了?(?:相关)?信息$/u,
);
/** Takes what is all of it: 政府, 主动, 基层, 各部门, 网站; leaves 财政. */
const IN_GENERAL =
  /政府|政务|主动|法定|依法|全面|基层|各|乡|镇|街道|社区|村|单位|部门|机关|网|公众|平台|本|我|日常|常态/u;

/** The subject right in front of the verb is what was counted. */
function ofPapers({ near }: View, { verb }: Phrase): boolean {
  const at = verb === null ? -1 : near.indexOf(verb);
  return at !== -1 && near[at + 1]?.end === verb?.start && PAPERS.has(near[at + 1]?.id ?? '');
}

const PAPERS: ReadonlySet<string> = new Set([
  'normative',
  'rules',
  'proposal',
  'licensing',
  'penalties',
  'interpretation',
]);
