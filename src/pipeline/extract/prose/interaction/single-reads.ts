/** Tells reads of single pieces, averages, outages and what was put out aloud from the views of a whole account or site, and readers from reads. Takes the view of a figure of views. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** 有的推文点击量不到100次, 场均观看900人, 广播播放1100次: how often single pieces were read, an average, or what was put out aloud. */
export function ofSomePieces({ figure, head, text, headBehind }: View): boolean {
  const clause = textBefore(text, headBehind || head === null ? figure.start : head.end, 40)
    .split(CLAUSE_MARK)
    .at(-1);
  return clause !== undefined && (SINGLE.test(clause) || (PLAYED.test(clause) && ALOUD.test(clause)));
}

/** Takes the mark that ends a clause; leaves 、. */
const CLAUSE_MARK = /[,。;:(]/u;
/** Takes 一些政策, 有的推文, 该信息, 其中1篇推文, 措施的全网, 点赞最多的一期, 场均, 平均每篇, 3个月点击, 活动线上观看; leaves 部分媒体账号. */
const SINGLE =
  /^(?:有?一[条篇个则]|一些|有的|个别|少数|[该此这]一?[条篇期则]?(?:信息|推文|稿件|作品|文章|视频|消息|微博|报道|公告)|其中一?\d*[条篇个期部](?:信息|推文|稿件|作品|文章|视频|报道|微博)|部分(?:政策|信息|推文|稿件|作品|文章|视频))|[场篇条期日月]均|平均|最[多高好]的?(?:一|1)?[篇条期个]|(?:措施|举措|话题|事件|报道|公告)[”》]?(?:的|全网|全国)+(?:总|累计)*[阅浏点播观]|每[篇条期场]|单[篇条]|\d个月(?:内|累计|共|的)*(?:点击|浏览|阅读|播放|访问)|(?:会场|现场|(?<!解读)活动)[^,。;:\d]{0,4}(?:线上|网上|在线|直播)+观看/u;
/** Takes 播放, 播出; leaves 播放量. */
const PLAYED = /播[放出](?![量数])/u;
/** Takes 村级广播, 大喇叭, 大厅显示屏; leaves 视频. */
const ALOUD = /喇叭|广播|音柱|音箱|[电大字示]屏|LED|宣传车/u;

/** 阅读人数893人,阅读次数1164人次: how many read, beside how often. */
export function countsReaders({ figure, text }: View): boolean {
  if (!takesBefore(READERS_OF, text, figure.start, 12)) return false;
  return takesBefore(HOW_OFTEN, text, figure.start, 48) || takesIn(HOW_OFTEN_NEXT, text, figure.end, figure.end + 24);
}

/** Takes 总阅读人数:, 浏览人数达; leaves 阅读人次. */
const READERS_OF = prefiltered(/(?:阅读|浏览|访问|点击|观看)(?:总)?人数[^,。;\d]{0,4}$/u);
/** Takes 阅读次数1164人次,阅读人数; leaves 阅读人数. */
const HOW_OFTEN = prefiltered(
  /(?:阅读|浏览|访问|点击|观看|播放)(?:总)?(?:次数|人次|量)[^,。;\d]{0,4}[\d.]+[万亿余多]{0,2}(?:人次|次)?[,、;][^,。;]{2,14}$/u,
);
/** Takes ,总阅读次数:1164; leaves ,点赞. */
const HOW_OFTEN_NEXT = prefiltered(
  /^[,、;(](?:总|累计|共|页面)*(?:阅读|浏览|访问|点击|观看|播放)(?:总)?(?:次数|人次|量)[^,。;\d]{0,4}\d/u,
);

/** 网站无法访问2次: how often nobody could. */
export function isOutage({ head, text }: View): boolean {
  return head !== null && takesBefore(OUT, text, head.start, 6);
}

/** Takes 临时无法, 不能; leaves 累计. */
const OUT = prefiltered(/(?:无法|不能|未能|不可)(?:正常)?$/u);

/** 260名职工中只有44人关注: of some who were asked, not all who follow. */
export function isOfAsked({ figure, text }: View): boolean {
  return takesBefore(OF_ASKED, text, figure.start, 12);
}

/** Takes 260名职工中只有, 名受访者里仅; leaves 共有. */
const OF_ASKED = prefiltered(/[名人户位][^,。;\d]{0,6}[中里],?(?:只|仅)?有?$/u);

/** 部分公众号粉丝超过5万, 其中3个公众号粉丝突破10万: those of some accounts, which ones is not said. */
export function ofSomeAccounts({ figure, text }: View): boolean {
  return takesBefore(SOME_ACCOUNTS, text, figure.start, 32);
}

/** Takes ,部分公众号粉丝, 其中3个账号粉丝量; 其中3个账号粉丝总数; leaves 3个账号粉丝总数. */
const SOME_ACCOUNTS = prefiltered(
  /(?:^|[,。;:])(?:(?:其中,?)?(?:有)?(?:一?部分|一些|个别|少数|多[个家])|其中,?(?:有)?\d+[个家])(?:政务|官方|单位|部门|媒体|微信|微博|抖音|新)*(?:公众号|账号|微信|微博|新媒体|视频号|媒体)[^,。;\d总共合]*$|(?:^|[,。;:])其中,?(?:有)?\d+[个家](?:政务|官方|单位|部门|媒体|微信|微博|抖音|新)*(?:公众号|账号|微信|微博|新媒体|视频号|媒体)[^,。;\d]*$/u,
);

/** 解读6件,形式为图解4件: the forms of what was counted. */
export function isForm({ figure, text }: View): boolean {
  return takesBefore(FORMED, text, figure.start, 40);
}

/** Takes 6件,形式为图解, 8篇,分为图解3篇、文字; leaves 图解. */
const FORMED = prefiltered(/\d[条篇件份个],(?:形式(?:为|有|包括|是)|分为|分别为|分别是)[^。;]*$/u);
