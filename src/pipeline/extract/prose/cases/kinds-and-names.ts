/** Cases of what was explained and its forms, names in a row, boards, accounts of others, and what became of tickets and cases. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const KINDS_AND_NAMES_CASES: readonly ProseCase[] = [
  proseCase(
    'policies explained, in forms behind them',
    '全年共解读养老政策⟦26件⟧,其中文字解读12件、长图解读9件、短片解读5件。',
    ['interpretations.published 26'],
  ),
  proseCase('papers explained, without a unit', '累计解读本级文件⟦54⟧其中包括图片解读30条、音频解读24条。', [
    'interpretations.published 54',
  ]),
  proseCase(
    'information explained by several persons',
    '解读就业政务信息⟦17条⟧(领导解读2条,专家解读3条,图文解读12条)。',
    ['interpretations.published 17'],
  ),
  proseCase('policies explained by way of channels', '解读政策,在门户网站发布信息⟦88条⟧,其中图片新闻30条。', [
    'published.website 88',
  ]),
  proseCase('materials beside the papers that they explain', '解读县政府文件⟦15件⟧,发布解读材料⟦40件⟧。', [
    'interpretations.published 15 part',
    'interpretations.published 40',
  ]),
  proseCase(
    'names of papers and sites among new media',
    '借助“爱某城”、“某城日报”、“大众网”等新媒体推送信息⟦270条⟧。',
    ['published.newMedia 270'],
  ),
  proseCase('a paper beside one name', '通过“某城晚报”“云上某城”等政务新媒体发布信息⟦66条⟧。', [
    'published.newMedia 66',
  ]),
  proseCase('a site that is no name', '通过县政府网站、“某城晚报”等新媒体发布信息⟦430条⟧。', ['published.total 430']),
  proseCase('boards by places', '各村设立政务公开栏58处,公开信息⟦390条⟧。', ['published.offline 390']),
  proseCase(
    'accounts of departments beside those of the government',
    '区政府新媒体发布信息⟦730条⟧,部门(镇街)政务新媒体发布信息⟦5100条⟧。',
    ['published.newMedia 730', 'published.newMedia 5100 area'],
  ),
  proseCase('an account of a department', '部门微信公众号发布信息⟦150条⟧。', ['published.wechat 150']),
  proseCase('films of an account', '“某城林业”公众号推送图文⟦180条⟧、推送短视频26条。', ['published.wechat 180']),
  proseCase('films of another account', '公众号推送图文⟦180条⟧,抖音号推送短视频⟦26条⟧。', [
    'published.wechat 180',
    'published.newMedia 26',
  ]),
  proseCase('tickets taken on of those that came', '收到12345平台工单⟦520件⟧,退回310件,承办210件。', [
    'hotline.received 520',
  ]),
  proseCase('tickets taken on', '承办12345热线工单⟦77件⟧。', ['hotline.received 77']),
  proseCase('penalties among cases', '查办各类违法案件64件,其中行政处罚案件⟦51件⟧。', ['penalties.decisions 51']),
  proseCase('penalties among cases that were published', '公开案件信息64条,其中行政处罚案件51件。', []),
  proseCase(
    'requests at hand by their years, all answered',
    '办理依申请公开⟦19件⟧(上年结转⟦4件⟧,本年新收⟦15件⟧),均已答复。',
    ['applications.concluded.total 19', 'applications.carriedIn.total 4', 'applications.received.total 15'],
  ),
  proseCase('the same behind their number', '共办理⟦8件⟧政府信息公开申请(含上年结转⟦2件⟧),已全部办结。', [
    'applications.concluded.total 8',
    'applications.carriedIn.total 2',
  ]),
  proseCase(
    'requests at hand, their years told in a list',
    '全年办理申请⟦33件⟧,其中上年结转⟦5件⟧、新收⟦28件⟧,已全部按期答复。',
    ['applications.concluded.total 33', 'applications.carriedIn.total 5', 'applications.received.total 28'],
  ),
  proseCase('cases that a body decides on', '受理行政复议申请41件,办结30件,撤回申请6件,确认违法4件,维持20件。', []),
  proseCase(
    'cases against the government that a body conducts',
    '办理以市政府为被申请人的行政复议案件9件,维持8件,纠正1件。',
    [],
  ),
  proseCase(
    'a list of titles and kinds that general kinds close',
    '依托某县门户网站,公开《工作要点》《服务手册》和会议纪要、资金使用、提案及建议办理等新闻和公示类信息⟦930条⟧。',
    ['published.website 930'],
  ),
  proseCase('one kind that a general word closes', '依托某县门户网站,公开会议纪要等公示类信息⟦93条⟧。', [
    'published.website 93',
  ]),
  proseCase('kinds that a sum closes', '## 主动公开情况\n政府采购、土地出让、法律法规等共计发布⟦640条⟧。', [
    'published.total 640',
  ]),
  proseCase(
    'disputes of an area, by both ways one sentence each',
    '全市各级机关共收到行政复议案件⟦48件⟧,结果维持⟦20件⟧,均涉及政府信息公开。另有信息公开行政诉讼⟦9件⟧。',
    ['reconsideration.total 48 area', 'reconsideration.upheld 20 area', 'litigation.total 9 area'],
  ),
  proseCase(
    'applicants of an area, a sentence behind its requests',
    '全市各部门共办理申请70件,其中新收⟦64件⟧,上年结转⟦6件⟧。自然人申请⟦61件⟧,当年办结⟦66件⟧,结转下年⟦4件⟧。',
    [
      'applications.received.total 64 area',
      'applications.carriedIn.total 6 area',
      'applications.received.naturalPerson 61 area',
      'applications.concluded.total 66 area',
      'applications.carriedOut.total 4 area',
    ],
  ),
  proseCase('papers put out, and repealed behind', '行政规范性文件发布⟦0件⟧,废止⟦0件⟧,现行有效⟦5件⟧。', [
    'normativeDocuments.issued 0',
    'normativeDocuments.repealed 0',
    'normativeDocuments.inForce 5',
  ]),
  proseCase('neither rules nor papers, in another order', '⟦未制定规范性文件、行政法规和规章⟧。', [
    'normativeDocuments.issued 0 & rules.issued 0',
  ]),
  proseCase('papers of the kind that goes out', '发布主动公开类公文⟦21件⟧。', ['documents.proactive 21']),
  proseCase('papers of the attribute', '印发主动公开属性公文⟦21件⟧。', ['documents.proactive 21']),
  proseCase('conferences told by their unit', '全年新闻发布⟦7场⟧,接受采访16次。', ['pressConferences.held 7']),
  proseCase('news that was put out', '公开新闻发布15条。', []),
  proseCase('a series of pictures', '推出“一图读懂”系列产品⟦14期⟧。', ['interpretations.published 14']),
  proseCase(
    'requests at the end of a list of what went out',
    '主动公开信息⟦2700条⟧,其中网站发布⟦1900条⟧,依申请公开⟦23件⟧,办结率100%。',
    ['published.total 2700', 'published.website 1900', 'applications.received.total 23'],
  ),
  proseCase('items on request that were answered at a rate', '主动公开信息⟦540条⟧,依申请公开⟦6条⟧,答复率100%。', [
    'published.total 540',
    'applications.received.total 6',
  ]),
  proseCase('items by attribute', '主动公开⟦540条⟧、依申请公开6条。', ['published.total 540']),
  proseCase(
    'issues with copies and several kinds of papers',
    '出版政府公报⟦11期⟧,发行1.5万册,刊载规章2件、规范性文件9件、人事任免14件。',
    ['published.gazette 11'],
  ),
  proseCase(
    'issues with papers of two offices among the kinds',
    '编发《某市人民政府公报》⟦24期⟧,刊登规章1件,规范性文件18件,市政府、市政府办公室文件48件。',
    ['published.gazette 24'],
  ),
  proseCase(
    'disputes with their number in front, some of them behind',
    '全年⟦7起⟧复议中有⟦2起⟧被撤销;⟦5起⟧诉讼中直接起诉的⟦4起⟧,经复议再起诉的⟦1起⟧。',
    [
      'reconsideration.total 7',
      'reconsideration.corrected 2',
      'litigation.total 5',
      'litigation.direct.total 4',
      'litigation.afterReconsideration.total 1',
    ],
    2024,
  ),
  proseCase('both disputes with their numbers in front', '⟦6件⟧行政复议、⟦8件⟧行政诉讼中有2件与信息公开答复有关。', [
    'reconsideration.total 6',
    'litigation.total 8',
  ]),
  proseCase('disputes of which some are not yet decided', '因信息公开引发行政复议⟦21件⟧,维持⟦16件⟧,尚有⟦5件⟧未审结。', [
    'reconsideration.total 21',
    'reconsideration.upheld 16',
    'reconsideration.pending 5',
  ]),
  proseCase('readers of two accounts and their sum', '公众号粉丝⟦3.2万⟧,微博粉丝⟦1.1万⟧,合计⟦4.3万⟧。', [
    'followers.total 32000 part',
    'followers.total 11000 part',
    'followers.total 43000',
  ]),
  proseCase('interpretations of which one was liked best', '政策解读全年做了⟦23期⟧,点赞最多的一期浏览量1.7万。', [
    'interpretations.published 23',
  ]),
  proseCase('few interpretations of the body itself', '自己动手写的政策解读只有⟦3篇⟧。', [
    'interpretations.published 3',
  ]),
  proseCase('interpretations summed up over a year', '政策解读一年累计⟦44篇⟧。', ['interpretations.published 44']),
  proseCase('all requests answered within days', '收到公开申请⟦6件⟧,一件来自外地。⟦6件⟧均在10日内答复。', [
    'applications.received.total 6',
    'applications.concluded.total 6',
  ]),
  proseCase('what was paid after a notice', '发出信息处理费缴费通知,1名申请人缴纳⟦300元⟧。', [
    'processingFee.amount 300',
  ]),
  proseCase(
    'requests that were complaints by name',
    '收到申请⟦150件⟧,上年转入⟦10件⟧。审结⟦148件⟧,以信访、投诉名义提出而不予处理的7件;转入下年⟦12件⟧。',
    [
      'applications.received.total 150',
      'applications.carriedIn.total 10',
      'applications.concluded.total 148',
      'applications.carriedOut.total 12',
    ],
  ),
  proseCase(
    'an area in the middle of a statement, and what the body held',
    '县长公开电话与12345政务服务热线合署办公,全县全年办理群众来电⟦3600件⟧;举办新闻发布会⟦8场⟧。',
    ['hotline.received 3600 area', 'pressConferences.held 8'],
  ),
  proseCase('how many requests companies made', '这一年收到申请⟦64件⟧,企业提出的占⟦19件⟧。', [
    'applications.received.total 64',
    'applications.received.enterprise 19',
  ]),
  proseCase('how many requests private persons made', '收到公开申请⟦38件⟧,个人⟦29件⟧;上年结转⟦2件⟧。', [
    'applications.received.total 38',
    'applications.received.naturalPerson 29',
    'applications.carriedIn.total 2',
  ]),
  proseCase('how many requests came by net', '收到公开申请⟦38件⟧,网上提出的占29件。', [
    'applications.received.total 38',
  ]),
];
