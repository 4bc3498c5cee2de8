/**
 * Whether all bodies of an area act in what a figure states: 全县各单位公开…, and the ways of that total. Takes the view of the figure;
 * refuses an area that is only an aim (围绕全旗中心工作), an object (公开全市信息) or advised (指导各单位), and what one body of it did.
 */
import { prefiltered, takes, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { textBefore } from '../text/text-before.ts';
import { valueAt } from '../view/stated-value.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import { DOUBTFUL_TOTAL } from '../published/total-wording.ts';
import type { View } from '../view/view.ts';

/** Where a figure or a denial stands. */
export type ActingPlace = Pick<View, 'text' | 'tokens' | 'index' | 'sentence' | 'stated' | 'listTotal'> & {
  readonly figure: Pick<Figure, 'start' | 'value'>;
};

/** True where the area acts in the sentence of the figure, or goes on from a sentence before. */
export function actsForArea(view: ActingPlace, metric: string): boolean {
  if (view.sentence.some((token) => token.id === 'areaWide' && isActor(view, token, metric))) return true;
  const { text, figure } = view;
  if (takesBefore(MANY_BODIES, text, figure.start, 40)) return true;
  if (OF_ITEMS.test(metric) && takesBefore(LED_BODIES, text, figure.start, 48)) return true;
  if (metric.startsWith('normativeDocuments.') && takesBefore(ITS_PAPERS, text, figure.start, 80)) return true;
  if (OF_ACCOUNTS.has(metric) && takesBefore(OTHERS_ACCOUNTS, text, figure.start, 64)) return true;
  return areaHoldsOn(view) || flowHoldsOn(view, metric) || isOfSentenceBefore(view, metric);
}

/** 全县公开3.2万条,其中本办公开1188条,包括会议36条: since the area was named, a clause begins with a body of its own. */
export function isOneBodys(view: ActingPlace, metric: string): boolean {
  const { listTotal, sentence, text, figure, tokens } = view;
  if (OF_ITEMS.test(metric) && takesBefore(LED_BODIES, text, figure.start, 48)) return false;
  if (OF_SITE_OR_ACCOUNT.has(metric) && isOfOneGovernment(text, figure.start))
    return !takesBefore(ALL_BODIES, text, figure.start, 48) && !takesBefore(OF_ITS_AREA, text, figure.start, 20);
  if (metric === 'published.gazette' && takesBefore(ONE_GAZETTE, text, figure.start, 24)) return true;
  const area = sentence.find(({ id }) => id === 'areaWide');
  if (area === undefined && listTotal === -1) return false;
  const from = area === undefined ? (tokens[listTotal] as Token).end : area.end;
  const said = text.slice(Math.max(from, figure.start - FARTHEST), figure.start);
  if (ONE_BODY.test(said) || takes(OWN_CHANNEL, said, text)) return true;
  if (metric === 'views.total' && takes(ITS_SITE, said, text)) return true;
  return OF_CHANNELS.test(metric) && takes(NAMED, said, text);
}

/** Characters over which a body or an area holds on. */
const FARTHEST = 600;

/** Takes 全区各单位通过区政府网站发布, all in one clause; leaves 全区各单位努力,区政府网站发布. */
const ALL_BODIES = prefiltered(
  /全[省市县区州旗](?:各级)?各(?:单位|部门|级|镇|乡镇|街道)[^,。;\d]{0,10}(?:通过|在|依托|利用|借助)[^,。;\d]{0,24}$/u,
);

/** Takes 公开全县信息, 发布全市各类政府信息; leaves 公开全县气象信息. */
const OF_ITS_AREA = prefiltered(
  /(?:公开|发布|推送)了?全[省市县区州旗](?:各类|各项)?(?:政府|政务)?信息(?:共计?|累计|达|总量)?$/u,
);

/** 县政府门户网站公开33905条: behind the one site of a government. */
function isOfOneGovernment(text: string, start: number): boolean {
  return takesBefore(ONE_SITE, text, start, 24);
}

/** Takes 县政府门户网站公开, 市人民政府网发布信息; 县人民政府微信公众平台推送信息; leaves 通过政府网站公开 and 区政府网站群. */
const ONE_SITE = prefiltered(
  /(?<![全各])[省市县区旗州](?:人民)?政府(?:门户|官方|政务)?(?:网(?:站(?!群))?(?!站)|微信|公众号|微博)[^,。;、\d]{0,12}$/u,
);
/** Takes 编发《某市人民政府公报》, 发布某县政府公报, ,省政府公报刊登; leaves 全市编发政府公报 and 各县政府公报. */
const ONE_GAZETTE = prefiltered(
  /(?:[一-龥](?<![全各])|[,。;])[省市县区旗州](?:人民)?政府公报[》”]?[^,。;、\d]{0,12}$/u,
);
/** Takes published.website, published.wechat, interpretations.published, messages.received; leaves published.newMedia, which may be of many. */
const OF_SITE_OR_ACCOUNT: ReadonlySet<string> = new Set([
  'messages.received',
  'published.website',
  'published.wechat',
  'published.weibo',
  'interpretations.published',
]);

/** Takes ,其中本办公开 and ;区政府办公室本级主动; leaves ,县政府门户网站 and ,区政府各部门. */
const ONE_BODY =
  /[,;。](?:其中[,:]?)?(?:全年|本年度?|20\d\d年度?)?(?:本机关|本单位|[支总大]队(?=自|单|本|主)|[本我](?:局|委|办|厅|镇|乡|街道|单位)|[省市州县区旗]?本级|[省市州县区旗](?:人民)?政府(?:办公[室厅]?)?|办公[室厅])(?!门户|网|官|微|公众|公报|各|系统|组成|部门|所属|信息|及|和|与|、)/u;
/** Takes ,我局公众号, ;本委门户网站; leaves ,县政府网站, the place of an area's items. */
const OWN_CHANNEL = prefiltered(
  /[,;。][我本](?:[局办委厅镇乡]|街道|单位|机关)(?:的|政务|官方)*(?:门户|网|官|微|公众|抖|头条)/u,
);
/** Takes published.wechat, followers.total; leaves applications.received.total. */
const OF_CHANNELS = /^(?:published|followers|views)\./u;
/** Takes ,《某市人民政府公报》出版, ;其中“某区发布” and ;通过“某区发布”微博; leaves ,通过政务微博. */
const NAMED = prefiltered(/[,;](?:其中[,:]?)?(?:通过|利用)?[“《][^”》,;]{2,16}[”》]/u);
/** Takes ,全年网站总访问量达; leaves ,全年总访问量. */
const ITS_SITE = prefiltered(/[,;](?:全年)?(?:门户)?网站[^,;]{0,12}$/u);

/** Takes 全州 of 全州县 and of “全州政务”; leaves 全州各级. */
const isName = (text: string, { start, end }: Token): boolean => text[end] === '县' || text[start - 1] === '“';

/** In the clause of the figure whoever acts; in a clause before only the one that opens it. */
function isActor(view: ActingPlace, token: Token, metric: string): boolean {
  const { text, figure } = view;
  if (isName(text, token)) return false;
  if (takesIn(COMPARED, text, token.end, token.end + 8)) return false;
  if (takesIn(OF_BOXES, text, token.end - 2, token.end + 12)) return false;
  const before = textBefore(text, token.start, LONGEST_OPENING);
  if (takes(AIM, before, text)) return false;
  if (takes(BY, before, text) && takesIn(ITS_PLATFORM, text, token.end, token.end + 16)) return false;
  if (takesIn(CLAUSE_ENDS, text, token.end, figure.start))
    return OPENS.test(before) && (!EVENTS.test(metric) || OPENS_STATEMENT.test(before) || !hasEnded(view, token));
  if (takesIn(ITS_INFORMATION, text, token.end, figure.start)) return true;
  return !((OF_ITEMS.test(metric) || metric === DOUBTFUL_TOTAL) && OBJECT.test(before));
}

const LONGEST_OPENING = 24;
/** Takes what has a mark that ends a statement, or all there is; leaves the end of a clause far into one: 电话合署办公,全县办理来电560件;举办发布会3场. */
const OPENS_STATEMENT = /^.{0,12}$|[。;:(]/u;
/** Takes what a body holds, whatever the area did before: pressConferences.held; leaves applications.received.total. */
const EVENTS = /^(?:pressConferences|openDays)\./u;

/** True where a statement ended since the area was named. */
function hasEnded({ text, figure }: ActingPlace, area: Token): boolean {
  return text.slice(area.end, figure.start).includes(';');
}
/** Takes 围绕 of 围绕全旗中心工作, 不 of 不含各部门, 向 of 向全县推送, 占 of 占全市, 排 of 排全区第二; leaves 组织 of 组织全旗各单位, 由 of 由各部门. */
const AIM = prefiltered(
  /(?:围绕|针对|聚焦|结合|立足|向|服务|根据|按照|关于|不|对|为|给|[占排居列]|[高低多少优先早快]于|较|比|指导|督促|要求|督导)$/u,
);
/** Takes 通过 in front of 全市信息公开平台, where one body publishes; leaves 全市信息公开平台. */
const BY = prefiltered(/(?:通过|依托|利用|[在于到])$/u);
const ITS_PLATFORM = prefiltered(/^(?:统一|集约化)?的?(?:政府|政务)?信息公开(?:统一)?(?:平台|系统|网站?)/u);
/** Takes published.website, interpretations.published; leaves applications.received.total. */
const OF_ITEMS = /^(?:published|interpretations)\./u;
/** Takes 公开 of 公开全县气象信息; leaves 政务公开方面, behind which a subject may stand. */
const OBJECT = /(?:公开|发布|推送)(?!情况|方面|工作|力度)[^,。;:\d]*$/u;
/** Takes the 政府信息 of 公开全县政府信息, all that the area has; leaves 气象信息. */
const ITS_INFORMATION = prefiltered(/^(?:各类|各项)?(?:政府|政务)?信息(?:共计?|累计|达|总量)?$/u);
/** Takes ,; and ;; leaves 、. */
const CLAUSE_ENDS = prefiltered(/[,;]/u);
/** Takes ,2024年全县, 二是某市各级 and ,由全县; leaves 指导全旗. */
const OPENS =
  /(?:^|[,。;:(])(?:[(]?[一二三四五六七八九十\d]{1,2}[)、.是])?(?:[^,。;:(\d]{0,4}情况)?(?:截[至止])?(?:20\d\d年?(?:度|底|末)?|全年|本年度?|今年(?:以来)?|一年[来中里间]|年内|目前|此外|另外|同时|其中|由)*(?:(?:(?!指导|督促|要求|推动|组织|全)[\u4e00-\u9fa5]){1,8}[省市州县区旗盟])?$/u;
/** Takes 两级信箱 of 市、区两级信箱, which hand on to one body, 三级平台, where it publishes, and 、区政府网站; leaves 两级机关 and 全区政府网站. */
const OF_BOXES = prefiltered(
  /^(?:、区|.{0,2}[两三]级)的?(?:政务|(?:人民)?政府|领导|便民)?(?:门户)?(?:信箱|邮箱|热线|留言|平台|网站|媒体|微信|公众号)/u,
);
/** 低于全县乡镇平均水平, 排全区第二, 在全县率先公开: takes 乡镇平均, 平均水平, 第二, 首位, 率先; leaves 主动公开. */
const COMPARED = prefiltered(
  /^[^,。;\d]{0,4}平均|^(?:率先|领先|首[个例次家]|首位|前列|前茅|第[一二三四五六七八九十\d]|前[一二三四五六七八九十\d]|倒数|末位)/u,
);

/** 全市全年新收申请80件。全年引起行政复议3件。: the area that opens a sentence before speaks on until a body of its own is named. */
function areaHoldsOn({ text, tokens, index }: ActingPlace): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    if (tokens[i]?.id !== 'areaWide' || !DATES.has(tokens[i + 1]?.id ?? '')) continue;
    if (i === 0 || tokens[i - 1]?.id === 'stop') return !tokens.slice(i, index).some((token) => isOwnBody(text, token));
  }
  return false;
}

/** 全州受理申请308件。其中,新收301件: a sentence that opens with 其中 speaks of what the one before did. */
function isOfSentenceBefore({ text, tokens, index, figure }: ActingPlace, metric: string): boolean {
  if (!OF_CASES.test(metric) || !takesBefore(OF_WHICH, text, figure.start, FARTHEST)) return false;
  const stop = tokens.findLastIndex(({ id }, i) => i < index && id === 'stop');
  if (stop < 1 || !text.startsWith('其中', tokens[stop]?.end)) return false;
  const from = tokens.findLastIndex(({ id }, i) => i < stop && id === 'stop') + 1;
  const area = tokens.slice(from, stop).find(({ id }) => id === 'areaWide');
  return area !== undefined && OPENS.test(textBefore(text, area.start, LONGEST_OPENING));
}

/** Takes applications.received.total, litigation.total; leaves published.website. */
const OF_CASES = /^(?:applications|reconsideration|litigation)\./u;
/** Takes 。其中 and what follows in its sentence; leaves ,其中. */
const OF_WHICH = prefiltered(/。其中[^。]*$/u);

/** Words of when, behind the area that opens a sentence. */
const DATES: ReadonlySet<string> = new Set(['thisYear', 'year']);

/** 全市受理申请847件。其中,市级…,区级…。在答复的831件中,…。引起行政复议12件: what became of the area's requests, where no body is named anew. */
function flowHoldsOn(view: ActingPlace, metric: string): boolean {
  if (!OF_REQUESTS.test(metric)) return false;
  const { text, tokens, stated } = view;
  const taken = stated.filter((fact) => fact.metric === 'applications.received.total' && fact.index !== -1);
  const received =
    taken.toSorted((a, b) => valueAt(view, b.index) - valueAt(view, a.index))[0] ??
    stated.find((fact) => fact.metric === 'reconsideration.total' && fact.index !== -1);
  if (received === undefined) return false;
  const before = stated.findLast((fact) => fact.metric === 'applications.carriedIn.total' && fact.index !== -1);
  const flow = [received, ...(before === undefined ? [] : [before])];
  const most = flow.reduce((sum, { index }) => sum + valueAt(view, index), 0);
  if (metric.startsWith('applications.') && most < view.figure.value) return false;
  const start = tokens.findLastIndex(({ id }, i) => id === 'stop' && i < received.index) + 1;
  const area = tokens.slice(start, received.index).find(({ id }) => id === 'areaWide');
  if (area === undefined || !OPENS.test(textBefore(text, area.start, LONGEST_OPENING))) return false;
  const { end } = tokens[received.index] as Token;
  if (view.figure.start - end > FARTHEST) return false;
  const said = text.slice(end, view.figure.start);
  return said.split('。').every((sentence, i) => i === 0 || PARTS.test(sentence) || !ANY_BODY.test(sentence));
}

/** Takes applications.granted.total, litigation.total; leaves applications.received.total. */
const OF_REQUESTS = /^(?:applications\.(?!received\.total)|reconsideration\.|litigation\.)/u;
/** Takes 其中,市级机关; leaves 市级机关. */
const PARTS = /^其中/u;
/** Takes 县政府, 我局, 各镇; leaves 在已经答复的. */
const ANY_BODY = /政府(?!信息)|机关|本级|部门|单位|[局委厅镇乡]|街道|办(?![结理复])/u;

/** Most tokens are told by their first character. */
function isOwnBody(text: string, { start, end }: Token): boolean {
  return OWN_BODY_STARTS.includes(text[start] as string) && OWN_BODY.test(text.slice(start, end));
}

const OWN_BODY_STARTS = '本我办政';
/** Takes 本机关, 我局, 办公室; leaves 我县. */
const OWN_BODY = /^(?:本机关|本单位|本级|[本我](?:局|委|厅|办|镇|乡|街道|单位)|办公[室厅]|政府办|政府办公室)$/u;

const OF_ACCOUNTS: ReadonlySet<string> = new Set(['published.newMedia', 'published.wechat', 'published.weibo']);
/** Takes ,部门(街道)政务新媒体 and ,乡镇、部门微信公众号发布信息, 管好全县31个政务新媒体,全年发布; leaves 部门微信公众号, which may be the body's own. */
const OTHERS_ACCOUNTS = prefiltered(
  /全[省市县区州旗盟]的?\d*[个家]?(?:各级|各类|各部门)?(?:政府|政务)(?:微博|微信|新媒体)[^。“]*,(?![^,]*(?:号|微|网|博|媒))[^,。;、]{0,14}$|[,。;:、](?:各|区直|县直|市直)*(?:(?:部门|单位)[(、和及]?(?:街道|镇街|乡镇|镇)|(?:街道|镇街|乡镇)[(、和及]?(?:部门|单位))[)]?的?(?:政务|官方)?(?:新媒体|微信|公众号|微博)[^,。;、]{0,14}$/u,
);

/** Takes 公开全县行政规范性文件 and 公开全县行政规范性文件13件,废止; leaves 建成全市规范性文件库,废止. */
const ITS_PAPERS = prefiltered(
  /全[省市县区州旗盟](?:各级|现行有效|新制[定发]|的)*(?:行政|政府)?规范性文件(?:共计?|总?数|为)*(?:\d[^。]*)?$/u,
);

/** Takes 28个部门举办, 县直部门、乡镇共公开 and 所辖8个农场通过; leaves 28个栏目 and 在10个镇设置. */
const MANY_BODIES = prefiltered(
  /(?:^|[^\d在对向为给到盖及导促查训])\d+[个家](?:部门|单位|镇|乡镇|街道|行政机关)[^。;]*$|(?:^|[,。;:])[^,。;:、\d]{0,6}[直级]?(?:部门|单位)[、和及与]各?(?:乡镇|镇街|街道|街镇|镇)(?:\([^()]{1,6}\))?[^,。;、\d]{0,16}$|所辖(?:的)?\d+[个家](?:农场|林场|团场)[^。;]*$/u,
);

/** Takes 指导全市公开信息, ,市、县政府网站全年更新, 区政府网站、各部门网站共发布 and 各部门委托县政府网站发布; leaves 在市、县政府网站公开. */
const LED_BODIES = prefiltered(
  /(?:指导|督促|督导|推动|组织|带动|引导|协调)(?:全[省市县区州旗盟]|各[县区市镇乡街部单级地])[^,。;\d]{0,16}(?:公开|发布|更新)[^,。;\d]{0,10}$|(?:^|[,。;:\n])(?:全[省市县区州旗盟])?(?:(?:[省市县区州旗]、){1,2}[县区市旗乡镇]|[省市县区乡镇、]{2,5}[两三]级)(?:人民)?政府(?:门户)?(?:网站|信息公开平台)(?:群)?(?:全年|共|累计)*(?:发布|公开|更新)[^,。;\d]{0,12}$|各(?:部门|单位|乡镇|镇街|县区|镇)(?:门户|的)?网站(?:全年|共|累计)*(?:发布|公开|更新)[^,。;\d]{0,12}$|(?:^|[,。;:\n])各(?:部门|单位|乡镇|镇)[^,。;\d]{0,6}委托[^,。;\d]{2,30}$/u,
);
