/** Cases of several channels side by side, of the gazette, of boards, and of channels without a metric. */
import { proseCase } from './prose-case.ts';

export const SEVERAL_CHANNEL_CASES = [
  proseCase('the gazette', '政府公报公开信息⟦69条⟧。', ['published.gazette 69']),
  proseCase('the gazette with issues and items', '政府公报刊登信息12期⟦95条⟧。', ['published.gazette 95']),
  proseCase('offline', '通过线下渠道公开信息⟦284条⟧。', ['published.offline 284']),
  proseCase('public notice board', '通过政务公开栏公开政府信息⟦73条⟧。', ['published.offline 73']),
  proseCase('the board as subject', '在乡政务公示栏公开信息⟦132条⟧。', ['published.offline 132']),
  proseCase(
    'three channels in three clauses',
    '通过政府网站公开信息⟦754条⟧,通过微信公众号公开信息⟦280条⟧,通过公示栏公开信息⟦54条⟧。',
    ['published.website 754', 'published.wechat 280', 'published.offline 54'],
  ),
  proseCase(
    'channel, colon, verb',
    '政府网站:发布信息⟦42条⟧,内容为部门职能。\n微信公众号:发布信息⟦212条⟧,及时推送新闻。',
    ['published.website 42', 'published.wechat 212'],
  ),
  proseCase('the total after its channels', '网站公开信息⟦30条⟧,微信公众号公开信息⟦50条⟧,共计公开信息⟦80条⟧。', [
    'published.website 30',
    'published.wechat 50',
    'published.total 80',
  ]),
  proseCase('a website other than the government’s', '通过非政府网站公开信息10万余条。'),
  proseCase('newspapers have no metric', '在各级新闻媒体刊发稿件1592篇。'),
  proseCase('chat groups have no metric', '通过网格微信群向居民推送信息2600余条。'),
  proseCase('other ways have no metric', '通过其他方式公开信息54条。'),
  proseCase('the gazette’s own issues', '全年编印政府公报⟦12期⟧,赠阅2000册。', ['published.gazette 12']),
  proseCase('papers, broadcast and halls', '通过报刊、电视、广播、公开栏等传统载体公开信息⟦128条⟧。', [
    'published.offline 128',
  ]),
  proseCase(
    'a heading of the site and other ways',
    '#(一)政府网站和其他渠道公开情况\n及时发布各类信息。我县公开政府信息⟦812条⟧。',
    ['published.total 812'],
  ),
  proseCase('the press behind a list of papers', '在《某报》、某手机报等新闻媒体刊发信息23篇。'),
  proseCase('items of the gazette behind its issues', '出版《政府公报》4期,公开信息⟦26条⟧。', ['published.gazette 26']),
  proseCase(
    'channels without a verb behind the total',
    '累计公开政府信息⟦687条⟧。某市某局政务网站信息⟦96条⟧;某局微博信息⟦62条⟧。',
    ['published.total 687', 'published.website 96', 'published.weibo 62'],
  ),
  proseCase('documents in the gazette', '编印政府公报12期,刊登文件⟦98件⟧。', ['published.gazette 98']),
  proseCase('documents by the gazette', '通过政府公报公开重要政策文件和规范性文件⟦11件⟧。', ['published.gazette 11']),
  proseCase('notices on boards', '村级公开栏更新公示信息⟦860条⟧。', ['published.offline 860']),
  proseCase('documents on boards', '借助公示栏、广播等方式公开文件⟦130份⟧。', ['published.offline 130']),
  proseCase(
    'the means of a clause before, though the list splits by channels',
    '发挥门户网站作用,主动公开政府信息⟦530条⟧,其中利用门户网站发布⟦500条⟧,利用某某客户端发布⟦30条⟧。',
    ['published.total 530', 'published.website 500', 'published.newMedia 30'],
  ),
  proseCase(
    'the heading names a channel, though the list splits by channels',
    '#1.网站公开情况\n主动公开政府信息⟦90条⟧,其中局官网发布信息⟦70条⟧,微信公众号发布信息⟦20条⟧。',
    ['published.total 90', 'published.website 70', 'published.wechat 20'],
  ),
  proseCase('issues of the gazette alone', '全年刊发《政府公报》⟦11期⟧。', ['published.gazette 11']),
  proseCase('分别 deals figures out to channels', '官方网站、微博、微信分别发布信息⟦34条⟧、⟦56条⟧、⟦78条⟧。', [
    'published.website 34',
    'published.weibo 56',
    'published.wechat 78',
  ]),
  proseCase('分别为 behind the object', '通过门户网站、微信公众号发布信息分别为⟦210条⟧和⟦340条⟧。', [
    'published.website 210',
    'published.wechat 340',
  ]),
  proseCase(
    'a site by its name behind 通过',
    '全年共通过某某民政网公开各类政府信息⟦870篇⟧,其中公开专栏41篇;通过某某民政微博发布信息⟦93条⟧。',
    ['published.website 870', 'published.weibo 93'],
  ),
  proseCase('documents and data behind the issues', '编印《某部公报》4期,刊载涉及法规、数据公报等⟦52件⟧。', [
    'published.gazette 52',
  ]),
  proseCase('media beside the site', '除在县政府网站公开外,还通过省厅、文明网等媒体主动向社会发布信息60条。'),
  proseCase(
    'an item with more words behind its channel',
    '通过信息公开平台公开政府信息共计⟦610条⟧,其中,政府网站人社信息⟦350条⟧、微信服务号发布信息⟦260条⟧。',
    ['published.total 610', 'published.website 350', 'published.wechat 260'],
  ),
  proseCase('users of an account', '“某某发布”微信公众号用户已⟦突破320万⟧。', ['followers.total 3200000 atLeast']),
  proseCase(
    'one way as the chief, one as its supplement',
    '以门户网站为主渠道,以微信公众号为补充,全年公开信息⟦236条⟧。',
    ['published.total 236'],
  ),
  proseCase(
    'a chief way, a second, and words before the figure',
    '以信息公开平台为主要载体,以新媒体、公示栏为辅助,及时回应,2024年主动公开信息⟦81条⟧。',
    ['published.total 81'],
  ),
  proseCase('two accounts, one the chief', '以抖音号为主,以快手号为辅,发布作品⟦58条⟧。', ['published.newMedia 58']),
  proseCase('one way as the chief', '以政府网站为主阵地,全年发布信息⟦92条⟧。', ['published.website 92']),
  proseCase('the website and the press', '通过政府网站、报纸、电视台等媒体公开信息⟦44条⟧。', ['published.total 44']),
  proseCase('opened by the printed press alone', '通过电视、报纸等媒体公开信息⟦44条⟧。', ['published.offline 44']),
  proseCase(
    'numbered lines, each a channel and its number',
    '全年主动公开政府信息⟦530条⟧。按平台分:\n1. 区政府门户网站:⟦310 条⟧;\n2. 微信公众号:⟦150 条⟧;\n3. 公示栏、电子屏:⟦70 条⟧。',
    ['published.total 530', 'published.website 310', 'published.wechat 150', 'published.offline 70'],
  ),
  proseCase(
    'numbered lines without marks behind them',
    '全年主动公开政府信息⟦88条⟧,具体如下:\n(1)门户网站:⟦61条⟧\n(2)微信公众号:⟦27条⟧',
    ['published.total 88', 'published.website 61', 'published.wechat 27'],
  ),
  proseCase(
    'an item with figures of its own ends before the next',
    '1.政务网公开⟦90条⟧,其中:图片50条,文字40条;\n2.微信公众号发布⟦33条⟧。',
    ['published.website 90', 'published.wechat 33'],
  ),
];
