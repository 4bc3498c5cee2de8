/** Cases of `published.<channel>`: what went out by one channel. */
import { proseCase } from './prose-case.ts';

export const CHANNEL_CASES = [
  proseCase('通过 the government website', '通过政府网站公开信息⟦83条⟧。', ['published.website 83']),
  proseCase('在 the portal', '我局在市人民政府门户网站发布信息⟦44条⟧。', ['published.website 44']),
  proseCase('the website as subject', '县政府网站全年发布各类信息⟦4109条⟧。', ['published.website 4109']),
  proseCase('the means in the clause before', '通过区政府门户网站,主动向社会公开信息⟦71条⟧。', [
    'published.website 71',
  ]),
  proseCase('利用 the disclosure platform', '利用政府信息公开平台主动公开信息⟦97条⟧。', ['published.website 97']),
  proseCase('the disclosure column of the website', '在网站政府信息公开专栏公开政府信息⟦62条⟧。', [
    'published.website 62',
  ]),
  proseCase('a named site', '通过“中国某县”网站更新信息⟦1187条⟧。', ['published.website 1187']),
  proseCase('政务网', '通过政务网主动公开政府信息⟦154条⟧。', ['published.website 154']),
  proseCase('公众信息网', '通过区公众信息网对外发布信息⟦43条⟧。', ['published.website 43']),
  proseCase('the verb alone behind the website', '通过政府网站公开⟦32条⟧,其中工作动态20条、公告12条。', [
    'published.website 32',
  ]),
  proseCase('a list of kinds with 等 before the number', '经由政府网站公开部门文件、预决算等各类信息12项⟦95条⟧。', [
    'published.website 95',
  ]),
  proseCase('kinds with a comma between', '通过区政府网站主动公开文件,会议、预决算、提案办理等信息⟦3498条⟧。', [
    'published.website 3498',
  ]),
  proseCase(
    'a kind that the report itself breaks down',
    '门户网站发布政府动态类信息⟦1464条⟧,其中文件15条,解读⟦10条⟧。',
    ['published.website 1464', 'interpretations.published 10 part'],
  ),
  proseCase('number first', '我局通过市政府门户网站共公开了⟦44项⟧政务信息。', ['published.website 44']),
  proseCase('截止目前', '截止目前,我局已在区政府网站公开政府信息⟦504条⟧。', ['published.website 504']),
  proseCase('said in the sentence before', '街道积极通过政务公开平台发布政府信息。全年公开信息⟦59条⟧。', [
    'published.website 59',
  ]),
  proseCase('the heading names the channel', '#2.政府网站信息公开\n全年公开信息⟦18条⟧。', ['published.website 18']),
  proseCase('WeChat account', '通过微信公众号发布信息⟦356条⟧。', ['published.wechat 356']),
  proseCase('WeChat account with its name', '通过“某某发布”微信公众号推送信息⟦502篇⟧。', ['published.wechat 502']),
  proseCase('公众号 alone', '依托“靓丽某镇”公众号发布各类信息、解读等共计⟦259条⟧。', ['published.wechat 259']),
  proseCase('the account as subject in a clause before', '“活力某街”微信公众号常态化运营,全年发布信息⟦331篇⟧。', [
    'published.wechat 331',
  ]),
  proseCase('articles', '官方微信公众号全年推送文章⟦124篇⟧。', ['published.wechat 124']),
  proseCase('图文', '微信公众号推送图文信息⟦410余条⟧。', ['published.wechat 410 atLeast']),
  proseCase('推文 as the object behind', '微信公众号全年发布⟦268篇⟧推文。', ['published.wechat 268']),
  proseCase('the account in brackets', '通过大山镇微信公众号(某县某镇人民政府)发布信息共⟦122篇⟧,其中简报43篇。', [
    'published.wechat 122',
  ]),
  proseCase('Weibo', '官方微博发布信息⟦1882条⟧。', ['published.weibo 1882']),
  proseCase('发布 Weibo posts', '街道官方微博共累计发布微博⟦120条⟧。', ['published.weibo 120']),
  proseCase('发送 on Weibo', '“某某发布”微博发送⟦1100条⟧。', ['published.weibo 1100']),
  proseCase('of Weibo posts the original ones', '官方微博发布微博⟦120条⟧,其中发布原创微博11条,转发微博109条。', [
    'published.weibo 120',
  ]),
  proseCase('new media', '政务新媒体发布信息⟦10444条⟧。', ['published.newMedia 10444']),
  proseCase('利用 new media in the clause before', '本街利用新媒体平台,全年发布信息⟦2715条⟧。', [
    'published.newMedia 2715',
  ]),
  proseCase('a platform and its number cut by a blank line', '此外,我街利用新媒体平台，\n\n推送信息 ⟦2711 条⟧。', [
    'published.newMedia 2711',
  ]),
  proseCase('两微一端', '两微一端全年发布信息⟦466条⟧。', ['published.newMedia 466']),
  proseCase('WeChat and Weibo together', '通过微信、微博发布信息⟦713条⟧。', ['published.newMedia 713']),
  proseCase('WeChat and others', '微信等其他形式公开信息⟦65条⟧。', ['published.newMedia 65']),
  proseCase('WeChat and others with an account in brackets', '通过政务微信(“某某发布”)等新媒体发布各类信息⟦318条⟧。', [
    'published.newMedia 318',
  ]),
  proseCase(
    'an unknown platform beside WeChat',
    '在微信公众号、微某县等新媒体公开信息⟦1226条⟧(其中原创317条,转载909条)。',
    ['published.newMedia 1226'],
  ),
  proseCase('抖音', '抖音号发布信息⟦80条⟧。', ['published.newMedia 80']),
  proseCase('头条号', '今日头条号推送信息⟦141条⟧。', ['published.newMedia 141']),
  proseCase('a named micro account', '“永某微政务”公开信息⟦163条⟧。', ['published.newMedia 163']),
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
  proseCase('更新 on the site', '全年网站更新信息⟦2035篇⟧。', ['published.website 2035']),
  proseCase('zero items', '通过政务新媒体公开信息⟦0次⟧。', ['published.newMedia 0']),
  proseCase('a website other than the government’s', '通过非政府网站公开信息10万余条。'),
  proseCase('newspapers have no metric', '在各级新闻媒体刊发稿件1592篇。'),
  proseCase('chat groups have no metric', '通过网格微信群向居民推送信息2600余条。'),
  proseCase('other ways have no metric', '通过其他方式公开信息54条。'),
  proseCase('the gazette’s own issues', '全年编印政府公报⟦12期⟧,赠阅2000册。', ['published.gazette 12']),
  proseCase('new media with the kind in brackets', '政务新媒体平台(“某某微讯”微信公众号)累计发布信息⟦612条⟧。', [
    'published.wechat 612',
  ]),
  proseCase(
    'names of accounts are no channels of their own',
    '通过“某县人民政府网”微信、“某某之声”微博发布政务信息⟦667条⟧。',
    ['published.newMedia 667'],
  ),
  proseCase('WeChat and so many platforms', '通过“某区公安”微信公众号等7个新媒体平台发布信息⟦260余条⟧。', [
    'published.newMedia 260 atLeast',
  ]),
  proseCase('a site by its own name', '深某网共更新政府信息⟦7194条⟧。', ['published.website 7194']),
  proseCase('papers, broadcast and halls', '通过报刊、电视、广播、公开栏等传统载体公开信息⟦128条⟧。', [
    'published.offline 128',
  ]),
  proseCase('news of one’s own field', '通过健康某区公众号发布卫生健康相关资讯⟦206篇⟧。', ['published.wechat 206']),
  proseCase('上传 to the site', '县政府门户网站上传信息⟦5786条⟧。', ['published.website 5786']),
  proseCase('作品 on a video account', '“某某”抖音号发布作品⟦607条⟧。', ['published.newMedia 607']),
  proseCase(
    'a long list of kinds that people care for',
    '通过政府网站公开预算、招考录用信息、救助政策等群众关心关注的信息共计⟦57条⟧。',
    ['published.website 57'],
  ),
  proseCase(
    'a heading of the site and other ways',
    '#(一)政府网站和其他渠道公开情况\n及时发布各类信息。我县公开政府信息⟦812条⟧。',
    ['published.total 812 area'],
  ),
  proseCase(
    'the site and reading places together',
    '通过网站和信息查阅场所公开信息⟦350条⟧。其中,门户网站公开⟦45条⟧。',
    ['published.total 350', 'published.website 45'],
  ),
  proseCase('the column of another name', '通过本镇政务信息公开专栏发布信息⟦39条⟧。', ['published.website 39']),
  proseCase('the press behind a list of papers', '在《某报》、某手机报等新闻媒体刊发信息23篇。'),
  proseCase('issues and items with a comma', '“某馆”微信公众号发布信息89期,⟦213条⟧。', ['published.wechat 213']),
  proseCase('several accounts with pictures and films', '微信公众号、抖音、小红书共发布图文及视频⟦124条⟧。', [
    'published.newMedia 124',
  ]),
  proseCase('news of the body by a channel', '微信公众号更新发布重要动态信息⟦49条⟧。', ['published.wechat 49']),
  proseCase('news of the body beside other kinds are a part', '通过网站发布政务动态信息⟦12条⟧、通知公告3条。', [
    'published.website 12 part',
  ]),
  proseCase('items of the gazette behind its issues', '出版《政府公报》4期,公开信息⟦26条⟧。', ['published.gazette 26']),
  proseCase(
    'channels without a verb behind the total',
    '累计公开政府信息⟦687条⟧。某市某局政务网站信息⟦96条⟧;某局微博信息⟦62条⟧。',
    ['published.total 687', 'published.website 96', 'published.weibo 62'],
  ),
  proseCase('documents in the gazette', '编印政府公报⟦12期⟧,刊登文件⟦98件⟧。', [
    'published.gazette 12 part',
    'published.gazette 98',
  ]),
  proseCase('documents by the gazette', '通过政府公报公开重要政策文件和规范性文件⟦11件⟧。', ['published.gazette 11']),
  proseCase('the channel whose readers were counted', '网站访问量达到⟦12万人次⟧,发布信息⟦452条⟧。', [
    'views.total 120000',
    'published.website 452',
  ]),
  proseCase('readers, their growth, and what was sent', '公众号总粉丝数达⟦3万⟧,较上年增长0.5万;累计发布信息⟦46条⟧。', [
    'followers.total 30000',
    'published.wechat 46',
  ]),
  proseCase('the purchasing site', '全年在某某省政府采购网公开信息⟦7条⟧。', ['published.website 7']),
  proseCase('new media with an open bracket', '全年经政务新媒体(公众号等)发布信息⟦29条⟧。', ['published.newMedia 29']),
  proseCase('an account said to be new media', '全年政务新媒体微信公众号推送⟦55条⟧。', ['published.wechat 55']),
  proseCase('films on video accounts', '在微信视频号、抖音号发布视频⟦23条⟧。', ['published.newMedia 23']),
  proseCase('only kinds before the number', '在门户网站上公开工作动态、预决算、稽查动态等⟦52篇⟧。', [
    'published.website 52',
  ]),
  proseCase('a channel narrowed to one matter is a part', '通过县政府网站公开防汛信息⟦57条⟧。', [
    'published.website 57 part',
  ]),
  proseCase('work information of a site beside another kind', '县门户网站公开工作信息⟦81条⟧,亮点信息7条。', [
    'published.website 81 part',
  ]),
  proseCase(
    'a kind in front of its list counts for the channel',
    '在区政府网站公布业务公示公告⟦75条⟧,其中许可类61条,其他14条。',
    ['published.website 75'],
  ),
  proseCase('notices on boards', '村级公开栏更新公示信息⟦860条⟧。', ['published.offline 860']),
  proseCase('documents on boards', '借助公示栏、广播等方式公开文件⟦130份⟧。', ['published.offline 130']),
  proseCase('an unquoted account', '掌上青山融媒体平台公开信息⟦88条⟧。', ['published.newMedia 88']),
  proseCase('issues and all their items behind 共计', '微信公众号推送图文240次,共计⟦720条⟧。', [
    'published.wechat 720',
  ]),
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
  proseCase(
    'an account whose followers were counted',
    '“青山教育”微信公众号粉丝用户⟦3.2万余人⟧,同比增长6.1%,活跃度达30%以上,全年共发布信息⟦412篇⟧。',
    ['followers.total 32000 atLeast', 'published.wechat 412'],
  ),
  proseCase(
    'an account named before with its kind',
    '通过“青山教育”官方微信公众号权威发布。\n开展主题宣传。目前青山教育粉丝量为⟦5210⟧,今年共发布文章⟦96篇⟧。',
    ['followers.total 5210', 'published.wechat 96'],
  ),
  proseCase('an account that was opened', '我局开通了某某住建微信公众号,主动公开部门动态,全年共发布工作信息⟦75篇⟧。', [
    'published.wechat 75',
  ]),
  proseCase('times sent and items behind 共计发送', '在区公众平台群发信息44次,共计发送⟦132条⟧信息。', [
    'published.wechat 132',
  ]),
  proseCase('各类 in front of two kinds', '通过微信公众号平台发布各类动态和服务信息⟦64条⟧。', ['published.wechat 64']),
  proseCase('kinds in front of the verb', '全年网站概况类、动态类信息发布⟦208条⟧。', ['published.website 208']),
  proseCase('issues of the gazette alone', '全年刊发《政府公报》⟦11期⟧。', ['published.gazette 11']),
  proseCase('all items and a kind of them', '以政府网站“政务公开”平台,公开各类信息及工作动态类信息合计⟦145条⟧。', [
    'published.website 145',
  ]),
  proseCase('readings printed behind characters', '通过政府网(wǎng)站主动公开信息⟦77条⟧。', ['published.website 77']),
  proseCase('a lost middle dot in the name of a site', '通过“中国?某县”门户网站共计发布信息⟦415条⟧。', [
    'published.website 415',
  ]),
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
  proseCase('documents and data behind the issues', '编印《某部公报》⟦4期⟧,刊载涉及法规、数据公报等⟦52件⟧。', [
    'published.gazette 4 part',
    'published.gazette 52',
  ]),
  proseCase(
    'a column of the site is no board',
    '局网站发布信息⟦610条⟧,其中通知栏发布信息120条,政务公开栏发布信息71条。',
    ['published.website 610'],
  ),
  proseCase('media beside the site', '除在县政府网站公开外,还通过省厅、文明网等媒体主动向社会发布信息60条。'),
  proseCase('the heading is the channel alone', '#一是政府门户网站\n今年以来,我局公开政府信息⟦98条⟧。', [
    'published.website 98',
  ]),
  proseCase('共 behind a list of kinds', '“健康某县”微信公众号累计发布动态、预警、知识共⟦126条⟧。', [
    'published.wechat 126',
  ]),
  proseCase(
    'an item with more words behind its channel',
    '通过信息公开平台公开政府信息共计⟦610条⟧,其中,政府网站人社信息⟦350条⟧、微信服务号发布信息⟦260条⟧。',
    ['published.total 610', 'published.website 350', 'published.wechat 260'],
  ),
  proseCase(
    'one account of a kind in brackets',
    '某某镇人民政府微信公众账号(1个)发布信息⟦142条⟧;微博账号(1个)发布信息⟦139条⟧。',
    ['published.wechat 142', 'published.weibo 139'],
  ),
  proseCase('posts named by their kind', '“幸福某县”有粉丝⟦120多万⟧,发布⟦1980条⟧微博。', [
    'followers.total 1200000 atLeast',
    'published.weibo 1980',
  ]),
  proseCase('发布 beside 转载', '在“某市工信”官方微博发布、转载微博⟦39条⟧。', ['published.weibo 39']),
  proseCase('work news of an account', '利用微信公众号发布工作动态⟦61条⟧。', ['published.wechat 61']),
  proseCase(
    'a sentence that names what its channel did',
    '门户网站主动公开政府信息情况。共发布公开信息⟦650条⟧,其中政策类信息620条。',
    ['published.website 650'],
  ),
  proseCase('Weibo by a longer name', '通过“清流”微博公众平台公开⟦62条⟧。', ['published.weibo 62']),
  proseCase('the net of a school', '学院通过校园网主动公开信息⟦540条⟧。', ['published.website 540']),
  proseCase('the outer net', '我镇在县政府外网主动公开信息⟦21条⟧。', ['published.website 21']),
  proseCase('a kind and all others', '依托“某某商务”微信公众号平台,发布活动预告及各类政务信息⟦77条⟧。', [
    'published.wechat 77',
  ]),
  proseCase('publishing and passing on', '用好街道公众号发布转发惠民政策信息和便民动态⟦150条⟧。', [
    'published.wechat 150',
  ]),
  proseCase('a count in square brackets', '微信公众号发布信息[⟦118]条⟧。', ['published.wechat 118']),
  proseCase('users of an account', '“某某发布”微信公众号用户已⟦突破320万⟧。', ['followers.total 3200000 atLeast']),
  proseCase(
    'the kind of an account in brackets',
    '全年主动公开政府信息⟦500条⟧,其中在“清流播报”(官方微博)公开信息⟦130条⟧。',
    ['published.total 500', 'published.weibo 130'],
  ),
];
