/** Figures of one kind of items (通过网站公开防汛信息56条): whether they stand for all of their channel, for a part of it, or for nothing. */
import { mayTake, prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { claimOf } from './channel-claim.ts';
import { ALL_KINDS } from './phrase-links.ts';
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { OF_THESE, type Phrase } from './published-phrase.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Token } from '../words/tokenise.ts';
import { saysProactive, saysWhole } from './total-wording.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** A kind counts for its channel when the report breaks it down, or when it is the news of the body and no other kind follows. */
export function standsForAll(view: View, phrase: Phrase, channel: string): boolean {
  if (channel === 'total') return false;
  if (isChannelsItem(view) && !isOnePiece(view)) return true;
  return opensPartList(view) || (phrase.news && !inList(view) && !hasSibling(view));
}

/** 通过网站公开预算信息1条,决算信息1条 and 官网防疫专栏公开14条: one kind of a row, or what one column of the channel carried. */
function isOnePiece(view: View): boolean {
  return hasSibling(view) || takesBefore(IN_COLUMN, view.text, view.figure.start, LONGEST_MEANS);
}

/** Takes 官网防疫专栏刊登信息; leaves 专栏4个,网站公开. */
const IN_COLUMN = prefiltered(/(?:专栏|栏目)[^,。;:、\d]*$/u);

/** 通过网站推送许可信息640条、处罚信息22条,在某专栏公开抽检信息49期: a column behind other figures of the sentence. */
function isFurtherColumn(view: View): boolean {
  return (
    view.sentence.some(({ figure }) => figure !== null) &&
    takesBefore(IN_COLUMN, view.text, view.figure.start, LONGEST_MEANS)
  );
}

/** 通过网站公开防汛信息56条: a part of what the channel that its clause names carried; a board shows kinds only. */
export function narrowedTo(view: View, phrase: Phrase, channel: string): readonly Reading[] {
  const named = phrase.channel || phrase.news || ofOpenedAccount(view, channel) || byAccount(view, channel);
  const own = channel !== 'total' && named && phrase.verb !== null;
  if (
    !own ||
    inList(view) ||
    takesBefore(MAIN_KINDS, view.text, view.figure.start, LONGEST_MEANS) ||
    hasSibling(view) ||
    isFurtherColumn(view) ||
    repeatsItsTotal(view, channel)
  )
    return NOTHING;
  if (channel !== 'offline' && view.figure.unit === '次') return NOTHING;
  const metric = `published.${channel}`;
  if (channel === 'offline') return besideItsTotal(view, metric) ? NOTHING : [{ metric }];
  return [{ metric, scope: 'part', claim: { ...claimOf(view, phrase), weight: 'kind' } }];
}

/** Takes 发布信息的主要类别包括:重点领域类信息; leaves 主要发布. */
const MAIN_KINDS = prefiltered(/(?:主要|信息的?|内容)(?:类别|种类|类型|内容)(?:主要)?(?:包括|有|为|是)[:,]?[^。;]*$/u);

/** 开通了某气象官方微博,发布各种气象类信息360条: all kinds of an account that the clause before opened. */
function ofOpenedAccount(view: View, channel: string): boolean {
  return SOCIAL.has(channel) && view.near.some((token) => ALL_KINDS.test(wordOf(view, token)));
}

/** 利用“某某APP”精准触达群众,发布动态类、实用类信息28条: kinds of an account named by 利用 in the clause right before. */
function byAccount({ text, figure }: View, channel: string): boolean {
  return SOCIAL.has(channel) && takesBefore(BY_ACCOUNT, text, figure.start, LONGEST_MEANS);
}

const LONGEST_MEANS = 60;
/** Takes 利用“某某APP”…,发布实用类信息; leaves 利用公众号宣传政策,开展活动,发布信息. */
const BY_ACCOUNT = prefiltered(
  /(?:利用|通过|依托|借助|运用)[^,。;]{2,30},(?:累计|共|全年)*(?:发布|推送|更新)[^,。;\d]{2,20}信息$/u,
);

/** 网站发布信息8052条。…网站公开文件23件: a kind beside all that its channel carried. */
export function besideItsTotal(view: View, metric: string): boolean {
  if ((view.earlierPublished.get(metric) ?? -1) >= view.figure.value) return true;
  return view.stated.some((fact) => fact.metric === metric && valueAt(view, fact.index) >= view.figure.value);
}

/** 公布自然资源政府信息累计131条, 共公开市级水务部门政府信息150条: the body's field or name in front of 政府信息, in a sum. */
export function itsField(view: View, phrase: Phrase, channel: string): boolean {
  if (channel !== 'total' || phrase.head === null || inList(view)) return false;
  const before = view.near[view.near.indexOf(phrase.head) + 1];
  const summed =
    saysWhole(view) || saysProactive(view) || OF_THESE.test(view.text.slice(view.figure.end, view.figure.end + 6));
  if (!summed || phrase.verb === null) return false;
  if (OWNER.test(view.text.slice(phrase.verb.end, phrase.head.start))) return true;
  const field = FIELD.test(wordOf(view, phrase.head)) && before?.id === 'publish';
  return field && phrase.head.start - before.end <= LONGEST_FIELD;
}

/** 主动公开各类公安政府信息418条, 全年主动公开各类财政信息6万条: all kinds of the body's field. */
export function allOfItsField(view: View, phrase: Phrase): boolean {
  const { head, verb } = phrase;
  if (head === null || verb === null || inList(view) || verb.end > head.start) return false;
  return takesIn(ALL_OF_FIELD, view.text, verb.start, head.end);
}

/** 网站发布重要会议、民生服务及重要活动信息210条: a list of kinds that 及 closes is what the channel carried. */
export function ofManyKinds(view: View, { head, verb }: Phrase, channel: string): boolean {
  if (channel === 'total' || head === null || verb === null || inList(view) || hasSibling(view)) return false;
  const { text } = view;
  return mayTake(MANY_KINDS, text) && MANY_KINDS.words.test(text.slice(verb.end, head.end).replace(TITLES, '文件'));
}

/** Takes 重要会议、民生服务及重要活动信息, four kinds or more that 等 closes, and 会议、活动、项目等新闻和公告类信息; leaves 会议及活动信息 and 会议、活动等工作信息. */
const MANY_KINDS = prefiltered(
  /^[^,。;、\d]{2,14}(?:(?:、[^,。;、\d]{2,14})+?(?:以及|及|和|与)[^,。;、\d]{2,12}|(?:、[^,。;、\d]{2,16}){3,}等[^,。;、\d]{2,12}|(?:、[^,。;、\d]{2,20}){2,}等[^,。;、\d]{2,8}(?:及|和|与|、)[^,。;、\d]{2,6}类?)信息$/u,
);
/** Takes 《甲报告》《乙指南》; leaves 甲报告. */
const TITLES = /(?:《[^《》]*》)+/gu;

/** Takes 主动公开各类水务信息; leaves 公开各类惠民政策信息 and 发布各类就业信息. */
const ALL_OF_FIELD = prefiltered(
  /^(?:主动)?(?:公开|公布)(?:发布)?了?各[类项](?!便民|惠民|惠企|惠农|政策|民生|活动|预警)[\u4e00-\u9fa5]{2,4}信息$/u,
);

/** Takes 市级某部门, 我局, 某乡, 县政府及县政府办公室, 本单位产生的, whose all items are counted; leaves 财政, 督办, 产业布局. */
const OWNER =
  /^[\u4e00-\u9fa5]{0,12}(?:部门|系统|单位|机关|(?<![布格结])局|镇|乡|街道|苏木|政府|委员会|办公[室厅]|[政本我]府?[办委]|[省市州县区旗]级)(?:产生|制作|形成)?的?$/u;

const LONGEST_FIELD = 5;
/** Takes 政府信息, 政务信息; leaves 信息. */
const FIELD = /^政[府务]信息/u;

/** 公开677条,其中政府网站人社信息387条: an item that its channel opens, of a total over channels. */
function isChannelsItem(view: View): boolean {
  const ofTotal = view.stated.some(({ index, metric }) => index === view.listTotal && metric === 'published.total');
  const first = view.near.filter(({ id }) => !BEFORE_CHANNEL.has(id)).at(-1);
  return ofTotal && first !== undefined && isPublishingChannel(first);
}

/** Words in front of the channel of an item: ,其中某县政府单位公示栏. */
const BEFORE_CHANNEL: ReadonlySet<string> = new Set([
  'list',
  'via',
  'comma',
  'pause',
  'colon',
  'filler',
  'agency',
  'generic',
]);

/** Takes 动态信息120条、公告30条 and 动态97篇,公告26条; leaves 动态信息120条,微信公众号30条 and 动态信息120条。. */
export function hasSibling(view: View): boolean {
  const rest = view.tokens.slice(view.index + 1);
  const next = rest.findIndex((token) => token.figure !== null || token.id === 'stop' || token.id === 'semi');
  if (next === -1 || (rest[next] as Token).figure === null) return false;
  const between = rest.slice(0, next);
  if (goesOnInRow(view, between, rest[next] as Token)) return true;
  return (
    (holds(between, 'category', 'info', 'normative', 'rules') || explainsToo(view, between)) &&
    !holds(between, 'via') &&
    !between.some(isPublishingChannel)
  );
}

/** 公布批前公示216件、批后公布189件 and 招标公告315条,企业要闻187条: another count of the same unit in the same row, whatever it is of. */
function goesOnInRow(view: View, between: readonly Token[], next: Token): boolean {
  const [mark, ...words] = between;
  if (mark === undefined || mark.start !== view.figure.end || next.figure === null) return false;
  if (next.figure.unit !== view.figure.unit && !(mark.id === 'pause' && ITEMS.has(next.figure.unit))) return false;
  if (words.some((token) => isPublishingChannel(token) || READERS.has(token.id))) return false;
  return mark.id === 'pause' || (mark.id === 'comma' && !words.some(({ id }) => BEGINS_ANEW.has(id)));
}

/** Units of items that stand in one row, 、 between them: 程序性信息1420条、法律文书386份. */
const ITEMS: ReadonlySet<string> = new Set(['条', '件', '份', '篇', '则', '期']);
const READERS: ReadonlySet<string> = new Set(['views', 'followers']);
/** Words with which a clause begins another statement. */
const BEGINS_ANEW: ReadonlySet<string> = new Set(
  'publish comma info receive handle answer close sendUp hold collect letterbox hotline ticket request interpretation press openDay change list via decide filler'.split(
    ' ',
  ),
);

/** 文件4个,解读文件4个: interpretations under the same verb. */
function explainsToo({ text }: View, between: readonly Token[]): boolean {
  return (
    between.some(({ id, start, end }) => id === 'interpretation' && !takesIn(VERB, text, start, end)) &&
    !holds(between, 'publish')
  );
}

/** Takes 解读政策, an act of its own; leaves 解读文件. */
const VERB = prefiltered(/^解读政策$/u);

/** A narrowed figure that the report itself breaks down is its total of the channel: 网站发布政府动态类信息1464条,其中…. */
function opensPartList(view: View): boolean {
  return OF_THESE.test(view.text.slice(view.figure.end, view.figure.end + 6));
}

/** 微博120条,其中原创微博11条: the part is no second total of its channel. */
export function repeatsItsTotal(view: View, channel: string): boolean {
  const metric = `published.${channel}`;
  const total = view.listTotal;
  if (total !== -1 && view.stated.some((fact) => fact.index === total && fact.metric === metric)) return true;
  if (!holds(view.near, 'list')) return false;
  const from = view.index - view.sentence.length;
  return view.stated.some(
    (fact) => fact.metric === metric && fact.index >= from && valueAt(view, fact.index) > view.figure.value,
  );
}
