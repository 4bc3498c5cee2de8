/**
 * Words told by what stands around them: 采编 where a channel edits, a board by its quoted name, the law's words for what must go out.
 * Takes a passage in normal form; gives tokens in layers that are stronger than all others.
 */
import { prefiltered, takes } from '../../../../domain/prefilter.ts';
import { matches, NO_TOKENS } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** Such words of a text. */
export function rareWords(text: string): readonly (readonly Token[])[] {
  const lawful = takes(MAY_SPEAK_LAW, text);
  return [
    matches(text, CONCLUDED_BY, 'close'),
    lawful ? matches(text, OF_THE_LAW, 'generic') : NO_TOKENS,
    lawful ? matches(text, ALL_IT_HOLDS, 'generic') : NO_TOKENS,
    lawful ? matches(text, AND_OTHER_WAYS, 'etcWay') : NO_TOKENS,
    lawful ? matches(text, COLUMN_AMONG_WAYS, 'website') : NO_TOKENS,
    matches(text, NAMED_BOARD, 'letterbox'),
    matches(text, EDITED_BY_MEANS, 'publish'),
    matches(text, QUESTIONS, 'interpretation'),
    matches(text, CONFERENCES, 'press'),
    matches(text, PUBLISHES_MEETINGS, 'publish'),
    matches(text, ACCOUNT_BY_POSTS, 'newMedia'),
    takes(SENT, text) ? matches(text, SENT_OUT, 'publish') : NO_TOKENS,
    matches(text, POSTED, 'publish'),
    takes(EXPLAINS, text) ? matches(text, EXPLAINING, 'interpretation') : NO_TOKENS,
    matches(text, OPENED_TO_ALL, 'openDay'),
    matches(text, STROKE, 'comma'),
  ];
}

/** Signs of the words of the law and of ways in a row. Takes 其他, 职责内的, 规定的; leaves 发布信息. */
const MAY_SPEAK_LAW = prefiltered(
  /切身利益|利益调整|其[他它]|密切相关|息息相关|群众[^,。;]{2,4}相关|广泛知晓|获取的|保存的|[责权](?:范围)?内的|除(?:依法|涉|不予)|(?:规定|要求)(?:范围内|应当?(?:主动)?公开)?的|网站(?:信息公开|政务公开)?(?:专[栏题]|栏目)/u,
);
/** Takes 解读材料, 解读类信息, for one look first; leaves 解读政策. */
const EXPLAINS = prefiltered(/解读[类性材产文稿信作成图短]/u);
/** Takes the 办结 of 街道办结, which is no 街道办; leaves 街道办办结. */
const CONCLUDED_BY = prefiltered(/(?<=街道|政府|我)办(?:结(?:了|完[毕成结]|到位|回复|反馈|答复)?|毕)(?!案)/gu);
/** Takes the words of the law for what must go out: 涉及群众切身利益、需要公众广泛知晓或者参与的; leaves 涉及住房的. */
const OF_THE_LAW = prefiltered(
  /(?:(?:涉及|关系|事关)(?:到)?(?:广大|人民|社会)*(?:群众|公众|公民、法人(?:和|或|或者|及)其他组织)的?切身利益|(?:涉及|关系|事关)(?:到)?(?:公民|公众|群众|社会公众)的?(?:切身)?利益调整|与(?:广大|人民)*群众(?:切身利益|利益|生产生活|生活)(?:密切|息息)?相关|需要?(?:公民|(?:社会)?公众)广泛知晓(?:或?者?参与(?:决策)?)?)的?(?:(?=[、,和及以]{1,2}需)|(?=[^,。;\d]{0,8}信息))/gu,
);
/** Takes the law's words for all that a body holds: 制作或者获取的, 职责范围内的, 除涉密信息以外的, 《条例》第二十条规定的相关 in front of 政府信息; leaves 制作信息. */
const ALL_IT_HOLDS = prefiltered(
  /(?:(?:本(?:机关|单位|部门|级)|我[局委办镇乡厅]|我(?:街道|单位))?(?:(?:制作|产生)(?:或者?|和|、)(?:获取|保存)|职[责权](?:范围)?内)的|除(?:依法)?(?:涉密|不予公开|涉及国家秘密)[^,。;\d]{0,6}(?:以外|之外|外)的?|(?:《[^《》]{0,16}条例》|条例)?(?:第[一二三四五六七八九十]{1,4}条)?(?:所?规定|要求)(?:范围内)?(?:应当?(?:主动)?公开)?的(?:相关|有关)?)(?=(?:各[类种项])?(?:政府|政务)信息)/gu,
);
/** Takes the 及其他渠道 of 政府网站及其他渠道公开; leaves 其他渠道收到. */
const AND_OTHER_WAYS = prefiltered(
  /(?<=网站?|微信|微博|公众号|新媒体|平台|公[开示]栏)(?:以?及|和|与|、)其[他它](?:各类|各种|多种|公开|信息|媒体|宣传|线下|网络)*(?:渠道|方式|平台|途径|形式|载体)(?=[^,。;\d]{0,6}(?:公开|发布|公布|公示|推送))/gu,
);
/** Takes 政府网站专栏 of 政府网站专栏、政务新媒体公开; leaves 网站专栏12个 and 网站专栏发布. */
const COLUMN_AMONG_WAYS = prefiltered(
  /(?:政府|门户|官方|政务|部门)*网站(?:信息公开|政务公开)?(?:专栏|专题|栏目)(?=(?:、|和|及|与|以及)(?:政府|政务|官方)?(?:新媒体|微信|微博|公众号|公[开示]栏))/gu,
);
/** Takes “问政某某”平台, “向局长提问”栏目 that letters come to; leaves “12345”平台. */
const NAMED_BOARD = prefiltered(
  /“(?=[^“”]{0,12}(?:问政|民意|民声|心声|互动|留言|信箱|提问|有问|您问|你问|我要))(?![^“”]*(?:热线|信访|申请|电视|直通车))[一-龥]{2,12}”(?:网络|网站|线上)?(?:平台|栏目|专栏|版块|板块)(?=(?:全年|累计|共计?|已)*(?:受理|收到|办理|处理|答复|回复)(?:答复|回复|办理)?了?(?:群众|网民|网友|市民|公众|各类|有效)*(?:来信|留言|咨询|问题|提问|诉求))/gu,
);
/** Takes the 采编 of 依托…微信公众号…,共采编各类信息 and “某某发布”微信公众号…,共采编各类信息; leaves one without the means. */
const EDITED_BY_MEANS = prefiltered(
  /(?<=(?:(?:依托|利用|通过|运用|借助)[^,。;\d]{0,14}|”)(?:公众号|微信|微博)[^。;\d]{0,50},(?:全年|累计|共计?)+)采编(?=(?:各[类种项]|政府|政务)*信息\d+[^,。;\d]{0,3}[,。;](?!上报|报送|被))/gu,
);
/** Takes 发布政策问答12篇; leaves 更新政策问答内容 and 公开…20条、政策问答2条. */
const QUESTIONS = prefiltered(/(?<=(?:发布|制作|推出|编制|编发|推送)了?[^,。;\d]{0,8})政策问答(?=(?:共计?|累计)?\d)/gu);
/** Takes the 新闻发布 of 新闻发布8场次; leaves 新闻发布12条. */
const CONFERENCES = prefiltered(/新闻发布(?=\d+余?场)/gu);
/** Takes the 发布 of 发布会议纪要; leaves 新闻发布会议程 and 发布会5场. */
const PUBLISHES_MEETINGS = prefiltered(/(?<!新闻|例行)发布(?=会(?:议(?!程|题)|见|商|务))/gu);
/** Takes “某某小蜜”平台 where it sends posts; leaves “某某”平台发布信息, which may be a site. */
const ACCOUNT_BY_POSTS = prefiltered(
  /“[^“”]{2,16}”(?:平台|账号)(?=(?:全年|今年|累计|共计?|总共)*(?:发布|推送|推出|更新)(?:各类|原创)?(?:推文|图文|短视频|作品))/gu,
);
/** Takes 发 before a number, for one look first; leaves 发布12条. */
const SENT = prefiltered(/发\d/u);
/** Takes the 发 of 公众号共发36条信息; leaves 转发36条 and 发3个文. */
const SENT_OUT = prefiltered(/(?<=共|累计|全年|年内|公众号|微博|微信|网站)发(?=\d[\d,.]*[余多]?[条篇期则])/gu);
/** Takes the 张贴 of 在公示栏张贴政府信息; leaves 张贴公告12份, which names its place itself. */
const POSTED = prefiltered(/(?<=(?:栏|屏|墙|[点室处厅])[^,。;\d]{0,6})张贴(?:(?:公示|公开|发布)(?!信息|政))?/gu);
/** Takes 规范性文件解读材料, 动漫解读产品, whose last noun is no paper; leaves 解读方案 and 解读机制. */
const EXPLAINING = prefiltered(
  /(?:重要|重点|重大|相关|配套|本级|惠企|惠民|民生|多形式|多样化|多元化|图文|图片|图表|图解|文字|视频|动漫|动画|音频|专家)*(?:(?:行政)?规范性|政策性?|法规|[类性])*(?:文件)?解读(?:类|性)?(?:材料|产品|文稿|文章|稿件?|信息|作品|成果|图文|短片)(?:、(?:产品|评论文章|文章|作品|图文|视频))*(?![类库])(?:(?:发布|公开|推送|制作)?(?:数量|总数|数|量))?/gu,
);
/** Takes the 公众开放 of 组织公众开放3次, the 开放活动 of “走进某厂”开放活动; leaves 向公众开放5个. */
const OPENED_TO_ALL = prefiltered(
  /(?<=组织|举办|开展|举行)(?:公众|群众)开放(?=(?:共|累计)?\d+[场次期])|(?<=”)开放活动/gu,
);
/** Takes the stroke of 320条/微信发布; leaves 条/次 and 320条/年. */
const STROKE = prefiltered(
  /(?<=\d[条件篇期份则])\/(?=(?:政府|政务|官方|[省市县区])*(?:网站|门户|官网|微信|微博|公众号|新媒体|抖音|视频号|公开栏))/gu,
);
