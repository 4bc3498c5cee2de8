/** Cases of the decision over the whole report: which of several figures remain a total of published items. */
import { proseCase } from './prose-case.ts';

export const ONE_TOTAL_CASES = [
  // One channel alone carried more.
  proseCase(
    'fewer items than the website carried, without 主动公开, are a part',
    '县政府门户网站全年发布信息⟦3120条⟧。\n做好涉农领域公开,年内发布各类信息96条。',
    ['published.website 3120'],
  ),
  proseCase(
    'fewer items than the website that is named behind them',
    '围绕营商环境公开信息58条。\n全年门户网站发布信息⟦907条⟧。',
    ['published.website 907'],
  ),
  proseCase(
    'fewer items than an account carried before',
    '“某县教育”微信公众号推送信息⟦880条⟧。\n校务公开方面,发布信息75条。',
    ['published.wechat 880'],
  ),
  proseCase(
    '主动公开 is the term of the law: fewer items than an account carried remain the total',
    '本局微信公众号全年推送信息⟦760条⟧。\n我局主动公开政府信息⟦52条⟧。',
    ['published.wechat 760', 'published.total 52'],
  ),
  proseCase(
    'all items of the year, said before an account that carried more',
    '2024年共公开政府信息⟦41条⟧。\n微信公众号发布信息⟦119条⟧。',
    ['published.total 41', 'published.wechat 119'],
  ),
  proseCase(
    'kinds beside an account that carried more',
    '更新惠企政策、办事流程等信息23条。\n微信公众号发布信息⟦204条⟧。',
    ['published.wechat 204'],
  ),
  proseCase(
    'the body counts its own items, the website those of the whole county',
    '全县政府网站共发布信息⟦9100条⟧。\n县政府办公室全年公开政府信息⟦330条⟧。',
    ['published.website 9100 area', 'published.total 330'],
  ),
  // A larger total, worded more strongly.
  proseCase(
    'a later plain figure below 主动公开',
    '全年主动公开政府信息⟦1540条⟧。\n平台建设方面,完善栏目设置,共发布政务信息210条。',
    ['published.total 1540'],
  ),
  proseCase(
    'kinds below a plain sum behind them',
    '及时更新机构职能、领导分工等信息8条。\n一年来累计公开各类信息⟦233条⟧。',
    ['published.total 233'],
  ),
  proseCase(
    'of two figures that name kinds the larger',
    '公开教育、卫生等信息14条。\n公开政策文件、工作动态、通知公告等各类信息⟦175条⟧。',
    ['published.total 175'],
  ),
  proseCase(
    'two totals that contradict each other both stay',
    '2024年我镇主动公开政府信息⟦118条⟧。\n2024年全镇共主动公开政府信息⟦181条⟧。',
    ['published.total 118', 'published.total 181'],
  ),
  proseCase('two sums in the same words both stay', '全年累计公开政府信息⟦64条⟧。\n本年度共公开政府信息⟦69条⟧。', [
    'published.total 64',
    'published.total 69',
  ]),
  proseCase(
    'more items in weaker words do not outdo 主动公开',
    '全年发布信息⟦700条⟧。\n本年度主动公开政府信息⟦260条⟧。',
    ['published.total 700', 'published.total 260'],
  ),
  proseCase(
    'the figure of a channel said again, after the total that its list proves',
    '主动公开信息⟦90条⟧,其中网站公开⟦70条⟧,微信公众号公开⟦20条⟧。\n设动态、公告等栏目,2024年主动公开政府信息70条。',
    ['published.total 90', 'published.website 70', 'published.wechat 20'],
  ),
  // A verb alone.
  proseCase(
    'a verb without an object counts what was spoken of',
    '收到网民留言⟦48条⟧,公开答复9条。\n门户网站发布信息⟦320条⟧。',
    ['messages.received 48', 'published.website 320'],
  ),
  proseCase('a verb without an object beside nothing else', '回应关切类问题,公开12件。'),
  proseCase('a verb without an object over the year', '全年通过政府网站、公众号、公示栏累计公开⟦366条⟧。', [
    'published.total 366',
  ]),
  // 公开政府信息 beside an account that carried more, which may carry what is none.
  proseCase('公开政府信息 over the year', '微信公众号推送信息⟦500条⟧。\n全年公开政府信息⟦62条⟧。', [
    'published.wechat 500',
    'published.total 62',
  ]),
  proseCase('政府信息公开 of the year', '视频号、抖音号发布作品⟦410条⟧。\n2024年政府信息公开⟦37条⟧。', [
    'published.newMedia 410',
    'published.total 37',
  ]),
  proseCase('发布信息 over the year', '微信公众号推送信息⟦500条⟧。\n全年共发布信息62条。', ['published.wechat 500']),
  proseCase(
    'kinds of a larger number behind what the law asks for',
    '全年主动公开信息⟦379条⟧,其中机构职能28条,其他351条。通过专栏公开重点领域、惠农补贴等信息1427条。',
    ['published.total 379'],
  ),
];
