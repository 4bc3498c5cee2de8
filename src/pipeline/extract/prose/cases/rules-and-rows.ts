/** Cases of what the law says and no year brought, rows of kinds that add up by chance, what others were helped to publish, sums since an opening. */
import { proseCase } from './prose-case.ts';

export const RULES_AND_ROWS_CASES = [
  // Rules and money spent are no denials of a fee.
  proseCase('a rule of fees', '本机关依申请提供政府信息,不收取费用。但是,频次明显超过合理范围的除外。'),
  proseCase('a rule of fees, worded short', '依申请公开政府信息,一律不收取费用。'),
  proseCase('no fee in a year', '2024年我局依申请提供政府信息,⟦不收取费用⟧。', ['processingFee.amount 0']),
  proseCase('money spent', '无涉及政府信息公开工作支出费用。'),
  // Kinds of interpretations in a row.
  proseCase('kinds, of which one is the sum of two', '发布文字解读⟦9篇⟧、专题解读⟦6篇⟧、视频解读⟦3篇⟧。', [
    'interpretations.published 9 part',
    'interpretations.published 6 part',
    'interpretations.published 3 part',
  ]),
  proseCase('one in the middle that is a sum', '发布图解⟦31件⟧、媒体解读⟦26件⟧、专家解读⟦19件⟧、动漫解读⟦7件⟧。', [
    'interpretations.published 31 part',
    'interpretations.published 26 part',
    'interpretations.published 19 part',
    'interpretations.published 7 part',
  ]),
  proseCase('a sum and its kinds', '发布政策解读⟦27件⟧,图解⟦18件⟧,视频9件。', [
    'interpretations.published 27',
    'interpretations.published 18 part',
  ]),
  proseCase('interpretations of every kind', '专栏公开信息64条,其中动态52条,解读⟦12条⟧。全年发布各类解读材料⟦37条⟧。', [
    'interpretations.published 12 part',
    'interpretations.published 37',
  ]),
  // Published by others, and over the press and accounts at once.
  proseCase('departments that were helped', '协助区政府各部门公开预决算等信息210余条。'),
  proseCase('villages that were helped', '帮助14个村规范公开村务信息530条,镇网站公开信息⟦96条⟧。', [
    'published.website 96',
  ]),
  proseCase('helped with the site, not with items', '协助做好网站改版,全年主动公开政府信息⟦96条⟧。', [
    'published.total 96',
  ]),
  proseCase('the press and an account', '借助报纸、微信公众号等媒体推出信息276条。'),
  proseCase('the press and a microblog', '通过电视、报刊和微博等媒体公开信息83条。'),
  proseCase('the press', '通过报刊、电视等媒体公开信息⟦83条⟧。', ['published.offline 83']),
  // Names of accounts and genus in two words.
  proseCase('an account named as its body', '运用新媒体网络平台“云岭县白水彝族乡人民政府”公众号推送图文⟦64条⟧。', [
    'published.wechat 64',
  ]),
  // Since an opening.
  proseCase('a site since it was opened', '自网站开通,累计发布信息7400条。'),
  proseCase(
    'told by the clause behind',
    '截至2024年底,局网站累计发布信息7400条,网站从开通至今,发布动态2100条,点击量已超过83万次。',
  ),
  proseCase('since an opening, then this year', '网站自建成以来累计发布信息1.9万条,今年发布⟦1650条⟧。', [
    'published.website 1650',
  ]),
  proseCase('an account opened in the year', '今年公众号开通,累计发布信息⟦130条⟧。', ['published.wechat 130']),
  // Readers and reads.
  proseCase('who read, and how often', '公众号总阅读人数:5.2万人,总阅读次数:⟦8.1万人次⟧。', ['views.total 81000']),
  proseCase('how often, and who', '网站总浏览量⟦18.6万次⟧,访问人数3.1万人。', ['views.total 186000']),
  proseCase('who read alone', '公众号累计阅读人数⟦5.2万人⟧。', ['views.total 52000']),
  // Papers behind a list; rules beside papers.
  proseCase(
    'papers made, behind a list',
    '主动公开信息⟦480条⟧。其中,门户网站发布信息⟦310条⟧,公众号发布信息⟦170条⟧;全年累计制定规范性文件⟦2件⟧,同时废止⟦4件⟧。',
    [
      'published.total 480',
      'published.website 310',
      'published.wechat 170',
      'normativeDocuments.issued 2',
      'normativeDocuments.repealed 4',
    ],
  ),
  proseCase('no rules and no papers', '⟦未出台规章和规范性文件⟧;无行政事业性收费项目。', [
    'normativeDocuments.issued 0 & rules.issued 0',
  ]),
  // Ways of requests, kinds of calls.
  proseCase('requests by net and by telephone', '全年收到网上申请27件,电话申请4件。'),
  proseCase('by telephone and in person, and their sum', '收到电话申请4件,当面申请5件,共⟦9件⟧。', [
    'applications.received.total 9',
  ]),
  proseCase('consultations, then complaints', '热线受理群众咨询⟦6.4万件⟧,受理投诉举报2.3万件。', [
    'hotline.consultations 64000',
  ]),
  proseCase('complaints, then consultations', '12315热线受理投诉举报1700件,咨询⟦2900件⟧。', [
    'hotline.consultations 2900',
  ]),
  proseCase('both in one count', '12345热线受理咨询、投诉举报⟦1700件⟧。', ['hotline.received 1700']),
];
