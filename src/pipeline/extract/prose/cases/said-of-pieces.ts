/** Cases of what a report says shortly of single things: a lack by its number, a name in brackets, attributes side by side, sites by their names. */
import { proseCase } from './prose-case.ts';

export const SAID_OF_PIECES_CASES = [
  proseCase('few interpretations', '主要不足是政策解读少,仅发布⟦3条⟧。', ['interpretations.published 3']),
  proseCase('interpretations in a bracket of a site', '网站公开信息⟦218条⟧(含部门文件11条、解读⟦5条⟧)。', [
    'published.website 218',
    'interpretations.published 5',
  ]),
  proseCase('interpretations and answers', '年内发布解读回应⟦46条⟧。', ['interpretations.published 46']),
  proseCase('a press conference with a word in brackets', '全年召开新闻发布(通气)会⟦4场⟧。', [
    'pressConferences.held 4',
  ]),
  proseCase('a column since it was opened', '“双语服务”专栏自开设以来发布政务信息260余条。'),
  proseCase('papers newly put out', '当年新发布的行政规范性文件⟦9件⟧。', ['normativeDocuments.issued 9']),
  proseCase(
    'attributes of papers side by side',
    '认定主动公开属性文件⟦18份⟧、依申请公开属性文件⟦7份⟧、不予公开文件⟦43份⟧。',
    ['documents.proactive 18', 'documents.onRequest 7', 'documents.withheld 43'],
  ),
  proseCase('a board of letters with a net in its name', '信箱、民心网办理诉求⟦906件⟧,其中民心网⟦684件⟧。', [
    'hotline.received 906 mixed',
    'hotline.received 684',
  ]),
  proseCase('the one account of a government', '全县有政务新媒体17个,县人民政府微信公众平台推送信息⟦655条⟧。', [
    'published.wechat 655',
  ]),
  proseCase('followers on the next line', '公众号粉丝\n⟦2.4万人⟧,比上年净增\n5200人。', ['followers.total 24000']),
  proseCase(
    'accounts in general, then which one',
    '积极运用新媒体,通过“青石文旅”微信公众号推送图文⟦212篇⟧,抖音号发布短视频⟦46条⟧。',
    ['published.wechat 212', 'published.newMedia 46'],
  ),
  proseCase('a site, and one kind on another', '区政府网站公开信息⟦72条⟧,在省政务服务网公开行政处罚信息⟦463条⟧。', [
    'published.website 72',
    'published.website 463 part',
  ]),
  proseCase('few followers in a bracket', '公众号发布⟦61条⟧,由于粉丝较少(仅⟦八百余人⟧),拟关停。', [
    'published.wechat 61',
    'followers.total 800 atLeast',
  ]),
  proseCase('what others have on average', '与先进单位年均解读10篇以上相比差距较大。'),
  proseCase('notices posted at a market', '在边贸市场张贴双语通告⟦37份⟧。', ['published.offline 37']),
  proseCase('the body’s own behind that of its area', '全区发布信息⟦2874条⟧;我局自身产生并公开的政府信息⟦65条⟧。', [
    'published.total 2874 area',
    'published.total 65',
  ]),
  proseCase(
    'the one site among ways that add up',
    '全县公开信息⟦900条⟧,其中县政府网站公开⟦500条⟧,政务新媒体公开⟦400条⟧。',
    ['published.total 900 area', 'published.website 500 area', 'published.newMedia 400 area'],
  ),
  proseCase('the row of papers of 2019', '规范性文件本年新制作⟦2件⟧、新公开⟦1件⟧、对外公开总数量⟦5件⟧。', [
    'normativeDocuments.issued 2',
    'normativeDocuments.newlyPublished 1',
    'normativeDocuments.publishedTotal 5',
  ]),
  proseCase('the rows of 2021', '规范性文件⟦0件⟧,行政许可⟦11件⟧,行政处罚⟦4件⟧。', [
    'normativeDocuments.issued 0',
    'licensing.decisions 11',
    'penalties.decisions 4',
  ]),
  proseCase('papers that were examined', '共印发正式文件66件,经保密审查主动公开⟦7件⟧。', ['documents.proactive 7']),
  // The former and the latter.
  proseCase('two channels, then each', '通过网站和微信公众号公开信息,前者⟦120条⟧,后者⟦85条⟧。', [
    'published.website 120',
    'published.wechat 85',
  ]),
  proseCase(
    'two channels in a sentence before',
    '公开渠道主要有政府网站、“青石林业”微信公众号。前者发布⟦75条⟧,后者推送⟦32篇⟧。',
    ['published.website 75', 'published.wechat 32'],
  ),
  proseCase('two columns', '网站开设甲、乙两栏,前者为办事指南;后者为文件,公开201条。'),
  // What others put out, what was set, what all years hold.
  proseCase('a group of sites', '全县网站群发布信息⟦2.6万条⟧。', ['published.website 26000 area']),
  proseCase('bodies below it', '所属单位公开信息340条,局机关公开信息⟦120条⟧。', ['published.total 120']),
  proseCase('a goal that was met', '完成全年公开120条的目标任务。'),
  proseCase('all years, then this one', '截至2024年底,网站已累计发布信息2.3万条,今年发布⟦1300条⟧。', [
    'published.website 1300',
  ]),
  proseCase('papers in force at the end of the year', '截至年底现行有效规范性文件共⟦27件⟧,当年新增3件。', [
    'normativeDocuments.inForce 27',
  ]),
  proseCase('papers that an area did not issue', '⟦全县全年未制发行政规范性文件⟧。', [
    'normativeDocuments.issued 0 area',
  ]),
  proseCase(
    'the press among ways, then each',
    '通过政府网站、新闻媒体等渠道公开信息⟦860余条⟧,其中网站⟦296条⟧、公众号⟦420条⟧。',
    ['published.total 860 atLeast', 'published.website 296', 'published.wechat 420'],
  ),
  proseCase('two accounts and each of them', '充分利用“两微一端”,官方微信推送信息⟦860条⟧,官方微博发布信息⟦240条⟧。', [
    'published.wechat 860',
    'published.weibo 240',
  ]),
  proseCase('bodies by their number', '我区41家单位通过政府信息公开平台公开信息⟦1.36万条⟧。', [
    'published.website 13600 area',
  ]),
  proseCase('conferences by matter', '召开营商环境新闻发布会⟦1场⟧、民生实事新闻发布会⟦2场⟧。', [
    'pressConferences.held 1 part',
    'pressConferences.held 2 part',
  ]),
  proseCase('kinds of a site, each with its own unit', '局网站共发布水情分析⟦26篇⟧,水库蓄水表9条。', [
    'published.website 26 part',
  ]),
  proseCase('a site in 台州', '通过台州水利网主动公开信息⟦321条⟧。', ['published.website 321']),
  proseCase('how papers were repealed', '宣布废止、失效规范性文件⟦32件⟧,失效规范性文件23件,提前废止规范性文件3件。', [
    'normativeDocuments.repealed 32',
  ]),
  proseCase('no paper in force', '我委⟦无现行有效规范性文件⟧。', ['normativeDocuments.inForce 0']),
  proseCase(
    'old ways behind a list of a site',
    '县政府网站发布信息⟦58条⟧,其中视频3条;借助公告栏、广播等传统载体公开信息⟦91条⟧。',
    ['published.website 58', 'published.offline 91'],
  ),
];
