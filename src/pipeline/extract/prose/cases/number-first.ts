/** Cases of statements whose verb stands behind the number, and of words between a channel and its figure that leave the subject as it is. */
import { proseCase } from './prose-case.ts';

export const NUMBER_FIRST_CASES = [
  // The verb behind the number.
  proseCase('items that went out by a site', '2024年,累计有⟦255条⟧政府信息通过县政府门户网站向社会公开。', [
    'published.website 255',
  ]),
  proseCase('items that went out by all ways', '全年共有⟦88条⟧政府信息通过各类平台向社会公开。', [
    'published.total 88',
  ]),
  proseCase('all that was made', '对本单位产生的⟦64条⟧政府信息全部予以主动公开。', ['published.total 64']),
  proseCase('one number a channel', '⟦255条⟧信息在区政府网站公开,⟦31条⟧信息在微信公众号公开。', [
    'published.website 255',
    'published.wechat 31',
  ]),
  proseCase('a part by its channel', '全年公开信息⟦286条⟧,⟦255条⟧在区政府网站公开。', [
    'published.total 286',
    'published.website 255',
  ]),
  proseCase('a site by its quoted name', '全年共有⟦47条⟧信息在“青石县人民政府网站”发布。', ['published.website 47']),
  proseCase('a quoted site in front', '“青石县人民政府网站”发布⟦52条⟧信息。', ['published.website 52']),
  proseCase('items that others took', '46条信息被《某某日报》发布。'),
  proseCase('items that stayed in', '有3条信息未公开。'),
  proseCase('items that were looked at', '抽查255条信息在网站公开的情况。'),
  proseCase('items of a kind', '对25条重点领域信息进行了公开。'),
  proseCase('what became of requests', '收到申请⟦4件⟧,其中⟦3条⟧信息予以公开。', [
    'applications.received.total 4',
    'applications.granted.total 3',
  ]),
  // What leaves the subject of the sentence as it is.
  proseCase('how often an account publishes', '“青石教育”公众号日均发布信息3条以上,全年发布信息⟦800多条⟧。', [
    'published.wechat 800 atLeast',
  ]),
  proseCase('visitors of a site', '政府网站独立用户访问总量32万个,总访问量⟦500万次⟧,信息发布总数⟦5200条⟧。', [
    'views.total 5000000',
    'published.website 5200',
  ]),
  proseCase('the client of a media house', '县融媒体中心“云上青石”客户端全年发布政务信息⟦780条⟧。', [
    'published.newMedia 780',
  ]),
  proseCase('kinds summed up by the channel of the first', '门户网站:发布工作动态520条,通知公告120条,共计⟦640条⟧。', [
    'published.website 640',
  ]),
  proseCase('a sum that names its channel', '“政务公开”栏目更新信息36条,“要闻”更新600条,网站全年共更新信息⟦636条⟧。', [
    'published.website 636',
  ]),
  proseCase('the share of a gazette in a site', '在区政府网站公开信息⟦60条⟧,包括文件40件、公报⟦6期⟧、其他14条。', [
    'published.website 60',
    'published.gazette 6',
  ]),
  proseCase(
    'many ways named in an earlier clause',
    '运用微信公众平台等多种途径,及时公开,2024年主动公开政务信息⟦150条⟧。',
    ['published.total 150'],
  ),
  // Years beside the figure.
  proseCase('the year before in brackets', '2024年共公开政府信息⟦167条⟧(2023年154条)。', ['published.total 167']),
  proseCase('this year in brackets behind the sum of all years', '累计公开政府信息1670条(2024年新增⟦154条⟧)。', [
    'published.total 154',
  ]),
  proseCase('a sentence of the year before', '上年度,网站公开信息420条。'),
  // Accounts, papers, columns.
  proseCase('accounts at work', '目前正常维护更新的政务新媒体共17个,其中微信9个,微博4个,移动客户端4个。'),
  proseCase('papers made beside a gazette', '刊印政府公报⟦3期⟧,新增行政规范性文件18件。', ['published.gazette 3']),
  proseCase(
    'several kinds of papers behind the issues of a gazette',
    '编发市政府公报⟦24期⟧,刊登市政府规章1件,部门规范性文件18件,人事任免22件。',
    ['published.gazette 24'],
  ),
  proseCase('papers by attribute behind a gazette', '编制政府公报⟦4期⟧,以区政府名义制发的主动公开文件⟦55件⟧。', [
    'published.gazette 4',
    'documents.proactive 55',
  ]),
  proseCase('a column for notices', '公示公告栏目发布信息7条。'),
  proseCase('documents beside normative ones', '通过政府门户网站发布文件96件、规范性文件44件。'),
  proseCase('a site, an account and the press', '在县政府网、“古镇·江南”微信公众平台及主流媒体公开政府信息⟦511条⟧。', [
    'published.total 511',
  ]),
  // Interpretations by their verb.
  proseCase('explained and published', '全年稳步推进,解读发布本市惠企政策信息⟦57条⟧。', [
    'interpretations.published 57',
  ]),
  proseCase('interpretations published', '扎实开展各项工作,政策解读发布信息⟦29条⟧。', ['interpretations.published 29']),
  proseCase('ways by which information went out', '通过新闻发布会、政策解读发布信息56条。'),
];
