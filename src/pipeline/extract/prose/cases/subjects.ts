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
  proseCase('a column in a list of kinds', '向区政府网站报送信息27条,通知公告17条,政府信息公开专栏2条,工作动态8条。'),
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
  // Names, sums and shares of several things.
  proseCase(
    'two accounts of one kind, the kind behind',
    '“青石文旅”“青石图书馆”微信公众号分别推送信息⟦210篇⟧、⟦86篇⟧。',
    ['published.wechat 210 part', 'published.wechat 86 part'],
  ),
  proseCase('kinds of interpretations and their sum', '发布文字解读⟦10篇⟧、视频解读⟦4篇⟧,共计⟦14篇⟧。', [
    'interpretations.published 10 part',
    'interpretations.published 4 part',
    'interpretations.published 14',
  ]),
  proseCase('a site first, and any other way', '以网站公开为主、其他公开方式为辅,共公开政府信息⟦46条⟧。', [
    'published.total 46',
  ]),
  proseCase('all that there was', '政府信息总数⟦100条⟧,全部主动公开。', ['published.total 100']),
  proseCase('what came in, and was opened', '收到信息100条,全部公开。'),
  proseCase('documents by who issued them', '编制政府公报4期,刊登区政府文件23件、区政府办公室文件6件。'),
  proseCase('a site that was down', '因数据迁移网站临时无法访问2次。'),
  proseCase('pieces read by many', '超千次阅读信息36条。'),
  proseCase('kinds of an account', '利用“青石APP”精准触达群众,发布动态类、实用类信息⟦28条⟧。', [
    'published.newMedia 28',
  ]),
  proseCase(
    'many kinds of one field',
    '依托局网站,主动公开机构职能、动态要闻、政策文件、行政许可、水质监测等城市管理领域信息总计⟦63条⟧。',
    ['published.website 63'],
  ),
  proseCase('papers and interpretations under one verb', '街道通过门户网站公开文件4个,解读文件⟦4个⟧。', [
    'interpretations.published 4',
  ]),
  proseCase(
    'ways online and ways offline',
    '通过政府网站、微信公众号等线上渠道,公示栏、宣传栏等线下渠道公开政府信息共计⟦67条⟧。',
    ['published.total 67'],
  ),
  proseCase(
    'all years, then the year',
    '截至2024年12月31日,我局累计主动公开政府信息13866条。本年度主动公开政府信息⟦470条⟧。',
    ['published.total 470'],
  ),
];
