/** Cases of a channel that stays the subject over figures of other things, of shares and of sums over all years, and of the press. */
import { proseCase } from './prose-case.ts';

export const SUBJECT_CASES = [
  // What leaves the subject as it is.
  proseCase('faults mended on a site', '门户网站整改问题12个,发布信息⟦155条⟧。', ['published.website 155']),
  proseCase('talks begun by an account', '“青石文旅”微信公众号发起话题5个,全年推送文章⟦89篇⟧。', [
    'published.wechat 89',
  ]),
  proseCase('menus added to an account', '公众号“青石文旅”新增菜单3个,全年推送信息⟦64条⟧。', ['published.wechat 64']),
  proseCase('an account in brackets and its menus', '微信公众号新增菜单3个,推送推文⟦43条⟧。', ['published.wechat 43']),
  proseCase('the body publishes behind it', '局门户网站整改问题12个,主动公开政府信息⟦155条⟧。', [
    'published.total 155',
  ]),
  proseCase('an act of the body between', '依托政务新媒体讲好故事,召开新闻发布会⟦3次⟧,全年公开信息⟦155条⟧。', [
    'pressConferences.held 3',
    'published.total 155',
  ]),
  // Lists of kinds and what stands behind them.
  proseCase(
    'kinds of a site, then an account',
    '依托门户网站,更新发布信息⟦200条⟧,其中公告130条、动态70条;通过公众号发布⟦60条⟧。',
    ['published.website 200', 'published.wechat 60'],
  ),
  proseCase('shares without a verb', '在政府网站累计公开⟦124条⟧,各类政务信息115条、财政预决算9条。', [
    'published.website 124',
  ]),
  proseCase('two channels without a second verb', '政府网站公开⟦124条⟧,微信公众号⟦115条⟧。', [
    'published.website 124',
    'published.wechat 115',
  ]),
  proseCase('a column in a list of kinds', '向区政府网站推送信息27条,通知公告17条,政府信息公开专栏2条,工作动态8条。'),
  proseCase('all information and interpretations', '我局共更新发布各类政务信息及政策解读⟦184条⟧。', [
    'published.total 184',
  ]),
  // Sums.
  proseCase('all years behind the year', '共主动公开、更新各类信息⟦222条⟧,累计主动公开信息2382条。', [
    'published.total 222',
  ]),
  proseCase('in sum on a site behind the year', '公开信息⟦222条⟧,累计在网站公开⟦182条⟧。', [
    'published.total 222',
    'published.website 182',
  ]),
  proseCase('what the public got, and the press took', '公开政务信息⟦87条⟧,被省级媒体采用3篇。', [
    'published.total 87',
  ]),
  // Words.
  proseCase('发 alone', '利用“青石坪上”微信公众号共发⟦367条⟧信息。', ['published.wechat 367']),
  proseCase('发 of another word', '转发36条信息,发现问题12条。'),
  proseCase('a platform told by its posts', '“青石小蜜”平台共发布推文⟦133篇⟧。', ['published.newMedia 133']),
  proseCase('opened in print', '通过报刊、各类媒体平台公开信息⟦80余篇⟧。', ['published.offline 80 atLeast']),
  proseCase('printed by the press', '通过新闻媒体发布信息67条,在报刊刊发稿件12篇。'),
];
