/**
 * Items that no phrase of publishing tells, but their place does: 网站占比8%,为102条; 余下55条由公众号公开; 一是机关信息212条,公布于网站; 公众号宣传街情320条;
 * 网站完成改版,新增信息120条. Takes the view of a figure that no reader knew, or that was taken for a weak total; gives its one channel.
 * Leaves other matters, other years, and what the body itself disclosed (公开) behind a channel that had its figure.
 */
import { prefiltered, taken, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { saysOther } from '../lists/channel-list.ts';
import { countsSomethingElse } from './counts-something-else.ts';
import { besideItsTotal, hasSibling } from './narrowed-items.ts';
import { CARRIERS, isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import { CHANGED_BY } from '../figures/quantity-words.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';
import { holds, type View } from '../view/view.ts';

/** The channel of the items, of a figure that no reader knew or that was taken for a total; null where their place does not tell it. */
export function placedChannel(view: View, unread: boolean): string | null {
  if (!(ITEMS.has(view.figure.unit) || isFilm(view)) || CHANGED_BY.test(textBefore(view.text, view.figure.start, 6)))
    return null;
  const named = placedBehind(view) ?? shareOf(view) ?? (unread ? inOwnClause(view) : null);
  const channel = named ?? carriedOn(view);
  if (channel === null || !CARRIERS.has(channel)) return null;
  return (named === 'newMedia' && view.near.some(({ id }) => id === named)) ||
    !besideItsTotal(view, `published.${channel}`)
    ? channel
    : null;
}

const ITEMS: ReadonlySet<string> = new Set(['条', '条次', '篇', '篇次', '则', '宗']);

/** 制作短视频27部,在视频号、抖音播出: films by their unit. */
function isFilm({ figure, text }: View): boolean {
  return (figure.unit === '部' || figure.unit === '个') && takesBefore(FILMS, text, figure.start, 8);
}

/** Takes 短视频, 微视频作品; leaves 专题片. */
const FILMS = prefiltered(/[短微]?视频(?:作品)?(?:共|共计)?$/u);

/** The one kind of channel among tokens; null for none, several, or ways left open. */
function oneKind(tokens: readonly Token[]): string | null {
  const kinds = new Set(tokens.filter(isPublishingChannel).map(({ id }) => id));
  const [kind] = kinds;
  if (kinds.size === 0 || kind === undefined) return null;
  if ([...kinds].every((one) => SOCIAL.has(one)) && (kinds.size > 1 || holds(tokens, 'etcWay'))) return 'newMedia';
  return kinds.size === 1 && !holds(tokens, 'etc', 'etcWay') ? kind : null;
}

/** 机关信息212条,公布于县政府网站; 余下55条由公众号公开: a clause behind the figure that says where the items stand, and counts nothing. */
function placedBehind(view: View): string | null {
  const said = view.text.slice(view.figure.end, view.figure.end + LONGEST_PLACE);
  const behind = PLACED.exec(said) ?? (isFilm(view) ? taken(PLAYED, said, view.text) : null);
  if (behind === null) return null;
  const end = view.figure.end + behind[0].length;
  const place: Token[] = [];
  for (let i = view.index + 1; (view.tokens[i]?.end ?? end + 1) <= end; i += 1) place.push(view.tokens[i] as Token);
  return place.some((token) => token.figure !== null) ? null : oneKind(place);
}

const LONGEST_PLACE = 60;
/**
 * Takes ,公布于县政府网站, 刊于长江航务网, 同时录入县政府信息公开网, 由公众号公开, 是通过网站公开的 and 在“某某”公众号公开; leaves ,全部在网站公开,
 * which says where all was.
 */
const PLACED =
  /^(?:\([^()]{1,12}\))?(?:信息)?(?:,?(?:同时|同步|一并|已|并|是|还)*(?:(?:登载|公布|刊登|刊载|发布|公开|投放|挂|发|刊|登|载)[于在到至]|(?:上传|录入|登上|挂上|传上|搬上|放上)[于在到至]?)[^,。;:\d]{2,30}|,?(?:同时|同步|是)*(?:由|为|在|通过|经)[^,。;:\d]{2,30}?(?:公开|发布|公布|推送|刊发|播出|播放|发出|推出|刊登|登出|挂出)的?)(?=[,。;)]|$)/u;

/** Takes ,在视频号、抖音同步播出, of films; leaves ,在视频号发布58条. */
const PLAYED = prefiltered(
  /^,?(?:并|均|已|同步|同时)*(?:在|通过|利用)[^,。;:\d]{2,30}?(?:播出|播放|发布|推送|投放|推广|上线)(?=[,。;)]|$)/u,
);

/** 网站占比8%,为102条; 网站公开占六成多,达133条; 网站占97条: the share of a channel, by its number. */
function shareOf(view: View): string | null {
  const before = textBefore(view.text, view.figure.start, LONGEST_SHARE);
  const share = before.includes('占') ? taken(SHARE, before, view.text) : null;
  if (share === null) return null;
  const from = view.figure.start - share[0].length;
  return oneKind(view.sentence.filter(({ start }) => start >= from));
}

const LONGEST_SHARE = 60;
/** Takes 网站公开信息占总量的34.5%,为 and ,网站占; leaves 占用. */
const SHARE = prefiltered(
  /(?<=^|[,。;:(])[^,。;:(]{2,30}占(?:到|了|比)?(?:(?:总[数量]|全部|公开总[数量])?的?(?:\d[\d.]*%|[一二三四五六七八九]成|一?半|多数|大头)[^,。;\d]{0,4},?(?:[为达有计共是]|共有|达到)?)?(?:了)?$/u,
);

/** 公众号宣传街情街貌1104条: a channel and its items in one clause, whatever words stand between; no kinds beside each other. */
function inOwnClause(view: View): string | null {
  const clause = [...view.near].reverse();
  const at = clause.findLastIndex(isPublishingChannel);
  const place = clause[at];
  if (place === undefined || view.listTotal !== -1 || isOtherwise(clause) || hasSibling(view)) return null;
  if (!isWholeChannel(view, place) || !ENDED.test(view.text.slice(view.figure.end, view.figure.end + 1))) return null;
  const said = view.text.slice(place.end, view.figure.start);
  if (said.length < 2 || said.length > LONGEST_SAID || OTHER_SAID.test(said) || countsSomethingElse(view)) return null;
  const mark = view.tokens[view.index - view.near.length - 1];
  const lead = view.text.slice(mark === undefined ? 0 : mark.end, place.start);
  return JOINED.test(lead) || OTHER_SAID.test(lead) ? null : oneKind(clause);
}

const LONGEST_SAID = 16;
/** Takes the marks behind a figure; leaves ideographs. */
const ENDED = /^[,。;(]?$/u;
/** Takes 报 and 网 joined in front of a channel. */
const JOINED = /[、和与及]/u;
/** Takes what is done with items of others or with faults, and lists in a list; leaves 宣传. */
const OTHER_SAID =
  /[错误改删查审核测]|收到|回复|答复|办理|受理|采纳|征集|留言|意见|建议|问题|咨询|投诉|线索|评论|点赞|转载|转发|获|互动|目录|栏目|专题|专栏|:|、$/u;

/** True for a site or an account as a whole: no column, directory, or platform for one business. */
function isWholeChannel(view: View, channel: Token): boolean {
  return !takesIn(PART_OF_CHANNEL, view.text, channel.start, channel.end + 1);
}

/** Takes 信息公开目录, 公开栏目, 信用公示平台; leaves 门户网站, 信息公开平台 and 公开栏. */
const PART_OF_CHANNEL = prefiltered(/(?:目录|栏目|专[栏区题]|[^开众微务]平台|系统)[\s\S]?$/u);

/** 网站完成改版,迁移旧信息6万条,新增信息735条: what a channel that the clauses before speak of carried, by a verb that is no 公开. */
function carriedOn(view: View): string | null {
  const own = [...view.near].reverse();
  if (own.some(isPublishingChannel) || isOtherwise(own) || view.listTotal !== -1) return null;
  if (!takesBefore(POSTS, view.text, view.figure.start, LONGEST_POSTS)) return null;
  const before: Token[] = [];
  for (const token of view.sentence.slice(view.near.length)) {
    if (STOPS.has(token.id)) return null;
    if (token.id === 'semi') break;
    before.push(token);
  }
  return oneKind(before);
}

/** Words behind which a channel named before speaks no more. */
const STOPS: ReadonlySet<string> = new Set(['request', 'hotline', 'letterbox', 'press', 'openDay', 'receive', 'none']);
const LONGEST_POSTS = 30;
/** Takes ,发布各类信息, ,全年编辑上传信息 and ,年度总发布量为; leaves 公开信息, 发布公告 and ,在某平台发布. */
const POSTS = prefiltered(
  /,(?:20\d\d年度?|全年|本?年度?|今年|年内|总计|合计|共计|总|共|累计|编辑|集中|日常|其中|新)*(?:发布|推送|更新|上传|新增|编发|推发|录入|刊发|发文|推文)(?:了)?(?:各[类项])?(?:政务|政府)?(?:信息|稿件|推文|文章|内容|图文)?(?:总?[数量]量?|共计?|合计|累计)?[为达]?$/u,
);

/** True for words of another matter, another time, or a quota. */
function isOtherwise(tokens: readonly Token[]): boolean {
  return saysOther(tokens) || tokens.some(({ id }) => OTHER.has(id));
}

const OTHER: ReadonlySet<string> = new Set([
  'interpretation',
  'sendUp',
  'collect',
  'cityService',
  'proposal',
  'list',
  'change',
  'none',
]);
