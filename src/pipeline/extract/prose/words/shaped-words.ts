/**
 * Words told by their shape, which no list can hold: years, 结转至下年, 12大类, 等多种渠道, 某某网, 依申请公开事宜. Takes a passage in normal
 * form; gives tokens in layers, the stronger first.
 */
import { mayTake, prefiltered, takes, type Prefiltered } from '../../../../domain/prefilter.ts';
import { DENIED, mayDenyAnew } from './denied-anew.ts';
import { mayRequest, REQUEST_NOUN } from './request-nouns.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from './tokenise.ts';

/** Takes 2024年, 2024年度; leaves 2024条. */
const YEAR = prefiltered(/(?<!\d)(?:19|20)\d{2}年度?/gu);
/** Takes 结转下年度继续办理, 顺延至下一年, 结转至2025年; leaves 上年结转. */
const CARRIED_OUT = prefiltered(
  /(?:结转|转结|转接|接转|顺延|延续|延至|延期|转至|转入|转|跨年?)(?:至|到|入|为)?(?:(?:下|次|明|翌)一?(?:个)?年度?|20\d\d年度?)(?:继续)?(?:办理|办结|处理|答复)?/gu,
);
/** Takes 上年度结转, 结转自上年, 2023年结转, 由上年转入, 续办上年度结转; leaves 结转下年. */
const CARRIED_IN = prefiltered(
  /(?:上|去|前|往)一?年度?(?:未办结)?(?:的)?(?:(?:结转|转结|转入|遗留|结余|顺延|接转)(?:至|到)?(?:本年度?)?(?:办理|继续办理)?|继续办理)|(?:结转|转结|顺延)自?(?:上|去)一?年度?|(?:转办|续办|接续)[上去]一?年度?(?:未办结|结转)?的?|20\d\d年度?(?:[全本我][省市县区州局委办镇乡厅旗])?(?:未办结的?)?(?:结转|转结)(?!(?:至|到|入)?(?:20|下|次))(?:至20\d\d年度?)?/gu,
);
/** Takes 99.5%, 百分之百; leaves 99条. */
const RATE = prefiltered(/\d+(?:\.\d+)?[%‰％]|百分之[百\d一二三四五六七八九十点.]+/gu);
/** Takes 等多元途径, 等7个新媒体平台; leaves 等信息. */
const ETC_WAY = prefiltered(/等\d*个?[一-龥]{0,6}?(?:形式|方式|渠道|平台|载体|途径|媒介|媒体|阵地)(?:平台)?(?!解读)/gu);
/** Takes the 等33个领域 of 养老、教育等33个领域信息; leaves 等33个栏目. */
const ETC_FIELDS = prefiltered(
  /等\d+个?(?:重点)?(?:领域|方面|类别|门类|大类|类)的?(?=(?:政府|政务|公开|各类)?信息|内容)/gu,
);
/** Takes 等政务新媒体 of “平安某某”等政务新媒体: accounts by their names; leaves 网站等新媒体. */
const NAMED_AND_OTHERS = prefiltered(/(?<=”)等\d*个?(?:政务)?新媒体(?:平台|账号)?/gu);
/** Takes “某某先锋” and “某某发布” of “某某先锋”“某某发布”等微信公众号, names in front of their kind; leaves “某某发布”等平台. */
const NAMES_OF_KIND = prefiltered(
  /“[^“”,。;]{2,14}”(?=(?:[、和及与]?“[^“”,。;]{2,14}”)*(?:等\d*|\d|[两三四五])个?(?:官方|政务)*(?:微信|公众号|订阅号|微博|抖音|视频号))/gu,
);
/** Takes the 微信公众平台 of 某某公安、某某交警等微信公众平台, which says what those accounts are; leaves 等平台. */
const ACCOUNTS_BY_KIND = {
  wechat: prefiltered(/(?<=等\d*个?(?:政务|官方)*)微信(?:公众)?号?平台/gu),
  weibo: prefiltered(/(?<=等\d*个?(?:政务|官方)*)微博平台/gu),
} as const;
/** Takes 等新闻媒体, 等5家主流媒体, which are no channel of the agency; leaves 等新媒体. */
const ETC_PRESS = prefiltered(/等\d*[家个]?(?:各[级类大])?(?:新闻|主流|中央|央级|省级|市级|省市)媒体/gu);
/** Takes 某某网 of 某某网共发布, 市水利网 of 在市水利网公开, 台州气象网 of 通过台州气象网,; leaves 互联网公开, 电网公开. */
const NAMED_SITE = prefiltered(
  /(?:(?<![一-龥])(?!其中)|(?<=通过|依托|利用|借助|在|于|其中))(?:(?![和及与微博号通过在于]|(?<=[平视电后擂])台|发布|公开|更新|争取|力争)[一-龥]){2,10}?(?<!互联|局域|挂|上|电|管|路|联|物|水|监测|人民|新华|光明|央视|新闻|日报|大众|荆楚|华龙|东方|千龙|长城|红|长安|民心)网(?:(?<=(?:通过|依托|利用|借助)[一-龥]{2,12}网)(?=[,、])|(?=共|发布|更新|公开|主动|新增|全年|累计|推送|上(?=[发公刊推更登])|刊|发|登|公示|专栏|\d|\((?=[^()\d]{2,20}网站?\))|(?<=[政信公][务息众]网)[、和及,]))/gu,
);
/** Takes the 县网 of 在县网发布, 局网2024年共发布; leaves 小区网格 and 县网格. */
const NET_OF_PLACE = prefiltered(
  /(?<=^|[在于:、(,。;]|其中)[省市县区旗局委厅镇乡]网(?=(?:上|共|累计|全年|20\d\d年|信息|开设的“[^”]{2,16}”栏目)*(?:公开|发布|公布|更新|共计|\d))/gu,
);
/** Takes the 栏里 of 栏里公开310条 and 墙上25条; leaves 专栏上. */
const BOARD_BY_PLACE = prefiltered(/(?<=^|[,。;、:])(?:[村乡镇两级各]*)[栏墙][里上内](?=公开|公布|公示|张贴|\d)/gu);
/** Takes 政府信息公开管理系统, 信息公开模块, 政务公开标准化专区, 我局子站, pages of a site; leaves 政务公开专区, which may be a room, and 监测子站. */
const PAGE_OF_SITE = prefiltered(
  /(?:政府信息|政务信息|信息|政务)公开(?:(?:网上|线上)?(?:管理|发布|服务|基层|统一|标准化|规范化|集约化|一体化|申请)?(?:系统|模块|板块|版块|频道|专页|子站|页面|网页)|(?:基层|统一|标准化|规范化|网上|线上)(?:规范化)?(?:平台|专区|专栏|栏目))|(?<=[我本局镇乡办委厅道门])(?:子站|专页|子页面)(?![建点]|个)/gu,
);
/** Takes 区政府官方网, 政府信息网, 市政务公开网; leaves 网上, 网民 and 政府网络. */
const STATE_NET = prefiltered(
  /(?<!非)(?:(?:人民政府|政府|政务|信息|公众|门户|官方|部门|单位)(?:公开)?)+网(?:站(?!找错)|(?![络点民友格红约评课购安办信站]|上(?![发公刊推更登])))/gu,
);
/** Takes “某某政府在线”, 某某政务之窗, 《政府信息公开》栏目, sites by a name without 网; leaves “某某在线”. */
const STATE_SITE = prefiltered(
  /“?(?:(?!通过|依托|利用|借助|[在于年月日])[一-龥]){2,8}(?:政府|政务)(?:公开)?(?:在线|之窗|信息港)”?(?!微|公众|栏目)|[《“](?:政府信息|政务|信息)公开[》”](?:专栏|栏目|专区|平台|版块|板块)/gu,
);
/** Takes 12328交通运输服务监督热线, 12317扶贫监督举报电话, the 12331 of 12331、12365, “12355”青少年服务热线; leaves 12345. */
const NUMBERED_LINE = prefiltered(
  /“?12[3-9]\d\d”?[一-龥]{0,16}?(?:(?:热线|专线)(?:电话|平台|件(?=\d))?|(?:举报|监督|投诉|咨询|服务)?电话)|12[3-9]\d\d(?=[、和与及]“?12[3-9]\d\d)/gu,
);
/** Takes “某某农网”, a site by its quoted name; leaves “互联网+监管”. */
const QUOTED_SITE = prefiltered(
  /(?<!公众号|微信|微博|抖音号?|账号)“[一-龥]{2,10}(?<!互联)网”(?![^。,;]{0,2}(?:微|公众|抖音|头条))/gu,
);
/** Takes 要求我局公开政府信息, 申请本机关公开相关信息; leaves 要求公开. */
const ASKED_BODY = prefiltered(/(?:要求|申请|向)[我本][一-龥]{1,4}(?:申请)?公开(?:相关|有关|的)*(?:政府|政务)?信息/gu);
/** Takes 网站文件发布制度, 政府网站信息发布审核机制, which publish nothing; leaves 网站公开政策文件、规章制度. */
const RULES_OF_SITES = prefiltered(
  /(?:政府|门户|政务|官方|部门)*(?:网站|新媒体|信息公开平台)(?:和政务新媒体|、政务新媒体|及政务新媒体)?(?:信息|内容|文件|稿件|栏目|政务|公开|发布|采编|审[核查批签]|保密|监[测管督控]|检[查测]|更新|维护|管理|运[行维营]|值班|应急|安全|建设|工作|日常|常态化?|考核|评估|责任|保障|联动|协[作调]|普查|、|和|及)*(?:制度|机制|流程|办法|规定|规范|细则|规程)(?=,|、|。|和|及|的?(?:建设|要求|规定))/gu,
);
/** Takes the 政务新媒体 of 获评优秀政务新媒体, a title; leaves 政务新媒体. */
const TITLE_OF_HONOUR = prefiltered(
  /(?<=(?:获评|荣获|获得|评为|入选)[^,。;\d]{0,14})(?:政务)?(?:新媒体|微信公众号|微信|网站|微博)(?=[^,。;\d]{0,6}[,。;])/gu,
);
/** Takes the 12320 of 12320微博、微信推送信息, the name of accounts; leaves 12345微信公众号受理诉求. */
const NUMBER_OF_ACCOUNT = prefiltered(
  /12[0-9]{3}(?=(?:官方|政务)?(?:微博|微信|公众号|抖音|视频号)[^,。;\d]{0,16}(?:发布|推送|更新|推出)[^,。;\d]{0,10}\d)/gu,
);
/** Takes 掌上某县, 掌上某县融媒体平台; leaves 掌上办事. */
const HAND_HELD = prefiltered(
  /掌上(?!办|服务|政务|查|看|咨询|便民|可|一)[一-龥]{2}(?:融媒体?)?(?:平台|客户端|手机台)?/gu,
);
/** Takes 《某市人民政府公报》, 《某县政报》; leaves 《某市日报》 and 《统计公报》. */
const GAZETTE_TITLE = prefiltered(/《[^《》]{0,14}(?:政府公报|政报)》(?:电子版|电子刊)?/gu);
/** Takes the 信访件 of “市长信箱”收到信访件, which are its letters; leaves 办理信访件. */
const BOX_LETTER = prefiltered(/(?<=(?:信箱|留言板|留言|12345)[^。;\d]{0,12})(?:网络)?信访件/gu);
/** Takes the 视频号 of 发布视频号作品; leaves 视频. */
const FILM_ACCOUNT = prefiltered(/(?:微信)?视频号(?:平台|账号)?/gu);
/** Takes 具体类别如下, 按公开内容分类如下, 办理结果如下; leaves 报告如下. */
const LISTED_BELOW = prefiltered(/(?:具体|按|各类|主要|办理|处理|答复)[一-龥]{0,10}如下(?=[:,])/gu);
/** Takes 在网站上主动公开的政府信息中, which opens a list; leaves 公开的信息. */
const OF_PUBLISHED = prefiltered(/(?:在|从)?[一-龥]{0,8}公开的(?:各类|政府|政务|全部|所有)*信息(?:中|里)/gu);
/** Takes the 包括 of 包括食品、药品在内的, which opens no list of parts; leaves 包括网站12条. */
const INCLUDING = prefiltered(/包括(?=[^。;\d]{1,60}在内)/gu);
/** Takes 12大类, 5个类别; leaves 12条. */
const CLASSES = prefiltered(/(?:\d+|[一二两三四五六七八九十]+)个?(?:大类|小类|类别|类|大项|小项)/gu);
/** Takes 17类文件 of 17类文件共1528条, where all kinds are summed up; leaves 17类文件12条. */
const SUMMED_CLASSES = prefiltered(
  /(?:\d+|[一二三四五六七八九十]+)个?(?:大类|小类|类别|类)(?:政府|政务)?(?:文件|信息|内容|事项)(?=[,、]?(?:共|合计|总计|累计)计?\d)/gu,
);
/** Takes 政府信息材料, 主动公开信息条目; leaves 信息. */
const INFO_PAPERS = prefiltered(
  /(?:主动)?(?:公开)?(?:各[类项])?(?:政府|政务)?(?:公开)?信息(?:公开)?(?:材料|资料|条目)(?!库|室|柜|架|区)/gu,
);

/** Layers in front of the words of the lexicon, the stronger first. */
export function shapedWords(text: string, figures: readonly Figure[]): readonly (readonly Token[])[] {
  const namesLine = takes(MAY_NAME_LINE, text);
  return [
    takes(MAY_NAME_ROW, text) ? matches(text, NAMES_OF_KIND, 'filler') : NO_TOKENS,
    ...furtherWays(text),
    figures.map((figure) => wordToken('figure', figure.start, figure.end, figure)),
    matches(text, CARRIED_OUT, 'carriedOut'),
    matches(text, CARRIED_IN, 'carriedIn'),
    matches(text, LISTED_BELOW, 'list'),
    matches(text, RATE, 'rate'),
    matches(text, SUMMED_CLASSES, 'info'),
    matches(text, INFO_PAPERS, 'info'),
    matches(text, CLASSES, 'generic'),
    matches(text, INCLUDING, 'filler'),
    text.includes('公开的') ? matches(text, OF_PUBLISHED, 'list') : NO_TOKENS,
    matches(text, GAZETTE_TITLE, 'gazette'),
    matches(text, BOX_LETTER, 'ticket'),
    matches(text, FILM_ACCOUNT, 'newMedia'),
    namesLine ? matches(text, NUMBER_OF_ACCOUNT, 'filler') : NO_TOKENS,
    matches(text, TITLE_OF_HONOUR, 'filler'),
    MAY_RULE.test(text) ? matches(text, RULES_OF_SITES, 'filler') : NO_TOKENS,
    matches(text, HAND_HELD, 'newMedia'),
    takes(MAY_ASK, text) ? matches(text, ASKED_BODY, 'request') : NO_TOKENS,
    mayRequest(text) ? matches(text, REQUEST_NOUN, 'request') : NO_TOKENS,
    mayDenyAnew(text) ? matches(text, DENIED, 'none') : NO_TOKENS,
    ...siteWords(text),
    text.includes('20') || text.includes('19') ? years(text) : NO_TOKENS,
    namesLine ? matches(text, NUMBERED_LINE, 'hotline') : NO_TOKENS,
  ];
}

/** Ways behind 等, and ways named before. */
function furtherWays(text: string): readonly (readonly Token[])[] {
  return [
    matches(text, NAMED_AND_OTHERS, 'newMedia'),
    matches(text, ETC_PRESS, 'media'),
    matches(text, ACCOUNTS_BY_KIND.wechat, 'wechat'),
    matches(text, ACCOUNTS_BY_KIND.weibo, 'weibo'),
    matches(text, ETC_WAY, 'etcWay'),
    matches(text, ETC_FIELDS, 'etc'),
    matches(text, WAYS_ABOVE, 'etcWay'),
  ];
}

/** Sites, their pages and their names. */
function siteWords(text: string): readonly (readonly Token[])[] {
  return [
    takes(MAY_BE_PAGE, text) ? matches(text, PAGE_OF_SITE, 'website') : NO_TOKENS,
    matches(text, NET_OF_PLACE, 'website'),
    matches(text, BOARD_BY_PLACE, 'offline'),
    matches(text, STATE_NET, 'website'),
    takes(MAY_NAME_SITE, text) ? matches(text, STATE_SITE, 'website') : NO_TOKENS,
    matches(text, QUOTED_SITE, 'website'),
  ];
}

/** Sites by a name that the lexicon does not hold. */
export function namedSites(text: string): readonly Token[] {
  return takes(MAY_END_NAME, text) ? matches(text, NAMED_SITE, 'website') : NO_TOKENS;
}

/** Takes 以上渠道, 上述几种方式; leaves 以上. */
const WAYS_ABOVE = prefiltered(/(?:以上|上述)(?:各|几|多)?[种类个]?(?:公开)?(?:渠道|方式|平台|载体|形式|途径)/gu);
export const NO_TOKENS: readonly Token[] = [];
/** Takes 制度, and 机制 in front of a mark, for one look first; leaves 制度类. */
const MAY_RULE = /(?:制度|机制|流程|办法|规定|规范|细则|规程)(?:[,、。和及的建要规])/u;
/** Takes 公开系统, 公开标准化, 子站, for one look first; leaves 公开信息. */
const MAY_BE_PAGE = prefiltered(/公开[系模板版频专子页网线管服基统标规集一]|子站|专页|子页/u);
/** Takes 要求我局, 申请本机关; leaves 要求公开. */
const MAY_ASK = prefiltered(/[求请向][我本]/u);
/** Takes 12328; leaves 1232. */
const MAY_NAME_LINE = prefiltered(/12[3-9]\d\d/u);
/** Takes 政府在线, 公开》; leaves 在线访谈. */
const MAY_NAME_SITE = prefiltered(/[府务开](?:在线|之窗|信息港|[》”][专栏平版板])/u);
/** Takes ”等微信, ”两个微信 and ”等5个政务微信, for one look first; leaves ”等平台. */
const MAY_NAME_ROW = prefiltered(/”(?:等\d*|\d|[两三四五])个?(?:官方|政务)*[微公订抖视]/u);
/** Takes 网共 and 网, for one look first, whatever stands before; leaves 网站 and 网络. */
const MAY_END_NAME = prefiltered(/网[,、和及共发更公主新全累推上刊登专\d(]/u);

/** Every token is made here: objects of one make are quick to read. */
function makeToken(id: string, start: number, end: number, figure: Figure | null, year: number | null): Token {
  return { id, start, end, figure, year };
}

export function wordToken(id: string, start: number, end: number, figure: Figure | null = null): Token {
  return makeToken(id, start, end, figure, null);
}

/** The token with another meaning. */
export function renamed({ start, end, figure, year }: Token, id: string): Token {
  return makeToken(id, start, end, figure, year);
}

/** Every match of a global pattern, none of which is empty. */
export function matches(text: string, pattern: Prefiltered, id: string): readonly Token[] {
  if (!mayTake(pattern, text)) return NO_TOKENS;
  const { words } = pattern;
  const found: Token[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    found.push(wordToken(id, match.index, match.index + match[0].length));
  }
  return found;
}

function years(text: string): readonly Token[] {
  return matches(text, YEAR, 'year').map(({ id, start, end }) =>
    makeToken(id, start, end, null, Number(text.slice(start, start + 4))),
  );
}
