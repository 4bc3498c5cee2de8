/** Cases of one matter in many wordings: requests over years, reasons, applicants, disputes and events as different clerks tell them. */
import { proseCase } from './prose-case.ts';

const IN = 'applications.carriedIn.total';
const OUT = 'applications.carriedOut.total';
const RECEIVED = 'applications.received.total';
const CONCLUDED = 'applications.concluded.total';

/** Requests carried from one year into another. */
const OVER_YEARS = [
  proseCase(
    'all at hand concluded within the year',
    '#(二)依申请公开\n新收政府信息公开申请⟦33件⟧,承接上年度未办结申请⟦4件⟧,合计⟦37件⟧,年内全部办结。',
    [`${RECEIVED} 33`, `${IN} 4`, `${CONCLUDED} 37`],
  ),
  proseCase(
    'one figure alone, not yet finished the year before',
    '#(二)依申请公开\n上一年度尚未办理完毕的申请共计⟦7件⟧。',
    [`${IN} 7`],
  ),
  proseCase(
    'put off into the year of the report',
    '#(二)依申请公开\n2023年底受理、延至2024年办理的申请⟦5件⟧,已答复。',
    [`${IN} 5`],
  ),
  proseCase(
    'compared with what was carried over earlier',
    '#(二)依申请公开\n前一年度结转申请⟦6件⟧,比2022年度结转的9件减少3件。',
    [`${IN} 6`],
  ),
  proseCase('carried over in another year', '#(二)依申请公开\n2023年收到申请16件,结转下年3件;2024年收到⟦19件⟧。', [
    `${RECEIVED} 19`,
  ]),
  proseCase('not due yet', '#(二)依申请公开\n因年底收到申请,⟦3件⟧未到答复期限,转下一年度办理。', [`${OUT} 3`]),
  proseCase('unfinished at the end of the year', '#(二)依申请公开\n年末未办结⟦4件⟧,均在法定期限内。', [`${OUT} 4`]),
  proseCase(
    'the rest were answered',
    '#(二)依申请公开\n收到的⟦17件⟧申请中,有⟦3件⟧跨年至2025年继续办理,其余⟦14件⟧均已答复。',
    [`${RECEIVED} 17`, `${OUT} 3`, `${CONCLUDED} 14`],
  ),
  proseCase('all but those still within their time', '#(二)依申请公开\n至年底,除⟦5件⟧仍在答复期内,其他均已答复。', [
    `${OUT} 5`,
  ]),
  proseCase('some still in their time', '#(二)依申请公开\n工作有序推进。年底仍有6件申请处于审核之中。'),
  proseCase('left, not late', '#(二)依申请公开\n办结申请⟦23件⟧,剩余⟦2件⟧未超期,转至2025年继续办理。', [
    `${CONCLUDED} 23`,
    `${OUT} 2`,
  ]),
  proseCase('a rise from the year before', '#(二)依申请公开\n申请量由上年的12件增至⟦18件⟧。', [`${RECEIVED} 18`]),
  proseCase('works that go on next year', '#(一)主动公开\n供水工程结转下年度实施的有6个。'),
  proseCase(
    'some of the requests, told of by the way',
    '#(二)依申请公开\n受理渠道畅通,有2件申请因需征求意见,已依法延长期限。',
  ),
];

/** Why requests were not met. */
const REASONS = [
  proseCase('the body has it not', '收到信息公开申请⟦40件⟧,其中⟦6件⟧的信息不由我局掌握,⟦2件⟧系本单位未掌握相关信息。', [
    `${RECEIVED} 40`,
    'applications.unavailable.notHeld.total 6',
    'applications.unavailable.notHeld.total 2',
  ]),
  proseCase('the reason in the clause before', '收到信息公开申请⟦40件⟧。因涉及个人隐私和商业秘密,不予公开⟦3件⟧。', [
    `${RECEIVED} 40`,
    'applications.refused.thirdParty.total 3',
  ]),
  proseCase('the reason as the predicate', '收到信息公开申请⟦40件⟧。不予公开的⟦5件⟧均为四类过程性信息。', [
    `${RECEIVED} 40`,
    'applications.refused.deliberative.total 5',
  ]),
  proseCase(
    'the noun again in front of the predicate',
    '收到信息公开申请⟦40件⟧。不予处理的⟦6件⟧申请均属信访投诉举报类。',
    [`${RECEIVED} 40`, 'applications.notProcessed.petition.total 6'],
  ),
  proseCase('neither made nor kept', '收到信息公开申请⟦40件⟧,⟦4件⟧因本机关未制作、未保存而无法提供。', [
    `${RECEIVED} 40`,
    'applications.unavailable.notHeld.total 4',
  ]),
  proseCase('papers looked through', '#(二)依申请公开\n全年排查涉及国家秘密的文件18件。'),
  proseCase('a quoted reason', '收到信息公开申请⟦40件⟧。以“三类内部事务信息”为由不予公开⟦2件⟧。', [
    `${RECEIVED} 40`,
    'applications.refused.internal.total 2',
  ]),
  proseCase(
    'a quoted reason of so many requests',
    '收到信息公开申请⟦40件⟧,其中“本机关不掌握相关政府信息”的申请⟦9件⟧。',
    [`${RECEIVED} 40`, 'applications.unavailable.notHeld.total 9'],
  ),
  proseCase('one of several quoted reasons', '收到信息公开申请⟦40件⟧。因“属于国家秘密”等原因不予公开2件。', [
    `${RECEIVED} 40`,
  ]),
  proseCase('a reason of another group', '收到信息公开申请⟦40件⟧。因内容不明确,不予公开2件。', [`${RECEIVED} 40`]),
  proseCase(
    'all at hand as the sum of plain outcomes',
    '收到信息公开申请⟦11件⟧,上年结转⟦2件⟧。其中公开⟦8件⟧,信访类⟦5件⟧。',
    [`${RECEIVED} 11`, `${IN} 2`, 'applications.granted.total 8', 'applications.notProcessed.petition.total 5'],
  ),
  proseCase('information to be worked up', '收到信息公开申请⟦6件⟧,其中信息公开⟦4件⟧,需加工汇总⟦2件⟧。', [
    `${RECEIVED} 6`,
    'applications.granted.total 4',
    'applications.unavailable.needsCreation.total 2',
  ]),
];

/** Who applied. */
const APPLICANTS = [
  proseCase('皆 for 均', '收到信息公开申请⟦3件⟧,皆由自然人提出。', [
    `${RECEIVED} 3 & applications.received.naturalPerson 3`,
  ]),
  proseCase('most and the rest', '收到信息公开申请⟦41件⟧,申请主体以自然人为主,有⟦38件⟧,其余⟦3件⟧为企业。', [
    `${RECEIVED} 41`,
    'applications.received.naturalPerson 38',
    'applications.received.enterprise 3',
  ]),
];

/** Disputes, papers, fees, events and readers. */
const BESIDE = [
  proseCase('cases counted by 案件数', '因政府信息公开申请行政复议的案件数为⟦4件⟧,提起行政诉讼的案件数为⟦1件⟧。', [
    'reconsideration.total 4',
    'litigation.total 1',
  ]),
  proseCase('to court again', '信息公开行政诉讼案⟦5件⟧:直接起诉的⟦2件⟧,经复议再起诉的⟦3件⟧。', [
    'litigation.total 5',
    'litigation.direct.total 2',
    'litigation.afterReconsideration.total 3',
  ]),
  proseCase('fewer than the year before', '信息公开行政复议由上年的6件减少到⟦4件⟧。', ['reconsideration.total 4']),
  proseCase('papers of the government', '主动公开政府公文⟦24件⟧,依申请公开公文⟦6件⟧。', [
    'documents.proactive 24',
    'documents.onRequest 6',
  ]),
  proseCase('neither made nor repealed', '⟦2024年,我局无新制定和废止的规范性文件⟧。', [
    'normativeDocuments.issued 0 & normativeDocuments.repealed 0',
  ]),
  proseCase('no charge for disclosure', '本年度⟦没有因信息公开收取任何费用⟧。', ['processingFee.amount 0']),
  proseCase('no open day', '本年度⟦未举办政府开放日活动⟧。', ['openDays.held 0']),
  proseCase('no open day of some bodies', '有的单位未举办政府开放日活动。'),
  proseCase('how often in front of the verb', '我局先后⟦3次⟧开展政府开放日活动,参加人员达到⟦75人⟧。', [
    'openDays.held 3',
    'openDays.participants 75',
  ]),
  proseCase('a course that people took part in', '全年举办业务培训4期,参加人员260人。'),
  proseCase('subscribers', '公众号拥有订阅者⟦4.5万人⟧。', ['followers.total 45000']),
  proseCase('new readers, then all', '微信公众号新增粉丝1,200人,总数达⟦9800人⟧。', ['followers.total 9800']),
];

export const SAID_OTHERWISE_CASES = [...OVER_YEARS, ...REASONS, ...APPLICANTS, ...BESIDE];
