/** Cases of verbs of posting that no list holds, sites and accounts told by their words, rules that are no channel, and totals by their parts. */
import { proseCase } from './prose-case.ts';

export const VERBS_AND_SITES_CASES = [
  // Verbs told by what they are made of, right behind their channel.
  proseCase('an unknown verb of an account', '“青湾商务”公众号共更文⟦276篇⟧。', ['published.wechat 276']),
  proseCase('an unknown verb in front of its object', '县政府网站全年展播信息⟦87条⟧。', ['published.website 87']),
  proseCase('a verb with its other half', '公众号全年上架图文⟦88篇⟧。', ['published.wechat 88']),
  proseCase('errors that a site corrected', '区政府网站更正错误信息36条。', []),
  proseCase('praise that an account got', '微信公众号获赞320条。', []),
  proseCase('faults found on a site', '门户网站检出错别字12条。', []),
  // Accounts and sites.
  proseCase('accounts told by their genus', '依托石桥公安、石桥交警等微信公众平台,及时发布信息⟦250条⟧。', [
    'published.wechat 250',
  ]),
  proseCase(
    'a matrix of accounts, each with its number',
    '新媒体矩阵包含微信、视频号、微博3个账号,分别发稿⟦165条⟧、⟦21条⟧、⟦98条⟧。',
    ['published.wechat 165', 'published.newMedia 21', 'published.weibo 98'],
  ),
  proseCase(
    'accounts opened in the sentence before',
    '我局还开通了微信公众号、官方抖音号等新媒体。共发布信息⟦663篇⟧。',
    ['published.newMedia 663'],
  ),
  proseCase(
    'opened accounts before what the body disclosed',
    '我局还开通了微信公众号等新媒体。共公开政府信息⟦663条⟧。',
    ['published.total 663'],
  ),
  proseCase('a site with its gloss', '2024年,在青石林业网(青石市林业局政府网)发布各类政务信息⟦595条⟧。', [
    'published.website 595',
  ]),
  proseCase('a site that ends in 在线', '2024年我部通过青石政府在线主动公开政府信息⟦60条⟧。', ['published.website 60']),
  proseCase('a site that was built', '打造新版市农业局政务网站,全年累计发布相关信息⟦672条⟧。', [
    'published.website 672',
  ]),
  proseCase(
    'sites and accounts by name, the ways left open',
    '通过市教育网、县政府门户网站、青石发布、青石教科等信息公开平台,累计主动公开各类信息⟦240条⟧。',
    ['published.total 240'],
  ),
  proseCase('a site and any other way', '通过政府网站及其他形式对外公布信息共计⟦364篇⟧。', ['published.total 364']),
  proseCase('media of every kind', '全年通过各类媒体等平台累计向社会主动发布各类信息⟦500条⟧。', [
    'published.total 500',
  ]),
  proseCase('print', '通过报刊等各类媒体公开⟦61条⟧。', ['published.offline 61']),
  // Rules of sites are no channel.
  proseCase('a rule for what a site carries', '严格落实网站文件发布制度,及时准确公开重点项目、粮食等信息共计⟦62条⟧。', [
    'published.total 62',
  ]),
  proseCase('a rule, then the site itself', '落实网站信息发布审核制度,通过政府网站发布信息⟦62条⟧。', [
    'published.website 62',
  ]),
  proseCase('rules that a site publishes', '县政府网站公开规章制度,并发布信息⟦62条⟧。', ['published.website 62']),
  // Sums, pairs and shares.
  proseCase(
    'the sum over sentences',
    '抖音号发布短视频⟦218条⟧;区政府网站发布信息⟦340篇⟧。综上,各平台总计发布⟦558条⟧。',
    ['published.newMedia 218', 'published.website 340', 'published.total 558'],
  ),
  proseCase('kinds in sum by several ways', '通过门户网站、公告栏等形式,及时公开机构职能、政策法规共计⟦32条⟧。', [
    'published.total 32',
  ]),
  proseCase('how often, and the pieces', '微信公众号发送文章360余次、⟦2500余篇⟧。', ['published.wechat 2500 atLeast']),
  proseCase('this year on the site of all years', '在县政府网站公开各类信息46条,其中2024年公开⟦17条⟧。', [
    'published.website 17',
  ]),
  proseCase('the year before in a bracket', '2024年共主动公开监管信息⟦319条⟧(上年286条)。', ['published.total 319']),
  proseCase(
    'a share of a board among channels',
    '2024年主动公开信息⟦1105条⟧。分渠道统计:政府网站⟦372条⟧,微信⟦616条⟧,宣传栏、横幅等线下方式⟦117条⟧。',
    ['published.total 1105', 'published.website 372', 'published.wechat 616', 'published.offline 117'],
  ),
  proseCase('a total, and more on the site later', '2024年度,共公开政府信息⟦15条⟧,在县政府网站发布工作动态⟦38条⟧。', [
    'published.total 15',
    'published.website 38',
  ]),
  proseCase('a heading of documents over information', '公文制发及公开情况:2024年主动公开政府信息⟦397条⟧。', [
    'published.total 397',
  ]),
  // Gazettes, views, followers, interpretations.
  proseCase('a report in a gazette', '通过政府公报公开财政收支审计情况报告⟦2条⟧。', ['published.gazette 2']),
  proseCase('a gazette in its electronic edition', '刊发编辑2024年《青石县人民政府公报》电子版共⟦10期⟧。', [
    'published.gazette 10',
  ]),
  proseCase('visitors are no views', '县政府网站独立用户访问747827个。', []),
  proseCase('persons who read in all', '订阅号总阅读人次达⟦412.7万⟧。', ['views.total 4127000']),
  proseCase('followers that climbed', '关注人数由年初的5211人涨到⟦7038人⟧。', ['followers.total 7038']),
  proseCase('materials, products and articles', '发布解读材料、产品、评论文章⟦25份⟧。', [
    'interpretations.published 25',
  ]),
  proseCase('papers explained', '2024年我委解读行政规范性文件⟦5件⟧。', ['interpretations.published 5']),
  // Predicates of the clause before.
  proseCase('a number that grew', '我局主动公开政府信息数量大幅增加,全年共计⟦1322条⟧。', ['published.total 1322']),
  proseCase('a number that stayed', '主动公开信息与去年持平,仍为⟦66条⟧。', ['published.total 66']),
  proseCase('by how much a number grew', '主动公开信息数量较上年有所增长,增加了120条。'),
  proseCase('the number of the year before', '去年主动公开政府信息数量较多,为120条。'),
  // Sums over sentences, of mixed units, and of all years.
  proseCase(
    'two ways that a sentence sums up',
    '区政府网站公开信息⟦58条⟧,社区公告栏公开信息⟦96条⟧。两类渠道合计⟦154条⟧。',
    ['published.website 58', 'published.offline 96', 'published.total 154'],
  ),
  proseCase(
    'a list with its sum behind it',
    '全年发布于各类平台的政府信息数量如下:区政府网站⟦103条⟧、微信公众号⟦527条⟧、社区公示栏⟦46条⟧,总数⟦676条⟧。',
    ['published.website 103', 'published.wechat 527', 'published.offline 46', 'published.total 676'],
  ),
  proseCase(
    'all years behind the year',
    '2024年主动公开政府信息⟦173条⟧,其中卫生类55条、防控类118条。累计主动公开信息801条。',
    ['published.total 173'],
  ),
  proseCase(
    'kinds whose channels add up to them',
    '全年主动公开残疾人康复、就业、托养类信息⟦80条⟧。公开渠道:区政府信息公开专栏⟦44条⟧;“青石残联”微信公众号⟦36条⟧。',
    ['published.total 80', 'published.website 44', 'published.wechat 36'],
  ),
  // Readers and what they read.
  proseCase('users of an account, then its posts', '微信公众号用户⟦131万⟧,推文⟦1340篇⟧。', [
    'followers.total 1310000',
    'published.wechat 1340',
  ]),
  proseCase('films of an account', '微信视频号年度更新⟦74条⟧视频。', ['published.newMedia 74']),
  proseCase('how often an account is asked to post', '街道微信公众号日更3条以上,全年发布信息⟦320条⟧。', [
    'published.wechat 320',
  ]),
  proseCase('accounts, one each', '我镇开设政务微博和政务微信各1个。'),
  // Gazettes and papers.
  proseCase('issues and copies without a mark', '编审刊发《青石县人民政府公报》⟦6期⟧1920份。', ['published.gazette 6']),
  proseCase('a quarterly', '《青石区人民政府公报》发行季刊⟦4期⟧。', ['published.gazette 4']),
  proseCase('papers handed on', '向县档案馆移交主动公开文件36份,抽查主动公开公文20件。'),
  proseCase('papers by their attribute alone', '全年以办公室名义主动公开文件⟦52件⟧。', ['documents.proactive 52']),
  // Pages of sites, names, titles of honour, marks that were lost.
  proseCase('a system for disclosure', '通过政府信息公开管理系统发布信息⟦120条⟧。', ['published.website 120']),
  proseCase('a page of the body', '我局子站更新信息⟦120条⟧。', ['published.website 120']),
  proseCase('a site by its name in a clause of means', '利用青石民政网,及时发布信息⟦120条⟧。', [
    'published.website 120',
  ]),
  proseCase('a portal of the press', '通过人民网,及时公开政府信息120条。'),
  proseCase('a site that was rebuilt once', '县政府门户网站改版升级1次,共发布各类信息⟦136条⟧。', [
    'published.website 136',
  ]),
  proseCase('a title that an account won', '公众号“青石教育”获评优秀政务新媒体,累计发布信息⟦59条⟧。', [
    'published.wechat 59',
  ]),
  proseCase('visitors of a site, then what the body disclosed', '网站访问量大幅提升,共公开政务信息⟦282条⟧。', [
    'published.total 282',
  ]),
  proseCase('question marks for marks that nobody sees', '通过政府信息公开网站主动发布信息共?⟦1340条⟧?。', [
    'published.website 1340',
  ]),
  proseCase('letters answered in public', '办理局长信箱信件⟦24件⟧,已处理24件,主动公开答复24件。', [
    'messages.received 24',
  ]),
  proseCase('kinds of a site, each a clause', '通过门户网站公开处罚信息47条,行政许可信息公示143条。', []),
  proseCase('how often a site was clicked', '县政府网站点击率达⟦12000次⟧。', ['views.total 12000']),
];
