/** Cases of `published.wechat`, `published.weibo` and `published.newMedia`: what went out by accounts. */
import { proseCase } from './prose-case.ts';

export const ACCOUNT_CASES = [
  proseCase('WeChat account', '通过微信公众号发布信息⟦356条⟧。', ['published.wechat 356']),
  proseCase('WeChat account with its name', '通过“某某发布”微信公众号推送信息⟦502篇⟧。', ['published.wechat 502']),
  proseCase(
    'the name of an account behind its kind, in a list',
    '全年主动公开信息⟦626条⟧,其中县人民政府网站⟦83条⟧,微信公众号“江畔在线”⟦390条⟧。',
    ['published.total 626', 'published.website 83', 'published.wechat 390'],
  ),
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
  proseCase('zero items', '通过政务新媒体公开信息⟦0次⟧。', ['published.newMedia 0']),
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
  proseCase('news of one’s own field', '通过健康某区公众号发布卫生健康相关资讯⟦206篇⟧。', ['published.wechat 206']),
  proseCase('作品 on a video account', '“某某”抖音号发布作品⟦607条⟧。', ['published.newMedia 607']),
  proseCase('issues and items with a comma', '“某馆”微信公众号发布信息89期,⟦213条⟧。', ['published.wechat 213']),
  proseCase('several accounts with pictures and films', '微信公众号、抖音、小红书共发布图文及视频⟦124条⟧。', [
    'published.newMedia 124',
  ]),
  proseCase('news of the body by a channel', '微信公众号更新发布重要动态信息⟦49条⟧。', ['published.wechat 49']),
  proseCase('readers, their growth, and what was sent', '公众号总粉丝数达⟦3万⟧,较上年增长0.5万;累计发布信息⟦46条⟧。', [
    'followers.total 30000',
    'published.wechat 46',
  ]),
  proseCase('new media with an open bracket', '全年经政务新媒体(公众号等)发布信息⟦29条⟧。', ['published.newMedia 29']),
  proseCase('an account said to be new media', '全年政务新媒体微信公众号推送⟦55条⟧。', ['published.wechat 55']),
  proseCase('films on video accounts', '在微信视频号、抖音号发布视频⟦23条⟧。', ['published.newMedia 23']),
  proseCase('an unquoted account', '掌上青山融媒体平台公开信息⟦88条⟧。', ['published.newMedia 88']),
  proseCase('issues and all their items behind 共计', '微信公众号推送图文240次,共计⟦720条⟧。', [
    'published.wechat 720',
  ]),
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
  proseCase('共 behind a list of kinds', '“健康某县”微信公众号累计发布动态、预警、知识共⟦126条⟧。', [
    'published.wechat 126',
  ]),
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
  proseCase('Weibo by a longer name', '通过“清流”微博公众平台公开⟦62条⟧。', ['published.weibo 62']),
  proseCase('a kind and all others', '依托“某某商务”微信公众号平台,发布活动预告及各类政务信息⟦77条⟧。', [
    'published.wechat 77',
  ]),
  proseCase('publishing and passing on', '用好街道公众号发布转发惠民政策信息和便民动态⟦150条⟧。', [
    'published.wechat 150',
  ]),
  proseCase('a count in square brackets', '微信公众号发布信息[⟦118]条⟧。', ['published.wechat 118']),
  proseCase(
    'the kind of an account in brackets',
    '全年主动公开政府信息⟦500条⟧,其中在“清流播报”(官方微博)公开信息⟦130条⟧。',
    ['published.total 500', 'published.weibo 130'],
  ),
  proseCase('an account newly opened', '因工作需要新开了“健康青山”微信公众号,今年共推送相关信息⟦243条⟧。', [
    'published.wechat 243',
  ]),
  proseCase('the account is the subject behind its owner', '市政府微信公众号保持日更,共发布信息⟦872条⟧。', [
    'published.wechat 872',
  ]),
  proseCase(
    'the frequency asked of the account does not end the subject',
    '某镇微信公众号坚持每两周至少一次更新,全年推送信息⟦36条⟧。',
    ['published.wechat 36'],
  ),
  proseCase('an account that has run for years', '我镇微信公众号自2019年开通以来运行平稳,2024年推送信息⟦418条⟧。', [
    'published.wechat 418',
  ]),
  proseCase('upkeep of an account', '持续做好“某某街道”微信公众号运维工作,全年共发布信息⟦376条⟧。', [
    'published.wechat 376',
  ]),
  proseCase('a heading of upkeep of an account', '三是加强微博建设与管理。全年累计发布政府信息⟦287条⟧。', [
    'published.weibo 287',
  ]),
  proseCase('posts without a verb of publishing', '微信公众号“青山医保”共推文⟦58篇⟧,累计关注人数上升至⟦14302人⟧。', [
    'published.wechat 58',
    'followers.total 14302',
  ]),
  proseCase('a name in quotes behind the kind', '微信公众号“青山微讯”发布政务信息⟦364条⟧。', ['published.wechat 364']),
  proseCase('a site’s name in quotes behind the kind', '微信公众号“青山县政府网”发布信息⟦530余条⟧。', [
    'published.wechat 530 atLeast',
  ]),
  proseCase('a name without quotes behind the kind', '官方微信公众号青潭融媒发布信息⟦1260条⟧。', [
    'published.wechat 1260',
  ]),
  proseCase('the kind behind a colon', '移动新媒体方面:青山微信公众号信息发布量⟦71条⟧。', ['published.wechat 71']),
  proseCase('posts named behind new media', '服务热线新媒体发布微信⟦315条⟧,微博⟦402条⟧。', [
    'published.wechat 315',
    'published.weibo 402',
  ]),
  proseCase('films sent and passed on', '通过抖音号共发布和转发视频⟦380条⟧,累计观看人数⟦612万余人次⟧。', [
    'published.newMedia 380',
    'views.total 6120000 atLeast',
  ]),
  proseCase('the medium that owns the account', '县融媒体中心微信公众号发布⟦731条⟧。', ['published.wechat 731']),
  proseCase('times and items with a pause between', '微信公众号推送260次、⟦540条⟧信息。', ['published.wechat 540']),
  proseCase('posts on Weibo by their verb', '官方微博累计发博⟦640条⟧,粉丝⟦9.7万⟧。', [
    'published.weibo 640',
    'followers.total 97000',
  ]),
  proseCase('other platforms by their account names', '澎湃政务号、人民号共发布信息⟦93条⟧。', [
    'published.newMedia 93',
  ]),
  proseCase('two accounts dealt out', '“青山医保”微信公众号、官方抖音号分别发布信息⟦201条⟧、⟦47条⟧。', [
    'published.wechat 201',
    'published.newMedia 47',
  ]),
  proseCase('accounts counted by kind', '今年新增政务新媒体1个,目前共计7个,其中微信3个,微博2个,抖音2个。'),
  proseCase('closed groups on WeChat', '通过政务微信工作群发布信息640条。'),
  proseCase('a film and other things side by side', '制作宣传短片3部、推送信息41条。'),
  proseCase(
    'an account named by 微博号, its kind behind the number',
    '在“青山镇安全生产”微博号发布了⟦187条⟧安全生产和消防相关信息。',
    ['published.weibo 187'],
  ),
  proseCase('the wording of the yearly form for accounts', '微博:名称“青山发布”,信息发布量⟦930条⟧,关注量⟦2.8万⟧。', [
    'published.weibo 930',
    'followers.total 28000',
  ]),
  proseCase('reads written with a plus', '街道公众号累计推送文章⟦640篇⟧,累计阅读量⟦27万+⟧。', [
    'published.wechat 640',
    'views.total 270000 atLeast',
  ]),
  proseCase('posts of WeChat by their name', '发布微信公众号推文⟦731篇⟧。', ['published.wechat 731']),
];
