/** Cases of channels told by the shape of their names, and of names that are none. */
import { proseCase } from './prose-case.ts';

export const CHANNEL_NAME_CASES = [
  proseCase('a site named for its field', '在市水利网公开政府信息⟦137条⟧。', ['published.website 137']),
  proseCase('a site that ends in 网', '通过政府信息网公开信息⟦19条⟧。', ['published.website 19']),
  proseCase('a site called online', '在“某某政府在线”发布信息⟦412条⟧。', ['published.website 412']),
  proseCase('the internet is no site', '加强互联网监管,发布巡查通报12条。'),
  proseCase('press sites are not the body’s', '在新华网、央视网等发布宣传稿件41篇。'),
  proseCase('a file room, a library and a hall', '在县档案馆、县图书馆和政务服务中心公开文件⟦64份⟧。', [
    'published.offline 64',
  ]),
  proseCase('papers sent to a library went to others', '向市档案馆、市图书馆寄送纸质文件540件。'),
  proseCase('ways of old', '依托传统渠道公开信息⟦50条⟧。', ['published.offline 50']),
  proseCase('the genus of an account in front of its kind', '政务新媒体平台“平安某某”公众号全年推送信息⟦188条⟧。', [
    'published.wechat 188',
  ]),
  proseCase('new media beside an account stay both', '通过政务新媒体、微信公众号发布信息⟦260条⟧。', [
    'published.newMedia 260',
  ]),
  proseCase('new media of any kind as the name of an account', '全年通过某某融媒微信公众号发布信息⟦137条⟧。', [
    'published.wechat 137',
  ]),
  proseCase('a quoted account that ends in 发布', '“清河发布”累计编发文章⟦377篇⟧,粉丝⟦5.1万⟧。', [
    'published.newMedia 377',
    'followers.total 51000',
  ]),
  proseCase('several accounts of one kind by their names', '“某某市图书馆”“某某市博物馆”微信公众号发布信息⟦713条⟧。', [
    'published.wechat 713',
  ]),
  proseCase('a number of accounts as subject', '全市政府网站及389个政务新媒体发布信息⟦5万余条⟧。', [
    'published.total 50000 atLeast area',
  ]),
  proseCase(
    'a gazette that a site publishes',
    '依托区政府门户网站集中、规范公布政府公报、规范性文件、人事任免等政府信息⟦2100条⟧。',
    ['published.website 2100'],
  ),
  proseCase('a gazette among kinds', '公开政策文件、政策解读、政府公报信息75条。'),
  proseCase(
    'a column of the site is no board',
    '依托县政府门户网站政务公开栏,及时发布惠民政策、村务财务等信息,累计发布⟦127条⟧。',
    ['published.website 127'],
  ),
  proseCase(
    'a column of the site beside the site',
    '通过区政府门户网站发布政府信息⟦1485条⟧;通过政府信息公开专栏发布政府信息187条。',
    ['published.website 1485'],
  ),
  proseCase('the topic of a clause', '三是部门子网站方面,全年更新信息⟦215条⟧。', ['published.website 215']),
  proseCase('verbs that stand together', '市政府网站主动公开和转载各类信息⟦4611条⟧。', ['published.website 4611']),
  proseCase('accounts by their names and others', '“平安某某”“某某交警”等政务新媒体推送信息⟦902条⟧。', [
    'published.newMedia 902',
  ]),
  proseCase(
    'a line among the ways by which information went out',
    '通过网络问政、局网站和公开栏等渠道主动公开政府信息⟦206条⟧。',
    ['published.total 206'],
  ),
  proseCase('a gazette and another count by the same verb', '发布《某某政府公报》⟦4期⟧,发布会议纪要新闻稿11篇。', [
    'published.gazette 4',
  ]),
  proseCase(
    'papers beside all that the site carried',
    '某某区政府网站主动公开信息⟦9018条⟧。通过区政府网站公开政府文件23件。',
    ['published.website 9018'],
  ),
  proseCase('a line in the name of an activity', '“热线来了面对面”活动解答群众提问300个。'),
  proseCase('pieces that explain papers', '以图文形式解读政策文件⟦7篇⟧。', ['interpretations.published 7']),
  proseCase('papers that are explained', '解读规范性文件⟦3件⟧。', ['interpretations.published 3']),
  proseCase('a channel as the attribute of its items', '主动公开网站信息⟦6217份⟧,新媒体账号发稿⟦10739条⟧。', [
    'published.website 6217',
    'published.newMedia 10739',
  ]),
  proseCase('items of two accounts by their kinds', '全年发布微信公众号信息⟦402条⟧、微博信息⟦118条⟧。', [
    'published.wechat 402',
    'published.weibo 118',
  ]),
  proseCase('a zone with screens is no site', '网站公开政府信息数⟦52条⟧,政务公开专区公开政府信息数⟦126条⟧。', [
    'published.website 52',
    'published.offline 126',
  ]),
  proseCase('boxes that were set up', '设立信息公开监督举报信箱1个,监督电话2个。'),
];
