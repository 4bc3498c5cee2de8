/**
 * Which of several figures of one metric are its parts: 会议图解31条,政策图解16条. Takes the facts of a passage; gives those that stand side by
 * side the scope `part`, but for a figure that its list, its words or the sum of the others prove to be the whole.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../domain/prefilter.ts';
import { isBesideOtherForms } from './interaction/beside-other-forms.ts';
import { isSameHolder, type Claim } from './published/channel-claim.ts';
import { sumOfFacts, valueOf } from './view/fact-value.ts';
import type { Fact } from './view/fact.ts';
import { textBefore } from './text/text-before.ts';
import type { Setting } from './view/view.ts';
import { isWholeSite } from './channels/whole-site.ts';

/** Different exact figures of one metric side by side are kinds of it, none of them its total. */
export function withParts(facts: readonly Fact[], setting: Setting): Fact[] {
  return facts.map((fact) => {
    if (fact.claim?.weight === 'column') return fact;
    const inSentence = KINDS_IN_SENTENCE.has(fact.metric);
    if ((!inSentence && !KINDS_APART.has(fact.metric)) || fact.scope !== 'agency') return fact;
    const beside = facts.filter(
      (other) =>
        other !== fact &&
        other.metric === fact.metric &&
        other.claim?.weight !== 'column' &&
        other.scope !== 'area' &&
        (other.scope !== 'part' ||
          inSentence ||
          valueOf(other) > valueOf(fact) ||
          isBesideOtherForms(fact, other, setting.text)) &&
        other.figure?.value !== fact.figure?.value &&
        Math.abs(other.start - fact.start) <= SIDE_BY_SIDE &&
        !(
          inSentence &&
          SENTENCE_ENDS.test(setting.text.slice(Math.min(other.end, fact.end), Math.max(other.start, fact.start)))
        ),
    );
    if (beside.length === 0) return fact;
    if (!beside.some((other) => isBesideOtherForms(fact, other, setting.text)) && isProvedWhole(fact, beside, setting))
      return { ...fact, claim: WHOLE };
    return { ...(isOnOthersSite(fact, beside, setting.text) ? unclaimed(fact) : fact), scope: 'part' as const };
  });
}

/** 市政府网站公开44条 beside 本局官网公开380条: on a site of its own, which the body's whole does not hold. */
function isOnOthersSite(fact: Fact, beside: readonly Fact[], text: string): boolean {
  return fact.claim !== undefined && beside.some((other) => isWholeSite(other, [fact], text));
}

function unclaimed({ claim: _, ...fact }: Fact): Fact {
  return fact;
}

const WHOLE: Claim = { weight: 'whole', holder: '' };

function isProvedWhole(fact: Fact, beside: readonly Fact[], setting: Setting): boolean {
  if (fact.claim?.weight === 'kind' && takesIn(OPENS_ROW, setting.text, fact.end, fact.end + 1)) return false;
  if (beside.length > 1 && sumOfFacts(beside) === valueOf(fact)) return true;
  if (setting.channelLists.has(fact.index) && isListTotal(fact, setting)) return true;
  if (isOfAllAccounts(fact, beside, setting) || isSaidInAll(fact, beside, setting)) return true;
  if (isAmongKinds(fact, beside) || isOfWholeSite(fact, beside, setting.text)) return true;
  if (isOwnBesideOthers(fact, beside, setting.text) || isMaterialOfPapers(fact, beside, setting.text)) return true;
  return isOnlyInList(fact, beside, setting) || isWholeSite(fact, beside, setting.text);
}

/** 解读政策文件14件,专家解读4件: beside kinds alone, none larger but those of another site. */
function isAmongKinds(fact: Fact, beside: readonly Fact[]): boolean {
  if ((fact.claim?.weight ?? 'whole') !== 'whole') return false;
  return beside.every(
    (other) =>
      other.claim?.weight === 'kind' &&
      (valueOf(other) <= valueOf(fact) ||
        (fact.claim !== undefined && !isSameHolder(other.claim.holder, fact.claim.holder))),
  );
}

/** 全年解读政策17件,专家解读20篇,转发上级解读66篇: the year's own, whatever others explained more often. */
function isOwnBesideOthers(fact: Fact, beside: readonly Fact[], text: string): boolean {
  if (fact.metric !== 'interpretations.published' || (fact.claim?.weight ?? 'whole') !== 'whole') return false;
  const words = textBefore(text, fact.start, 24);
  if (!takes(OF_THE_YEAR, words, text) && !takes(BY_ITSELF, words, text)) return false;
  return beside.every((other) => takesBefore(OTHERS_SPEAK, text, other.start, 20));
}

/** 解读文件24件,发布解读材料62件: what was made, beside the papers that it explains. */
function isMaterialOfPapers(fact: Fact, beside: readonly Fact[], text: string): boolean {
  if (fact.metric !== 'interpretations.published' || !takesBefore(MATERIAL, text, fact.start, 16)) return false;
  return beside.every(
    (other) => valueOf(other) <= valueOf(fact) && takesBefore(EXPLAINED_PAPERS, text, other.start, 24),
  );
}

/** Takes 发布解读材料, 配发各类解读稿件; leaves 图解, a kind, and 转发解读材料. */
const MATERIAL = prefiltered(
  /(?:发布|配发|制作|推出|形成|公开|配套)了?(?:各类|相关|多形式|政策|文件|的)*解读(?:材料|稿件?|信息|产品|文章|作品)(?:共计?|累计|达)*$/u,
);
/** Takes 解读市政府政策文件; leaves 解读材料. */
const EXPLAINED_PAPERS = prefiltered(/解读了?[^,。;、\d]{0,14}(?:文件|政策)(?:共计?|累计|达)*$/u);
/** Takes ,全年解读政策, 。本年度共发布政策解读; leaves 全年图解 and 全年转载解读. */
const OF_THE_YEAR = prefiltered(
  /(?:^|[,。;:])(?:全年|本年度?|今年|年内|20\d\d年)(?:共计?|累计|先后)?(?:发布|制作|编发|推出|开展)?(?:各类|重要|重大|相关)*(?:解读政策|政策解读)[^,。;\d]{0,6}$/u,
);
/** Takes :主动解读政策, ,本级政策解读, 。自主发布解读材料; leaves ,主动公开政策解读 and 主动图解. */
const BY_ITSELF = prefiltered(
  /(?:^|[,。;:、])(?:其中,?|全年|本年度?|今年|年内|20\d\d年)?(?:主动|自主|自行|原创|自编|本级|本地|本[局委厅办镇乡区县市]|本单位|本机关|本部门)(?:的|共|开展|发布|制作|编发|推出|编写)*(?:解读(?:政策|文件|材料|稿件)?|政策解读)[^,。;\d]{0,6}$/u,
);
/** Takes ,专家解读, 转发上级解读, 转发国家、省级解读, 负责人带头解读; leaves 图解. */
const OTHERS_SPEAK = prefiltered(/(?:(?:专家|负责人?|领导|媒体|第三方)[^,。;、\d]*|(?:上级|转[载发])[^,。;\d]*)$/u);

/** Metrics of which a report may state several kinds side by side: 会议图解31条,政策图解16条. */
const KINDS_APART: ReadonlySet<string> = new Set([
  'interpretations.published',
  'pressConferences.held',
  'followers.total',
  'published.newMedia',
  'published.offline',
  'published.website',
  'published.wechat',
  'published.weibo',
  'views.total',
]);
/** Metrics of which only figures of one sentence are kinds: 州长信箱2件,局长信箱39件, for a sentence of its own may be counted alone. */
const KINDS_IN_SENTENCE: ReadonlySet<string> = new Set(['messages.received']);
/** Figures of one sentence stand this near to each other. */
const SIDE_BY_SIDE = 60;

/** Takes the marks behind which another thing may be counted; leaves , and 、. */
const SENTENCE_ENDS = /[。;:]/u;

/** 全年推文1204条:微博310条、抖音号402条、公众号492条: the figure to which those of its list add up, behind it or in front of it. */
function isListTotal(fact: Fact, { channelLists, tokens }: Setting): boolean {
  const listed = [...channelLists.keys()].sort((a, b) => a - b);
  const values = (places: readonly number[]): readonly number[] =>
    places.map((place) => tokens[place]?.figure?.value ?? Number.NaN);
  const own = listed.indexOf(fact.index);
  return (
    addsUpTo(values(listed.slice(own + 1)), valueOf(fact)) ||
    addsUpTo(values(listed.slice(0, own).reverse()), valueOf(fact))
  );
}

function addsUpTo(values: readonly number[], total: number): boolean {
  let sum = 0;
  for (const [i, value] of values.entries()) {
    sum += value;
    if (sum >= total) return sum === total && i > 0;
  }
  return false;
}

/** Takes the 、 of 文字解读6篇、视频; leaves the mark of 图解10份,其中. */
const OPENS_ROW = prefiltered(/^、/u);

/** 共配发解读材料21件,多角度解读7件,创新形式解读5件: said to be all, and no less than the others in sum. */
function isSaidInAll(fact: Fact, beside: readonly Fact[], { text }: Setting): boolean {
  if (sumOfFacts(beside) > valueOf(fact) || fact.metric === 'followers.total') return false;
  if (fact.metric === 'views.total' && beside.some((other) => isOfOtherAccount(fact, other, text))) return false;
  if (takesBefore(ADDED, text, fact.start, 24)) return true;
  if (fact.metric === 'interpretations.published' && takesBefore(EVERY_KIND, text, fact.start, 16)) return true;
  return !beside.some((other) => other.start < fact.start) && takesBefore(IN_ALL, text, fact.start, 16);
}

/** Takes 发布各类解读材料; leaves 各类图解. */
const EVERY_KIND = prefiltered(/各类(?:政策|文件|政策文件|政策性文件)?解读(?:材料|信息|稿件|产品|文章|作品)?$/u);

/** 公众号阅读95万次;微博阅读33万次: each of an account of its own. */
function isOfOtherAccount(fact: Fact, other: Fact, text: string): boolean {
  const before = textBefore(text, fact.start, 40).split('。').at(-1) as string;
  return ACCOUNT.test(before) && ACCOUNT.test(text.slice(fact.end, other.start));
}

/** Takes 公众号, 微博, 抖音; leaves 网站. */
const ACCOUNT = /公众号|微信|微博|抖音|快手|头条|视频号/u;

/** 网站访问量210万次,专栏访问量13万次: all of the site beside one of its columns. */
function isOfWholeSite(fact: Fact, beside: readonly Fact[], text: string): boolean {
  if (fact.metric !== 'views.total' || takesBefore(OF_COLUMN, text, fact.start, 16)) return false;
  return beside.every((other) => valueOf(other) <= valueOf(fact) && takesBefore(OF_COLUMN, text, other.start, 16));
}

/** Takes 信息公开专栏访问量; leaves 网站访问量. */
const OF_COLUMN = prefiltered(/(?:专栏|栏目|专题|专区|板块|频道)[^,。;\d]*$/u);

/** Takes 共配发解读材料, 累计发布信息; leaves 公共服务信息. */
const IN_ALL = prefiltered(/(?<!公)(?:共计?|累计|总计|合计)(?![享同])[^,。;、\d]{0,12}$/u);

/** Takes 两者相加,全年网上公开信息; leaves 相加. */
const ADDED = prefiltered(/(?:两者|二者|三者|[两三四]项|以上|上述)(?:相加|合计|之和|加起来)[,为]?[^,。;、\d]{0,14}$/u);

/** 共431条:镇网站319条,官微112条。另通过村务网公开2870条: an item that its list proves, beside what stands in no list. */
function isOnlyInList({ index, metric }: Fact, beside: readonly Fact[], { channelLists }: Setting): boolean {
  return (
    metric !== 'published.newMedia' &&
    channelLists.has(index) &&
    beside.every((other) => other.metric !== metric || !channelLists.has(other.index))
  );
}

/** 通过政务新媒体公开2808条。其中抖音号628条、今日头条1118条: new media in general, of which those beside are single ones. */
function isOfAllAccounts(fact: Fact, beside: readonly Fact[], { text, tokens }: Setting): boolean {
  if (fact.metric !== 'published.newMedia' || beside.some((other) => valueOf(other) > valueOf(fact))) return false;
  const all = [fact, ...beside].map(({ index }) => {
    const account = tokens.findLast(({ id }, i) => id === 'newMedia' && i < index);
    return account !== undefined && takesIn(ANY_ACCOUNT, text, account.start, account.end);
  });
  return all[0] === true && !all.includes(true, 1);
}

/** Takes 政务新媒体, 两微一端; leaves 抖音号. */
const ANY_ACCOUNT = prefiltered(/新媒体|[两三双]微/u);
