/**
 * Rarer words that writers put for a common one, as data. Only what means the same wherever it is taken stands here; words that differ
 * in kind or in claim (刊登, 相关信息) are words of the lexicon.
 */
import { prefiltered, type Prefiltered } from '../../../../domain/prefilter.ts';
import { chineseNumeral } from '../figures/chinese-numeral.ts';

export interface Synonym {
  readonly rare: Prefiltered;
  /** The common word, or how it is made. */
  readonly common: string | ((rare: string) => string);
}

/** Where a clause begins. */
const BEGUN = '(?<=^|[。;,:(])';
/** Units of what is counted. */
const UNIT = '(?=余?(?:条|件|份|宗|起|例|篇|期|次|项|则|个|块|人|场|封|本|张|部|通|批|套|名|位|户|单|幅))';

export const SYNONYMS: readonly Synonym[] = [
  /** Takes 二十七 of 二十七件; leaves 三件. */
  {
    rare: prefiltered(
      new RegExp(
        `(?<![第〇零一二两三四五六七八九十百千万几数])(?=[^,。;]{0,6}[十百千])[一二两三四五六七八九十百千零〇]{2,9}${UNIT}`,
        'u',
      ),
    ),
    common: (rare) => String(chineseNumeral(rare)),
  },
  /** Takes 一年来 and 过去一年 where a clause begins; leaves 近一年来. */
  {
    rare: prefiltered(
      new RegExp(`${BEGUN}(?:(?:过去|这)的?一年(?:以?来|中|里|间|内)?|一年(?:以?来|中|里|间|当中|内))`, 'u'),
    ),
    common: '本年度',
  },
  /** Takes 报告期内 and 年度内 where a clause begins; leaves 三年内 and 年内结转. */
  {
    rare: prefiltered(
      new RegExp(`${BEGUN}(?:本?报告(?:期|年度)|本报告|(?:统计|本)?年度|统计期|年)内(?![^,。;\\d]{0,4}结转)`, 'u'),
    ),
    common: '本年度',
  },
  /** Takes 全年度; leaves 全年. */
  { rare: prefiltered(/全年度/u), common: '本年度' },
  /** Takes the rest of 2024年1月1日至12月31日; leaves 2024年1月1日. */
  {
    rare: prefiltered(
      /(?<=20\d\d年)(?:1月(?:1日)?(?:至|到|—|-|~)(?:同年)?12月(?:31日|底)?(?:期间)?|全年)(?=[,我本共累主公发收受办推])/u,
    ),
    common: '',
  },
  /** Takes 总共, 一共, 累计共; leaves 共. */
  {
    rare: prefiltered(/总共|一共|(?<=累计|总计|合计)共(?=[\d主公发收受])|共(?=累计)/u),
    common: (rare) => (rare === '共' ? '' : '共'),
  },
  /** Takes 总数为 of 申请总数为30件; leaves 申请数量较多. */
  {
    rare: prefiltered(/(?<=[请询单诉求信息稿章料读言件讼议])(?:总数量?|总量|数量|数)(?:为|达到?|是|共)(?=\d)/u),
    common: '共',
  },
  /** Takes 合计 and 总计 in front of what was done; leaves 合计12条. */
  {
    rare: prefiltered(/(?:合计|总计)(?=(?:主动)?(?:公开|发布|推送|更新|收到|受理|接[收到]|办[理结]))/u),
    common: '共',
  },
  /** Takes 包含 behind a count and in front of one; leaves 包括动态、公告等30条. */
  {
    rare: prefiltered(/(?<=\d[余多]?[件条篇份项],)(?:主要)?(?:包括|包含|含)(?=[^,。;:、\d]{1,16}\d)/u),
    common: '其中',
  },
  /** Takes 我机关 and 本级机关 where a clause begins; leaves 局机关. */
  { rare: prefiltered(new RegExp(`${BEGUN}(?:我机关|我部门|本级机关)`, 'u')), common: '本机关' },
  /** Takes the marks of “3”件; leaves “12345”热线. */
  { rare: prefiltered(/“(?=\d{1,5}”[件条篇份宗起次])|(?<=“\d{1,5})”(?=[件条篇份宗起次])/u), common: '' },
  /** Takes 〇 of 〇件; leaves 二〇二四. */
  { rare: prefiltered(/(?<![一二三四五六七八九十百千零〇])〇(?=[件条宗起份次])/u), common: '0' },
  /** Takes 接获; leaves 接到. */
  { rare: prefiltered(/接获/u), common: '接到' },
  /** Takes 对外公开, 对外发布; leaves 对外开放. */
  {
    rare: prefiltered(
      /(?:依法)?(?:主动)?对外(?=(?:公开|发布)了?(?:各[类项种])?(?:政府|政务)?信息)|(?:主动)?向社会(?=公布)/u,
    ),
    common: (rare) => (rare.includes('主动') ? '主动' : ''),
  },
  /** Takes 公布 and 披露 of information counted; leaves 公布栏. */
  { rare: prefiltered(/(?:公布|披露)(?=了?(?:各[类项种])?(?:政府|政务)?信息(?:共|共计|累计)?\d)/u), common: '公开' },
  /** Takes 准许公开; leaves 准予公开. */
  {
    rare: prefiltered(/准许(?=公开)|(?<=部分)(?:准予|准许)(?=公开)/u),
    common: (rare) => (rare === '准许' ? '准予' : ''),
  },
  /** Takes 完成处置12件; leaves 完成处置工作. */
  { rare: prefiltered(/完成(?:处置|办复|办理)(?=了?\d)/u), common: '办结' },
  /** Takes the 按时 of ,按时答复9件; leaves 按时办结率. */
  {
    rare: prefiltered(/(?<=[,。;、:)]|已|均|共)(?:按时|按期|如期|及时|妥善)+(?=(?:答复|办结|回复|办理)了?\d)/u),
    common: '',
  },
  /** Takes 份次 and 件(次) behind a number; leaves 5人次. */
  {
    rare: prefiltered(/(?<=\d[余多]?)[件份案项宗起](?:\/?次|\(次\))/u),
    common: (rare) => (rare.startsWith('案') ? '件' : (rare[0] as string)),
  },
  /** Takes 宗, 案 and 单 behind a number; leaves 3起火灾, 2案卷 and 5单位. */
  {
    rare: prefiltered(
      /(?<=\d[余多]?)(?:宗(?!教)|例(?![会行外如证])|案(?![件卷例值由号子])|单(?![位元独月项向一页张个行价方程]))/u,
    ),
    common: '件',
  },
  /** Takes 则 behind a number; leaves 规则. */
  { rare: prefiltered(/(?<=\d[余多]?)(?:则|条目|条次)/u), common: '条' },
  /** Takes the 包括 of 其中包括; leaves 包括. */
  { rare: prefiltered(/(?<=其中)(?:主要(?:包括|包含|含|有)|包括|包含|含)了?(?=[^,。;:\d]{1,20}\d)/u), common: '' },
  /** Takes 这当中; leaves 当中. */
  { rare: prefiltered(/这(?:当中|里面|其中)/u), common: '其中' },
  /** Takes 当中 where a clause begins; leaves 其当中. */
  { rare: prefiltered(/(?<=[,。;])当中(?=[^,。;:\d]{1,20}\d)/u), common: '其中' },
  /** Takes the 领域 of 各领域信息; leaves 重点领域信息. */
  { rare: prefiltered(/(?<=公开|发布|公布)各领域(?:政府|政务)?(?=信息\d)/u), common: '各类' },
  /** Takes 行政诉讼事项, 被提起诉讼案件; leaves 诉讼. */
  {
    rare: prefiltered(/(?<=行政复议|行政诉讼)事项(?=\d)|(?<=提起|发生|引起|引发)诉讼案件(?=\d)/u),
    common: (rare) => (rare === '事项' ? '案件' : '行政诉讼'),
  },
  /** Takes 公开部分内容3件, 部分提供; leaves 部分信息. */
  {
    rare: prefiltered(
      /(?:(?:同意|决定|予以)?(?:公开|提供)部分(?:内容|信息)|部分内容(?:予以)?(?:公开|提供)|(?:同意|予以)?部分(?:予以)?提供)(?=的?(?:有|为|共)?\d)/u,
    ),
    common: '部分公开',
  },
  /** Takes 全文公开6件 and 准予提供6件 in front of further outcomes; leaves 提案答复全文公开6件. */
  {
    rare: prefiltered(
      /(?:(?:全文|完全|完整)公开|(?<!不)(?:予以|同意|准予|准许|决定)提供)(?=的?(?:有|为|共)?\d+[^,。;\d]{0,2}[,;、][^。]{0,60}(?:部分公开|公开部分|不予公开|不掌握|无法提供|不存在))/u,
    ),
    common: '予以公开',
  },
  /** Takes 已解决 and 已处理 in front of a number; leaves 已处理完. */
  { rare: prefiltered(/已(?:解决|处理|处置|办复)(?=\d)/u), common: '已办结' },
  /** Takes 受理办理 of requests; leaves 受理办理流程. */
  {
    rare: prefiltered(
      /(?:受理|接收)(?:和|并|、|及)?办理(?=[^,。;\d]{0,16}依?申请[^,。;\d]{0,6}\d)|接受(?=[^,。;\d]{0,12}公开申请\d)/u,
    ),
    common: '受理',
  },
  /** Takes 申请获取政府信息 that is counted; leaves 申请获取. */
  { rare: prefiltered(/申请获取(?:相关)?政府信息(?=(?:共|共计)?\d)/u), common: '政府信息公开申请' },
  /** Takes 行政复议请求, 涉诉案件; leaves 行政复议申请人. */
  {
    rare: prefiltered(/行政复议(?:请求|申请件|申请案件|纠纷)(?=共?\d)|(?:涉诉案件?|行政诉讼纠纷)(?=共?\d)/u),
    common: (rare) => (rare.includes('复议') ? '行政复议案件' : '行政诉讼案件'),
  },
  /** Takes 公众微信号, 微信政务号, 官方公众平台; leaves 微信公众号 and 微信号. */
  {
    rare: prefiltered(
      /(?:公众|政务|官方)微信号|微信(?:政务|官方)(?:公众)?(?:号|账号)|微信公众(?:服务平台|帐号)|(?:官方|政务)公众(?:号|平台)/u,
    ),
    common: '微信公众号',
  },
  /** Takes 微博官方号, 官方认证微博; leaves 官方微博. */
  {
    rare: prefiltered(/微博(?:官方|政务)(?:账?号)|微博公众号|官方认证的?微博|(?:官方|政务)微博账?号/u),
    common: '官方微博',
  },
  /** Takes 上年末结转, 上年接转; leaves 上年结转. */
  { rare: prefiltered(/上年度?(?:末结转|接转|末转入)/u), common: '上年结转' },
  /** Takes the 专场 of 专场新闻发布会; leaves 新闻发布会. */
  { rare: prefiltered(/(?:专场|系列|各类|各种|大型)(?=新闻发布会)/u), common: '' },
  /** Takes 场/次 and 期次 behind a number; leaves 期. */
  {
    rare: prefiltered(/(?<=\d[余多]?)(?:场\/次|场\(次\)|期次)/u),
    common: (rare) => (rare.startsWith('场') ? '场次' : '期'),
  },
  /** Takes 在2024年 and 在本年度 where a clause begins; leaves 在网站. */
  {
    rare: prefiltered(new RegExp(`${BEGUN}[在于](?:20\\d\\d年|本年度|全年)`, 'u')),
    common: (rare) => rare.slice(1),
  },
  /** Takes 不曾发生; leaves 不曾收到, which is known. */
  { rare: prefiltered(/不曾(?=发生|出现)/u), common: '未' },
];
