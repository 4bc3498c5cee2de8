/** Cases of means joined over two clauses, issues beside their pieces, the press as a share of a total, and kinds whose names hold other acts. */
import { proseCase } from './prose-case.ts';

export const MEANS_AND_PRESS_CASES = [
  // Means of two clauses.
  proseCase('a site, and at once an account', '全年通过门户网站,同时依托微信公众号“青石城管”累计发布信息⟦330余条⟧。', [
    'published.total 330 atLeast',
  ]),
  proseCase(
    'a site and an account, the verb in a third clause',
    '通过县政府门户网站,并利用微信公众号,累计发布信息⟦330条⟧。',
    ['published.total 330'],
  ),
  proseCase('two new media', '通过微信公众号,同时依托抖音号发布信息⟦90条⟧。', ['published.newMedia 90']),
  proseCase('what a site is for', '充分发挥政府网站第一平台作用,通过微信公众号发布信息⟦120条⟧。', [
    'published.wechat 120',
  ]),
  proseCase('a site with its own verb', '政府信息在网站公开,同时通过微信公众号推送信息⟦120条⟧。', [
    'published.wechat 120',
  ]),
  proseCase('accounts that a clause of its own lists', '依托新媒体矩阵,包括微博和微信公众号,累计发布信息⟦210条⟧。', [
    'published.newMedia 210',
  ]),
  // Issues and pieces.
  proseCase('issues of an account beside pieces', '通过微信公众号发布44期、刊发稿件⟦116篇⟧。', [
    'published.wechat 116',
  ]),
  proseCase('issues and what was pushed', '公众号编发36期,推送信息⟦210条⟧。', ['published.wechat 210']),
  proseCase('issues alone', '公众号编发⟦36期⟧。', ['published.wechat 36']),
  proseCase('issues before another channel', '公众号编发⟦36期⟧,微博推送信息⟦210条⟧。', [
    'published.wechat 36',
    'published.weibo 210',
  ]),
  // The press.
  proseCase('newspapers in a list of a total', '公开信息⟦500条⟧,其中网站公开⟦460条⟧,报刊、电视公开⟦40条⟧。', [
    'published.total 500',
    'published.website 460',
    'published.offline 40',
  ]),
  proseCase(
    'newspapers in a list that leaves a rest',
    '公开信息⟦800条⟧,其中网站公开⟦460条⟧,电视、报纸等媒体公开信息⟦40条⟧。',
    ['published.total 800', 'published.website 460', 'published.offline 40'],
  ),
  proseCase('coverage beside a site', '网站公开⟦460条⟧,在报刊、电视刊发稿件40篇。', ['published.website 460']),
  proseCase('coverage over papers and sites', '在行业报和省局网站上发稿25篇,在地方媒体上发稿11篇。'),
  proseCase('articles of an account', '微信公众号发稿⟦120篇⟧。', ['published.wechat 120']),
  proseCase('articles of a site behind an account', '在公众号发布⟦694条⟧,局网站发稿⟦569条⟧。', [
    'published.wechat 694',
    'published.website 569',
  ]),
  // Kinds.
  proseCase('a kind named by an inspection', '网站公开双随机抽查、食品抽检、行政处罚等信息⟦78条⟧。', [
    'published.website 78',
  ]),
  proseCase('columns that were inspected', '抽查网站栏目信息35条次。'),
  proseCase('minutes of meetings', '2024年集中发布会议纪要、工作动态等各类政务信息⟦62条⟧。', ['published.total 62']),
  proseCase('a list of kinds that 及 closes', '政府网站发布重要会议、民生服务及重大活动信息⟦210条⟧。', [
    'published.website 210',
  ]),
  proseCase('posted on a board', '利用村务公开栏张贴政府信息⟦56条⟧。', ['published.offline 56']),
  proseCase(
    'an account that somebody looks after',
    '2024年,“青石应急管理局”微信公众号由专人运营,录入政务信息⟦141条⟧。',
    ['published.wechat 141'],
  ),
  // Interpretations by their nouns.
  proseCase('of normative documents', '发布规范性文件解读材料⟦17篇⟧。', ['interpretations.published 17']),
  proseCase('films that explain', '制作动漫解读产品⟦9个⟧。', ['interpretations.published 9']),
  proseCase('a plan to explain', '发布重要政策解读方案3个。'),
  // Issues of a gazette.
  proseCase('issues with a comparison', '出版市政府公报⟦12期⟧,较上年增加3条。', ['published.gazette 12']),
];
