/** Rarer wordings: editing as publishing, persons who applied, conferences denied, rates with their count, strokes, accounts in turn. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const OTHER_WORDING_CASES: readonly ProseCase[] = [
  proseCase('a site that edits information', '在区政府网站采编政府信息⟦320条⟧。', ['published.website 320']),
  proseCase('an account that edits information', '通过“某某发布”微信公众号采编各类政务信息⟦58条⟧。', [
    'published.wechat 58',
  ]),
  proseCase('a site over the year', '我局门户网站全年采编工作信息⟦320条⟧。', ['published.website 320']),
  proseCase('edited for those above', '采编信息58条并上报市政府网站。'),
  proseCase('questions and answers on policies', '全年发布政策问答⟦12篇⟧。', ['interpretations.published 12']),
  proseCase('questions and answers made as issues', '制作政策问答⟦12期⟧。', ['interpretations.published 12']),
  proseCase('interpretations with questions and answers', '发布政策解读及政策问答⟦9条⟧。', [
    'interpretations.published 9',
  ]),
  proseCase('questions and answers among the kinds of a list', '网站公开信息⟦23条⟧,包括涉企补贴21条、政策问答2条。', [
    'published.website 23',
  ]),
  proseCase('questions and answers brought up to date', '更新完善政策问答内容108条,方便企业查询。'),
  proseCase(
    'an account by which information was edited',
    '依托“某某应急”微信公众号做好安全宣传解读,共采编各类信息⟦656条⟧。',
    ['published.wechat 656'],
  ),
  proseCase('an account that edits, as the subject', '“某某应急”公众号做好自然灾害防范宣传,共采编各类信息⟦80条⟧。', [
    'published.wechat 80',
  ]),
  proseCase(
    'a numeral in the name of a campaign',
    '及时发布通知公告、惠企政策、“十项行动某某实践”等各类信息共计⟦640条⟧。',
    ['published.total 640'],
  ),
  proseCase('a numeral that opens a name', '主动公开“百场万企大走访”等各类信息⟦120条⟧。', ['published.total 120']),
  proseCase('a numeral beside a name', '组织⟦三场⟧新闻发布会。', ['pressConferences.held 3']),
  proseCase('the matter in front of the verb', '政策解读方面,共发布⟦18篇⟧。', ['interpretations.published 18']),
  proseCase('the matter as a heading', '政策解读工作:全年共发布⟦7期⟧。', ['interpretations.published 7']),
  proseCase('conferences behind the matter', '政策解读方面,全年召开新闻发布会⟦6场⟧。', ['pressConferences.held 6']),
  proseCase('a board by its quoted name', '“问政某某”栏目答复群众咨询⟦35件⟧。', ['messages.received 35']),
  proseCase('questions put to the head', '“向局长提问”栏目收到留言⟦35条⟧。', ['messages.received 35']),
  proseCase('a platform by its quoted name', '“问政某某”平台受理问题⟦46个⟧。', ['messages.received 46']),
  proseCase('a platform where questions are put', '问政平台受理咨询⟦46件⟧。', ['messages.received 46']),
  proseCase('a broadcast with such a name', '参加电视问政平台受理问题35个。'),
  proseCase('what a board publishes', '“问政某某”平台发布信息35条。'),
  proseCase('persons who applied', '全年有⟦3人⟧提出政府信息公开申请,均已答复。', ['applications.received.total 3']),
  proseCase('citizens who applied', '依申请公开情况:全年⟦3名⟧公民提出申请。', ['applications.received.total 3']),
  proseCase('persons under a heading of requests', '# 依申请公开情况\n全年有⟦2名⟧群众提交申请,均已答复。', [
    'applications.received.total 2',
  ]),
  proseCase('persons beside the count of their requests', '全年收到申请⟦5件⟧,其中3人提出申请。', [
    'applications.received.total 5',
  ]),
  proseCase('persons who applied for something else', '3名残疾人提出申请,均已发放补贴。'),
  proseCase('persons of whom nothing says for what', '全年共有3人提出申请。'),
  proseCase('no conference', '2024年⟦未召开新闻发布会⟧。', ['pressConferences.held 0']),
  proseCase('no conference held by the office', '本年度⟦没有举办过新闻发布会⟧,⟦未收到政府信息公开申请⟧。', [
    'pressConferences.held 0',
    'applications.received.total 0',
  ]),
  proseCase('no conference and no hearing', '⟦未组织召开新闻发布会⟧,未举办听证会。', ['pressConferences.held 0']),
  proseCase('none in a part of the year', '第三季度未召开新闻发布会。'),
  proseCase('bodies that held none', '全市有3个部门未召开新闻发布会。'),
  proseCase('one that was called off', '因疫情影响,原定活动取消,未召开新闻发布会。'),
  proseCase('a full rate with its count', '12345热线共受理⟦38件⟧,办结率100%(⟦38件⟧)。', [
    'hotline.received 38',
    'hotline.closed 38',
  ]),
  proseCase('a full rate of requests', '收到政府信息公开申请⟦38件⟧,办结率100%(⟦38件⟧)。', [
    'applications.received.total 38',
    'applications.concluded.total 38',
  ]),
  proseCase('a full rate of answers', '收到政府信息公开申请⟦6件⟧,答复率达100%(⟦6件⟧)。', [
    'applications.received.total 6',
    'applications.concluded.total 6',
  ]),
  proseCase('a rate of content', '12345热线受理⟦38件⟧,满意率100%(38件)。', ['hotline.received 38']),
  proseCase('a stroke between channels', '网站发布⟦320条⟧/微信发布⟦120条⟧。', [
    'published.website 320',
    'published.wechat 120',
  ]),
  proseCase('a stroke between sites and accounts', '政府网站发布信息⟦320条⟧/官方微博发布信息⟦12条⟧。', [
    'published.website 320',
    'published.weibo 12',
  ]),
  proseCase('a stroke within a unit', '主动公开信息⟦5条/次⟧。', ['published.total 5']),
  proseCase('a stroke in front of the year', '平均发布信息5条/年。'),
  proseCase('two accounts in turn', '微信公众号“甲某某”“乙某某”分别发布信息⟦120条⟧、⟦80条⟧。', [
    'published.wechat 120 part',
    'published.wechat 80 part',
  ]),
  proseCase('three accounts in turn', '官方微博“甲某某”、“乙某某”和“丙某某”分别发布信息⟦30条⟧、⟦20条⟧、⟦10条⟧。', [
    'published.weibo 30 part',
    'published.weibo 20 part',
    'published.weibo 10 part',
  ]),
  proseCase('accounts named each with their kind', '公众号“甲某某”、公众号“乙某某”分别发布⟦120条⟧、⟦80条⟧。', [
    'published.wechat 120 part',
    'published.wechat 80 part',
  ]),
  proseCase('columns of a site in turn', '网站“甲某某”“乙某某”栏目分别发布信息30条、20条。'),
  proseCase('what the law asks to be known', '主动公开涉及群众切身利益、需要公众广泛知晓或者参与的政府信息⟦440条⟧。', [
    'published.total 440',
  ]),
  proseCase('what touches the lives of all', '全年主动公开与群众生产生活密切相关的各类政府信息⟦440条⟧。', [
    'published.total 440',
  ]),
  proseCase('what touches the interests of all', '主动公开事关群众切身利益的政府信息⟦120条⟧。', [
    'published.total 120',
  ]),
  proseCase('a column of the site among the ways', '通过政府网站专栏、政府新媒体主动公开政府信息⟦307条⟧。', [
    'published.total 307',
  ]),
  proseCase('a column of disclosure among the ways', '依托门户网站政务公开专栏、微信公众号公开信息⟦307条⟧。', [
    'published.total 307',
  ]),
  proseCase('a column and a board', '通过网站专栏和公示栏主动公开政府信息⟦307条⟧。', ['published.total 307']),
  proseCase('a site first and accounts beside it', '以政府网站为主,微信、微博为辅,全年公开信息⟦300条⟧。', [
    'published.total 300',
  ]),
  proseCase('a site first and an account to complete it', '以门户网站为主、公众号为补充,全年公开信息⟦300条⟧。', [
    'published.total 300',
  ]),
  proseCase('a site first and nothing beside it', '以政府网站为主,全年公开信息⟦300条⟧。', ['published.website 300']),
  proseCase('articles that explain', '共发布解读性文章⟦18篇⟧。', ['interpretations.published 18']),
  proseCase('material that explains', '网站发布解读性材料⟦18篇⟧。', ['interpretations.published 18']),
  proseCase('what a body makes or obtains', '主动公开我局制作或者获取的政府信息⟦440条⟧。', ['published.total 440']),
  proseCase('what a body answers for', '全年主动公开本单位职责范围内的政府信息⟦440条⟧。', ['published.total 440']),
  proseCase('all but secrets', '主动公开除涉密信息以外的各类政府信息⟦440条⟧。', ['published.total 440']),
  proseCase('what the law names', '主动公开法定主动公开内容⟦440条⟧。', ['published.total 440']),
  proseCase('what was made and not published', '制作政府信息440条。'),
  proseCase('issues beside what the site carries', '编印公报⟦4期⟧,政府网站公开信息⟦300条⟧。', [
    'published.gazette 4',
    'published.website 300',
  ]),
  proseCase(
    'figures in the order of their channels',
    '全年通过网站、微信公众号、微博发布信息⟦520条⟧、⟦310条⟧、⟦20条⟧。',
    ['published.website 520', 'published.wechat 310', 'published.weibo 20'],
  ),
  proseCase('two figures in the order of their channels', '政府网站、微信公众号发布信息⟦520条⟧、⟦310条⟧。', [
    'published.website 520',
    'published.wechat 310',
  ]),
  proseCase('a site and other ways', '全年通过政府网站及其他渠道主动公开信息⟦300条⟧。', ['published.total 300']),
  proseCase('a gateway and other ways', '全年通过政府门户网站和其他渠道公开信息⟦300条⟧。', ['published.total 300']),
  proseCase('accounts and other platforms', '通过微信公众号及其他平台发布信息⟦80条⟧。', ['published.newMedia 80']),
  proseCase('another kind behind the items of two channels', '网站、微信发布信息⟦50条⟧、视频30条。', [
    'published.total 50',
  ]),
  proseCase('items of the body beside a gazette', '编印公报⟦6期⟧,全年主动公开政府信息⟦96条⟧。', [
    'published.gazette 6',
    'published.total 96',
  ]),
  proseCase('items of the body behind a gazette', '出版政府公报⟦6期⟧,主动公开信息⟦300条⟧。', [
    'published.gazette 6',
    'published.total 300',
  ]),
  proseCase('items of the gazette itself', '编印公报6期,公开信息⟦96条⟧。', ['published.gazette 96']),
];
