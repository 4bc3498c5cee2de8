/** The core quantities that only the prose of a report states. The lexicon that finds them is `prose-lexicon`. */
import type { Metric, MetricFamily } from '../domain/metric.ts';

type Entry = readonly [id: string, family: MetricFamily, zh: string, shortZh: string, en: string, unit: string, nature: 'flow' | 'stock', definition: string];

const ENTRIES: readonly Entry[] = [
  ['published.total', 'published', '主动公开政府信息总数', '总数', 'Items proactively published, all channels', '条', 'flow', '年报正文所载本年主动公开政府信息的总条数：涵盖各渠道，或未指明渠道。上报、供稿、推送不计。'],
  ['published.website', 'published', '政府网站公开信息', '政府网站', 'Items published on government websites', '条', 'flow', '年报正文所载本年通过政府网站公开的信息条数。'],
  ['published.wechat', 'published', '微信公众号公开信息', '微信', 'Items published on WeChat', '条', 'flow', '年报正文所载本年通过微信公众号公开的信息条数。'],
  ['published.weibo', 'published', '微博公开信息', '微博', 'Items published on Weibo', '条', 'flow', '年报正文所载本年通过政务微博公开的信息条数。'],
  ['published.newMedia', 'published', '其他或合计新媒体公开信息', '新媒体', 'Items published on other or mixed new media', '条', 'flow', '年报正文所载本年通过两微一端、短视频等政务新媒体公开的信息条数，含多平台合并的数字。'],
  ['published.gazette', 'published', '政府公报公开信息', '政府公报', 'Items published in the gazette', '条', 'flow', '年报正文所载本年通过政府公报公开的信息条数。'],
  ['published.offline', 'published', '线下渠道公开信息', '线下渠道', 'Items published offline', '条', 'flow', '年报正文所载本年通过公告栏、宣传栏、资料等线下渠道公开的信息条数。'],
  ['hotline.received', 'hotline', '热线工单受理量', '受理', 'Hotline tickets received', '件', 'flow', '12345 或同类政务服务热线本年受理或办理的工单数。与其他渠道合并的数字另标口径，不参与排序与合计。'],
  ['hotline.closed', 'hotline', '热线工单办结量', '办结', 'Hotline tickets closed', '件', 'flow', '热线工单本年办结数。'],
  ['hotline.overdue', 'hotline', '热线工单超期量', '超期', 'Hotline tickets overdue', '件', 'flow', '热线工单本年超期办结或逾期数。'],
  ['hotline.complaints', 'hotline', '热线投诉', '投诉', 'Hotline complaints', '件', 'flow', '热线工单中投诉的件数。'],
  ['hotline.consultations', 'hotline', '热线咨询', '咨询', 'Hotline consultations', '件', 'flow', '热线工单中咨询的件数。'],
  ['hotline.suggestions', 'hotline', '热线建议', '建议', 'Hotline suggestions', '件', 'flow', '热线工单中建议的件数。'],
  ['hotline.tipoffs', 'hotline', '热线举报', '举报', 'Hotline tip-offs', '件', 'flow', '热线工单中举报的件数。'],
  ['hotline.helpRequests', 'hotline', '热线求助', '求助', 'Hotline requests for help', '件', 'flow', '热线工单中求助的件数。'],
  ['messages.received', 'messages', '信箱留言受理量', '留言来信', 'Messages received', '件', 'flow', '领导信箱、留言板等热线以外渠道本年收到或办理的来信留言数。'],
  ['interpretations.published', 'interaction', '政策解读发布量', '政策解读', 'Policy interpretations published', '条', 'flow', '本年发布的政策解读材料数。'],
  ['pressConferences.held', 'interaction', '新闻发布会场次', '新闻发布会', 'Press conferences held', '场', 'flow', '本年举办新闻发布会的场次。'],
  ['openDays.held', 'interaction', '政府开放日场次', '开放日场次', 'Open days held', '场', 'flow', '本年举办政府开放日活动的场次。'],
  ['openDays.participants', 'interaction', '政府开放日参与人数', '开放日人数', 'Open day participants', '人', 'flow', '本年参加政府开放日活动的人数。'],
  ['openDays.suggestions', 'interaction', '政府开放日征集意见', '开放日意见', 'Open day suggestions', '条', 'flow', '本年政府开放日活动征集的意见建议数。'],
  ['views.total', 'interaction', '阅读点击量', '阅读点击', 'Views', '次', 'flow', '年报正文所载公开信息的阅读、点击或浏览次数。'],
  ['followers.total', 'interaction', '新媒体关注人数', '关注人数', 'Followers', '人', 'stock', '年报正文所载政务新媒体粉丝或关注人数。'],
  ['documents.proactive', 'documents', '主动公开公文', '主动公开', 'Documents marked for proactive disclosure', '件', 'flow', '本年公文中公开属性标为主动公开的件数。'],
  ['documents.onRequest', 'documents', '依申请公开公文', '依申请公开', 'Documents marked for disclosure on request', '件', 'flow', '本年公文中公开属性标为依申请公开的件数。'],
  ['documents.withheld', 'documents', '不予公开公文', '不予公开', 'Documents marked as withheld', '件', 'flow', '本年公文中公开属性标为不予公开的件数。'],
  ['processingFee.amount', 'charges', '信息处理费', '信息处理费', 'Information-processing fee', '元', 'flow', '依《政府信息公开信息处理费管理办法》本年收取的信息处理费。不同于表二的行政事业性收费。'],
  ['reconsideration.total', 'reconsideration', '行政复议（正文）', '复议', 'Reconsiderations, as stated in prose', '件', 'flow', '正文所载因政府信息公开引起的行政复议件数。'],
  ['litigation.total', 'litigation', '行政诉讼（正文）', '诉讼', 'Lawsuits, as stated in prose', '件', 'flow', '正文所载因政府信息公开引起的行政诉讼件数。'],
];

const AMOUNTS: ReadonlySet<string> = new Set(['processingFee.amount']);

export const PROSE_METRICS: readonly Metric[] = ENTRIES.map(([id, family, zh, shortZh, en, unit, nature, definition]) => ({
  id,
  family,
  zh,
  shortZh,
  en,
  unit,
  kind: AMOUNTS.has(id) ? 'amount' : 'count',
  nature,
  place: 'prose',
  editions: [],
  definition,
}));
