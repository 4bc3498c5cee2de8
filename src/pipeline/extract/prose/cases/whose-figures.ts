/** Cases of whose a figure is: the area's, its groups' of bodies, the body's own share; with places that only hear or compare. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const WHOSE_FIGURE_CASES: readonly ProseCase[] = [
  proseCase(
    'the government’s flow within its prefecture’s',
    '#(二)依申请公开\n全州各级行政机关收到政府信息公开申请⟦254件⟧。其中,州政府收到⟦61件⟧,办结⟦58件⟧,结转⟦3件⟧。',
    [
      'applications.received.total 254 area',
      'applications.received.total 61',
      'applications.concluded.total 58',
      'applications.carriedOut.total 3',
    ],
  ),
  proseCase(
    'the area speaks on behind shares',
    '#(二)依申请公开\n全市各部门受理政府信息公开申请⟦913件⟧,市本级受理⟦207件⟧,各县受理706件。已办结⟦905件⟧,结转下年⟦8件⟧。',
    [
      'applications.received.total 913 area',
      'applications.received.total 207',
      'applications.concluded.total 905 area',
      'applications.carriedOut.total 8 area',
    ],
  ),
  proseCase(
    'two shares of the county itself',
    '#(二)依申请公开\n全县新收政府信息公开申请⟦73件⟧。其中县政府本级新收⟦26件⟧。全县办结⟦70件⟧,结转下年⟦3件⟧;县本级办结⟦25件⟧,结转下年⟦1件⟧。',
    [
      'applications.received.total 73 area',
      'applications.received.total 26',
      'applications.concluded.total 70 area',
      'applications.carriedOut.total 3 area',
      'applications.concluded.total 25',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase('a bureau named in its field', '全市教育系统主动公开信息⟦2650条⟧,其中市教育局公开⟦618条⟧。', [
    'published.total 2650 area',
    'published.total 618',
  ]),
  proseCase('a bureau of another field', '全市教育系统主动公开信息⟦2650条⟧,其中市公安局公开618条。', [
    'published.total 2650 area',
  ]),
  proseCase('a share of interpretations', '全市发布政策解读⟦241篇⟧,其中市本级⟦37篇⟧。', [
    'interpretations.published 241 area',
    'interpretations.published 37',
  ]),
  proseCase('what the department did last year', '#(二)依申请公开\n全县收到申请⟦73件⟧,去年县政府本级收到31件。', [
    'applications.received.total 73 area',
  ]),
  proseCase(
    'requests told by groups of bodies',
    '#(二)依申请公开\n今年收到申请⟦58件⟧,其中县政府办公室⟦17件⟧,县直部门30件,乡镇11件。',
    ['applications.received.total 58 area', 'applications.received.total 17'],
  ),
  proseCase(
    'items told by who published them',
    '我县主动公开政府信息⟦9,340条⟧,按公开主体分:县政府及办公室701条,县直部门5,120条,乡镇3,519条。',
    ['published.total 9340 area'],
  ),
  proseCase(
    'items told by channels are the body’s',
    '我县主动公开政府信息⟦9,340条⟧,按公开渠道分:政府网站⟦6,340条⟧,微信公众号⟦3,000条⟧。',
    ['published.total 9340', 'published.website 6340', 'published.wechat 3000'],
  ),
  proseCase(
    'groups of bodies beside each other',
    '各镇街在镇街网页发布信息⟦1,207条⟧,各部门在部门网页发布信息⟦2,044条⟧。',
    ['published.website 1207 part', 'published.website 2044 part'],
  ),
  proseCase('a government and its departments', '区政府及其工作部门共主动公开政府信息⟦3,506条⟧。', [
    'published.total 3506 area',
  ]),
  proseCase('two levels', '区、镇两级机关公开政府信息⟦1,774条⟧。', ['published.total 1774 area']),
  proseCase('a system', '#(二)依申请公开\n全系统收到政府信息公开申请⟦23件⟧;市局收到申请⟦8件⟧。', [
    'applications.received.total 23 area',
    'applications.received.total 8',
  ]),
  proseCase('to the whole county', '我局向全县推送信息48条,本局网站公开信息⟦92条⟧。', ['published.website 92']),
  proseCase('explained to all, of all', '发布全市经济运行情况解读⟦11篇⟧。', ['interpretations.published 11']),
  proseCase('advised is not done', '指导全县卫生系统公开信息870条,局机关公开信息⟦166条⟧。', ['published.total 166']),
  proseCase(
    'the gazette of the province behind all of it',
    '各地各部门主动公开政府信息⟦187.5万条⟧,省政府公报刊登文件⟦264件⟧。',
    ['published.total 1875000 area', 'published.gazette 264'],
  ),
  proseCase(
    'an account of one’s own behind the county’s platform',
    '全县一体化平台公开办事指南1,830项,我局公众号推送信息⟦117篇⟧。',
    ['published.wechat 117'],
  ),
  proseCase('readers of what the area published', '全县政务新媒体发布信息⟦1.4万条⟧,总阅读量⟦260万次⟧。', [
    'published.newMedia 14000 area',
    'views.total 2600000 area',
  ]),
  proseCase('those who came to the days of the area', '组织全县各部门开展政府开放日⟦14场⟧,参加群众⟦720人次⟧。', [
    'openDays.held 14 area',
    'openDays.participants 720 area',
  ]),
  proseCase('no request to be let off a fee', '#(二)依申请公开\n全县没有收到要求减免费用的申请。'),
  proseCase(
    'a sentence that tells of what the one before counted',
    '#(二)依申请公开\n全州共受理政府信息公开申请219件。其中,2024年新收政府信息公开申请⟦217件⟧,上年结转⟦2件⟧,办理完成⟦216件⟧,结转下年⟦3件⟧。',
    [
      'applications.received.total 217 area',
      'applications.carriedIn.total 2 area',
      'applications.concluded.total 216 area',
      'applications.carriedOut.total 3 area',
    ],
  ),
  proseCase('ranked in the county', '#(二)依申请公开\n申请量排全县第三:新收⟦118件⟧,年内办结⟦113件⟧,转入下年⟦5件⟧。', [
    'applications.received.total 118',
    'applications.concluded.total 113',
    'applications.carriedOut.total 5',
  ]),
  proseCase('what the county held by a list', '2024年,全县:主动公开信息⟦4,016条⟧;举办新闻发布会⟦9场⟧。', [
    'published.total 4016 area',
    'pressConferences.held 9 area',
  ]),
  proseCase('set right by name', '因信息公开引发行政复议⟦23件⟧,结果维持⟦15件⟧,被纠错⟦8件⟧。', [
    'reconsideration.total 23',
    'reconsideration.upheld 15',
    'reconsideration.corrected 8',
  ]),
  proseCase('what some of the disputes were about', '信息公开行政复议中有9件涉及征地。'),
  proseCase('neither made nor repealed, told as one', '⟦我镇没有制定和废止的行政规范性文件⟧。', [
    'normativeDocuments.issued 0 & normativeDocuments.repealed 0',
  ]),
  proseCase('of some bodies only', '部分单位没有制定和废止的行政规范性文件。'),
  proseCase('forms beside each other without a total', '发布多种政策解读,其中图解13件,动画3件。'),
  proseCase('a mark that few pieces passed', '政策解读形式单一,点击超过千次的不足两成。'),
  proseCase('first in the county', '我镇在全县率先公开信息⟦162条⟧。', ['published.total 162']),
  proseCase('the bodies of a county', '#(二)依申请公开\n我县行政机关共收到申请⟦74件⟧。', [
    'applications.received.total 74 area',
  ]),
  proseCase(
    'letters to the one site of a government',
    '全市政务新媒体发布信息⟦9.6万条⟧,市政府网站“市长信箱”受理来信⟦2,418件⟧。',
    ['published.newMedia 96000 area', 'messages.received 2418'],
  ),
  proseCase('platforms of three tiers', '依托省市县三级平台公开信息⟦274条⟧。', ['published.total 274']),
  proseCase('disputes of the year before', '信息公开行政复议⟦4件⟧。上年结转的3件复议中维持⟦2件⟧。', [
    'reconsideration.total 4',
    'reconsideration.upheld 2',
  ]),
  proseCase('rules in force by what did not befall them', '失效文件作出标注,未废止的规范性文件,继续挂网。'),
  proseCase('a conference of others by a shorter word', '举办新闻发布会⟦6场⟧,派员参加省级新闻发布2场。', [
    'pressConferences.held 6',
  ]),
  proseCase('schools that are advised', '指导全县小学校公开信息530条。'),
  proseCase('bodies that are advised', '指导各部门公开信息415条。'),
  proseCase('disputes over fines, told as cases', '收到信息公开申请⟦7件⟧,处罚类行政复议的案件5件。', [
    'applications.received.total 7',
  ]),
];
