/** Tells figures in a phrase of publishing that count something else: what was inspected or sent to others, columns, accounts, rules, articles. */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import { countsTimes } from '../channels/counts-times.ts';
import { countsAccounts } from '../view/counted-accounts.ts';
import { isCoverage } from '../lists/press-of-total.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import { inList } from '../view/read-list.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';

/** True when the figure counts no items that went out. */
export function countsSomethingElse(view: View): boolean {
  return (
    countsOther(view) ||
    isInspected(view) ||
    isSentTo(view) ||
    ofProposals(view) ||
    ofTheme(view) ||
    ofTitle(view) ||
    isTakenUp(view) ||
    countsTimes(view, view.figure) ||
    publishedByOthers(view) ||
    isCoverage(view)
  );
}

/** 办理代表建议4件、委员提案13件,网上公开13件: the answers to what the clause before counts. */
function ofProposals(view: View): boolean {
  if (view.figure.unit !== '件' || holds(view.near, 'info', 'category')) return false;
  return holds(view.sentence.slice(view.near.length), 'proposal');
}

/** 公开《事项清单》15条: what the paper holds; 主动公开《部门预算》等2条 counts papers. */
function ofTitle({ figure, text, near }: View): boolean {
  if (!takesBefore(TITLE_END, text, figure.start, 2)) return false;
  return !near.some(({ start, end }) => text.slice(start, end).startsWith('主动公开'));
}

/** Takes the end of 《事项清单》; leaves 《政府公报》. */
const TITLE_END = prefiltered(/[^报]》$/u);

/** 公众号被“某某强国”转载4篇: what others took over. */
function isTakenUp({ figure, text }: View): boolean {
  return takesBefore(TAKEN_UP, text, figure.start, 30);
}

/** Takes 被“某某强国”转载, 被省级媒体采用; leaves 转载. */
const TAKEN_UP = prefiltered(/被[^,。;\d]{1,20}(?:转载|转发|采用|采纳|刊发|刊用|报道|录用)[^,。;\d]{0,4}$/u);

/** 督促医疗机构公开服务价格信息2000余项, 协助各部门公开信息120条: what others were made or helped to publish. */
function publishedByOthers({ figure, text }: View): boolean {
  const before = textBefore(text, figure.start, 60);
  return takes(MADE_OTHERS, before, text) || takes(HELPED_OTHERS, before, text) || takes(ENTERPRISES, before, text);
}

/** Takes 公共企事业单位信息公开有序,8家单位发布信息, 5家公用企业公开信息; leaves 公开公共企事业单位信息 and 在企事业单位专栏发布信息. */
const ENTERPRISES = prefiltered(
  /公共企[事业][^。]{0,40}[,:](?:[^,。;:\d]{0,10})\d+[个家所](?:单位|企业|机构|学校|医院)[^,。;、\d]{0,8}(?:公开|发布|公示|公布|更新)[^,。;、\d]{0,12}$|\d+[个家](?:公用|公共|供水|供电|供气|供热|公交)[^,。;、\d]{0,6}(?:企业|单位|公司)(?:全年|共|累计|主动)*(?:公开|发布|公示|公布|更新)[^,。;、\d]{0,12}$/u,
);
/** Takes 督促22家医院公开价格信息, 要求企业公示信息; leaves 指导乡镇在公示栏公示信息. */
const MADE_OTHERS = prefiltered(
  /(?:督促|责令|要求|监督|督导)[^。;]{0,12}?(?:机构|企业|公司|医院|学校|商户|物业|经营者|单位)(?:依法|及时|主动|全面)*(?:公开|公示|发布|公布)[^,。;\d]{0,30}$|(?:督促|责令)(?:其|及时|尽快)*(?:更新|公开|公示)[^,。;\d]{0,8}$/u,
);

/** Takes 协助区政府各部门公开信息, 帮助20个村公示信息, 指导全县卫生系统公开, 指导各学校公开; leaves 协助办公室维护网站,公开信息 and 配合部门在网站公开. */
const HELPED_OTHERS = prefiltered(
  /(?:协助|帮助|代|指导[全各])[^。;,\d]{0,16}(?:\d+[个家])?(?:部门|系统|单位|[镇村乡局](?:\([^()]{1,6}\))?|街道|社区|机构|企业|学校|医院)(?:依法|及时|主动|全面|规范)*(?:公开|公示|发布|公布)[^,。;\d]{0,36}$/u,
);

/** 网站发布“政务开放日”活动信息90条: what was said of one occasion. */
function ofTheme({ figure, text }: View): boolean {
  return takesBefore(THEME, text, figure.start, 40);
}

/** Takes 发布“某某”活动信息, 推送“某某”专题文章; leaves 通过“某某”公众号发布信息. */
const THEME = prefiltered(
  /(?:发布|公开|推送|转发|刊发|更新)(?:了|有关|关于)?“[^”]{2,16}”(?:主题|专题|系列|相关|活动|专项|工作)+(?:类)?(?:的)?(?:政策|宣传)?(?:信息|文章|稿件|推文|内容|图文|报道|动态)(?:共|共计)?$/u,
);

/** 抽查专栏更新情况35次: what was looked at, not what went out. */
function isInspected(view: View): boolean {
  return view.near.some(
    (token) =>
      token.id === 'delete' &&
      INSPECTED.test(wordOf(view, token)) &&
      !LISTED_KIND.test(view.text.slice(token.end, token.end + 6)),
  );
}

/** 向省信用平台推送信息12条, 向县政府网站报送信息9条: sent to others, who may publish it. What is pushed to a site stands there. */
function isSentTo({ figure, text }: View): boolean {
  const before = textBefore(text, figure.start, 80);
  if (!before.includes('向') || !takes(SENT_TO, before, text)) return false;
  return !takes(PUSHED_TO_SITE, before, text) || takesIn(TAKEN, text, figure.end, figure.end + 24);
}

/** Takes 向省信用平台推送行政处罚信息, 向省厅推送信息; leaves 向社会通过网站推送. */
const SENT_TO = prefiltered(
  /向(?!社会|[公群]众|[市居村]民|企业|广大|全(?![省市县区国](?![^,。;]{0,6}[民众])))(?:[^,。;]{1,24}(?:平台|网|网站|系统|栏目|专栏|客户端|中国|公众号|微信|微博|馆|大厅|中心|场所)”?[^,。;]{0,6}(?:推送|报送|提供|归集|移送|移交|推荐|寄送|送交|赠送|赠阅|寄发|送达|配送)|[^,。;“]{0,16}(?:上级|厅|局|委|部门|办公[室厅]|政府)(?:累计|共|全年|主动|及时)*推送)[^,。;]{0,40}$/u,
);
/** Takes 向区政府网站推送信息, 向“某某”公众号推送并上线; leaves 向网信平台推送, 向网站报送. */
const PUSHED_TO_SITE = prefiltered(
  /向[^,。;]{0,24}(?:网站|门户网?|政府网|政务网|信息网|官网|公众号|微信|微博|视频号|抖音号?)(?:群|平台)?(?:[^,。;]{0,12}(?:栏目|专栏|板块|频道))?(?:上|累计|共|全年|主动|及时)*推送[^,。;]{0,40}$/u,
);
/** Takes ,被采用5条, 其中录用3条 behind what was offered; leaves ,月均12条. */
const TAKEN = prefiltered(/^[^。;]{0,12}(?:采用|采纳|录用|采编)/u);

/** Takes 、桥隧管养 behind 水质监测, a kind of items in a list; leaves 栏目更新. */
const LISTED_KIND = /^(?:情况|结果)?[、等]/u;
/** Takes 抽查, 监测; leaves 调整. */
const INSPECTED = /查|监测/u;

/** Takes 7大栏目, 400个目录, 查阅点1个, and 公开目录2条 as an item of a list; leaves 信息64,其中. */
function countsOther(view: View): boolean {
  if (takesIn(ARTICLE, view.text, view.figure.start, view.figure.end)) return true;
  if (['', '个'].includes(view.figure.unit) && !view.headBehind && goesOnInWords(view)) return true;
  const [item] = view.near;
  if (view.figure.unit === '个' && view.near.some((token) => GUIDES.test(wordOf(view, token)))) return true;
  if (isPlaceOrAccount(view, item) || sumsUpAccounts(view) || countsActs(view)) return true;
  if (isColumnItem(view)) return true;
  if (
    ['项', '个'].includes(view.figure.unit) &&
    takesIn(COUNTED_TASKS, view.text, view.figure.end, view.figure.end + 12)
  )
    return true;
  if (takesIn(INSPECTED_ITEMS, view.text, view.figure.end, view.figure.end + 24)) return true;
  const directory = item?.id === 'website' && item.end === view.figure.start && /目录$/u.test(wordOf(view, item));
  return directory && (inList(view) || !holds(view.near, 'via'));
}

/** Takes 办事指南, which are counted in 个; leaves 信息. */
const GUIDES = /指南$/u;

/** 先后两次大规模对信息进行梳理和公开: how often something was done. */
function countsActs(view: View): boolean {
  if (view.figure.unit !== '次' || !IDEOGRAPH.test(view.text[view.figure.end] ?? '')) return false;
  return view.tokens[view.index + 1]?.start !== view.figure.end;
}

/** 微信3个, 公示栏5处: accounts and places; leaves 短视频5个. */
function isPlaceOrAccount(view: View, item: Token | undefined): boolean {
  if (!['个', '处', '家'].includes(view.figure.unit) || item === undefined || item.end !== view.figure.start)
    return false;
  return isPublishingChannel(item) && !wordOf(view, item).endsWith('视频');
}

/** 正常维护更新的政务新媒体共17个, 微博和微信各1个: the accounts, behind words that only sum up. */
function sumsUpAccounts(view: View): boolean {
  return (
    (view.near[0]?.id === 'filler' || (view.near[0] !== undefined && wordOf(view, view.near[0]) === '各')) &&
    countsAccounts(view, view.index)
  );
}

/** 其中政务公开栏目信息308条: an item of a list by the column that holds it. */
function isColumnItem(view: View): boolean {
  if (!inList(view) || holds(view.near, 'publish', 'via')) return false;
  return view.near.some((token) => token.id === 'website' && COLUMN.test(wordOf(view, token)));
}

/** Takes 政务公开栏目, 信息公开目录; leaves 门户网站. */
const COLUMN = /栏目?$|目录$/u;

/** Takes 21项重点工作, 28项任务; leaves 12项工作信息 and 3项工作动态. */
const COUNTED_TASKS = prefiltered(
  /^(?:政务公开)?(?:年度|具体|主要)?(?:重点|核心)?(?:工作)?(?:任务|要求|指标|要点|工作)(?![\u4e00-\u9fa5]{0,4}(?:信息|动态|情况|文件))/u,
);

/** Takes 信息进行了复核; leaves 信息,进行. */
const INSPECTED_ITEMS = prefiltered(
  /^[\u4e00-\u9fa5]{0,8}(?:进行|开展)了?(?:全面|逐条|逐一)*(?:复核|审核|检查|清理|整改|梳理|排查|自查|修改|核查|校对)/u,
);

/** Takes the 一项 of 是一项系统工程; leaves 一条. */
const ARTICLE = prefiltered(/^一[项个次批]$/u);

/** 7大栏目; leaves 推送信息1363微博发布, where the unit is lost and the next channel follows. */
function goesOnInWords(view: View): boolean {
  const next = view.tokens[view.index + 1];
  const channel = next !== undefined && next.start === view.figure.end && isPublishingChannel(next);
  if (next !== undefined && next.start === view.figure.end && GOES_ON_ANEW.test(wordOf(view, next))) return false;
  return !channel && IDEOGRAPH.test(view.text[view.figure.end] ?? '');
}

/** Takes 共计, 同比, 其中 behind a figure that lost its unit; leaves 大. */
const GOES_ON_ANEW = /^(?:共计?|合计|总计|累计|同比|环比|较|比|其中|增长)/u;
