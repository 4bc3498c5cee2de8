/** Cases of goals and what reached them, ways and kinds of those who asked, what is said of all requests, money not taken, and parts of accounts. */
import { proseCase, type ProseCase } from './prose-case.ts';

const NOT_HELD = 'applications.unavailable.notHeld.total';
const PERSONS = 'applications.received.naturalPerson';

export const ASKED_AND_REACHED_CASES: readonly ProseCase[] = [
  proseCase('a goal of a site and what reached it', '门户网站信息发布任务480条,实际发布⟦512条⟧。', [
    'published.website 512',
  ]),
  proseCase('a goal of all with its verb behind', '年度目标为公开信息90条,截至年底已公开⟦118条⟧。', [
    'published.total 118',
  ]),
  proseCase('a goal that was met is none', '全年目标任务完成,公开信息⟦118条⟧。', ['published.total 118']),
  proseCase('a goal of interpretations', '计划解读任务12篇,实际完成15篇。'),
  proseCase('ways with their verbs, none of them all', '#(二)依申请公开\n网站办理并答复申请4件、信函申请27件。'),
  proseCase('ways behind 通过', '#(二)依申请公开\n通过系统答复申请33件,通过邮寄答复14件。'),
  proseCase('the sum of such ways', '#(二)依申请公开\n网上收到申请18件、信函收到7件,共⟦25件⟧。', [
    'applications.received.total 25',
  ]),
  proseCase('what is public already', '#(二)依申请公开\n已主动公开的6件,告知了查询途径。'),
  proseCase(
    'attributes among outcomes',
    '#(二)依申请公开\n办结⟦19件⟧,其中主动公开5件、依申请公开8件、不公开2件、信息不存在⟦4件⟧。',
    ['applications.concluded.total 19', `${NOT_HELD} 4`],
  ),
  proseCase('open when the year ended', '#(二)依申请公开\n年末尚未答复的申请⟦5件⟧将在期限内办理。', [
    'applications.carriedOut.total 5',
  ]),
  proseCase('open, with the noun behind', '#(二)依申请公开\n截至年底尚有⟦4件⟧申请在办理期限内。', [
    'applications.carriedOut.total 4',
  ]),
  proseCase('those of a month', '#(二)依申请公开\n11月底收到的2件申请,因补正延后答复。'),
  proseCase(
    'kinds of applicants and their sum alone',
    '#(二)依申请公开\n自然人提出⟦83件⟧、企业⟦19件⟧,合计⟦102件⟧,均已答复。',
    [`${PERSONS} 83`, 'applications.received.enterprise 19', 'applications.received.total 102'],
  ),
  proseCase(
    'kinds of applicants with their shares',
    '#(二)依申请公开\n自然人申请⟦140件⟧,占比87.5%,企业申请⟦20件⟧,占比12.5%。',
    [`${PERSONS} 140`, 'applications.received.enterprise 20'],
  ),
  proseCase('applicants of what was answered', '#(二)依申请公开\n予以公开⟦9件⟧,其中自然人7件、企业2件。', [
    'applications.granted.total 9',
  ]),
  proseCase('where each came from', '#(二)依申请公开\n接收申请⟦7件⟧,⟦6件⟧来自个人,⟦1件⟧来自某建筑公司。', [
    'applications.received.total 7',
    `${PERSONS} 6`,
    'applications.received.enterprise 1',
  ]),
  proseCase('none the body’s to publish', '#(二)依申请公开\n收到申请⟦6件⟧,均不属于本机关公开范围。', [
    `applications.received.total 6 & ${NOT_HELD} 6`,
  ]),
  proseCase('no information of government', '#(二)依申请公开\n收到申请⟦6件⟧,均不属于政府信息。', [
    'applications.received.total 6',
  ]),
  proseCase('all by one firm', '#(二)依申请公开\n收到申请⟦4件⟧,均由同一企业提出。', [
    'applications.received.total 4 & applications.received.enterprise 4',
  ]),
  proseCase(
    'a list of outcomes that are none',
    '#(二)依申请公开\n收到申请⟦8件⟧。⟦部分公开、不予公开、其他处理均为0件⟧。',
    ['applications.received.total 8', 'applications.partlyGranted.total 0 & applications.other.total 0'],
  ),
  proseCase('groups in one number', '#(二)依申请公开\n办结申请⟦21件⟧,8件告知不予公开、信息不存在或不属于本机关公开。', [
    'applications.concluded.total 21',
  ]),
  proseCase('a fee that nobody paid', '六、其他\n信息处理费减免3件、共90元,实际收取⟦0元⟧。', [
    'processingFee.amount 0',
  ]),
  proseCase('a fee that was due and what was paid', '六、其他\n应收信息处理费240元,实收⟦160元⟧。', [
    'processingFee.amount 160',
  ]),
  proseCase('the notice names the fee', '六、其他\n发出收费通知2件,总金额⟦70元⟧。', ['processingFee.amount 70']),
  proseCase('followers of some accounts', '其中4个账号粉丝总数超20万。'),
  proseCase('reads of two accounts', '公众号累计阅读⟦64万次⟧;官方微博阅读⟦21万次⟧。', [
    'views.total 640000 part',
    'views.total 210000 part',
  ]),
  proseCase('reads of a site and of its column', '门户网站访问量⟦180万次⟧,信息公开专栏访问量⟦9万次⟧。', [
    'views.total 1800000',
    'views.total 90000 part',
  ]),
  proseCase('forms of which one bears the name', '发布文字稿21篇、图解34张、视频6个。'),
  proseCase('a column of all years', '政策解读栏目累计140条,其中今年⟦38条⟧。', ['interpretations.published 38']),
  proseCase('put out and explained', '推进教育、卫生类信息发布解读97条。'),
  proseCase('two boxes behind a comma', '局长信箱收到来信⟦42件⟧,在线咨询栏目收到留言117条。', [
    'messages.received 42 part',
  ]),
  proseCase('calls and letters of a line', '办理12345热线来电来信⟦8,420件⟧。', ['hotline.received 8420']),
  proseCase('issues of a gazette on the net', '《政府公报》电子版共⟦9期⟧。', ['published.gazette 9']),
  proseCase('a school’s home page', '通过学校主页发布信息⟦910条⟧。', ['published.website 910']),
  proseCase('decisions on disputes of others', '四、复议诉讼\n市政府受理对部门答复不服的复议申请37件。'),
  proseCase('licences by another word', '行政许可审批⟦2,640件⟧。', ['licensing.decisions 2640']),
  proseCase('sued after reconsideration', '四、复议诉讼\n发生经复议后提起的行政诉讼⟦1件⟧,结果维持。', [
    'litigation.total 1 & litigation.afterReconsideration.total 1 & litigation.afterReconsideration.upheld 1',
  ]),
  proseCase('kinds of tickets behind the amount of a line', '12345热线受理量⟦31万件⟧,其中咨询⟦19万件⟧、求助⟦8万件⟧。', [
    'hotline.received 310000',
    'hotline.consultations 190000',
    'hotline.helpRequests 80000',
  ]),
  proseCase(
    'calls of all years behind those of the year',
    '本年度热线接听咨询电话⟦4,320件⟧,累计接听咨询电话31,900件。',
    ['hotline.received 4320'],
  ),
  proseCase('a number of fields within the matter', '通过网站及公众号更新、发布就业、教育等27个领域信息⟦184条⟧。', [
    'published.total 184',
  ]),
  proseCase('ways on both sides of a semicolon', '#(二)依申请公开\n信函申请37件,占六成;网络申请24件,占四成。'),
  proseCase(
    'a reason with its group in other words',
    '#(二)依申请公开\n收到申请⟦16件⟧,拒绝公开⟦3件⟧,理由均为属于过程性信息。',
    ['applications.received.total 16', 'applications.refused.deliberative.total 3'],
  ),
  proseCase('repeated ones that were not dealt with', '#(二)依申请公开\n收到申请⟦16件⟧。重复申请未予处理⟦4件⟧。', [
    'applications.received.total 16',
    'applications.notProcessed.duplicate.total 4',
  ]),
  proseCase('shares in per cent between outcomes', '#(二)依申请公开\n公开⟦21件⟧,占比70%;部分公开⟦9件⟧,占比30%。', [
    'applications.granted.total 21',
    'applications.partlyGranted.total 9',
  ]),
  proseCase('kinds of papers in a gazette', '通过政府公报刊载规章3件、规范性文件24件、人事任免8件。'),
  proseCase('the amount behind the notices', '六、其他\n发出政府信息公开收费通知4件,收取费用⟦520元⟧。', [
    'processingFee.amount 520',
  ]),
  proseCase('a goal of the year that was completed', '县政府网站公开信息任务不少于260条,全年完成⟦291条⟧。', [
    'published.website 291',
  ]),
  proseCase('the way behind the noun', '#(二)依申请公开\n接到信息公开申请来函8封、电子邮件申请15封。'),
  proseCase('not made clear in time', '#(二)依申请公开\n⟦3件⟧申请因内容不明确发出补正通知,申请人逾期未补正。', [
    'applications.other.notSupplemented.total 3',
  ]),
  proseCase('another line under the verb of the first', '办结12345热线交办件⟦610件⟧、县长热线74件。', [
    'hotline.closed 610',
  ]),
  proseCase('the sum by its noun', '#(二)依申请公开\n受理企业申请⟦6件⟧、公民申请⟦35件⟧,总数⟦41件⟧。', [
    'applications.received.enterprise 6',
    `${PERSONS} 35`,
    'applications.received.total 41',
  ]),
  proseCase(
    'a kind of the form beside one that is none',
    '#(二)依申请公开\n全年我办收到自然人申请⟦31件⟧、法人申请4件。',
    [`${PERSONS} 31`],
  ),
];
