/** Who applied, the rows that words behind a number give, and litigation by way and result. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const WHO_AND_WHICH_WAY_CASES: readonly ProseCase[] = [
  proseCase('applicants listed with their sum', '受理申请⟦14件⟧,其中村民个人⟦13件⟧,企业⟦1件⟧。', [
    'applications.received.total 14',
    'applications.received.naturalPerson 13',
    'applications.received.enterprise 1',
  ]),
  proseCase('applicants behind their numbers', '收到政府信息公开申请⟦3件⟧,⟦2件⟧为自然人申请,⟦1件⟧为企业申请。', [
    'applications.received.total 3',
    'applications.received.naturalPerson 2',
    'applications.received.enterprise 1',
  ]),
  proseCase('all said with their number again', '收到政府信息公开申请⟦4件⟧,4件均为个人。', [
    'applications.received.total 4 & applications.received.naturalPerson 4',
  ]),
  proseCase('no list of applicants', '收到政府信息公开申请⟦4件⟧。走访企业2件,服务村民3件。', [
    'applications.received.total 4',
  ]),
  proseCase(
    'the rest by its reason',
    '答复政府信息公开申请⟦5件⟧。除⟦1件⟧部分公开外,其余⟦4件⟧因属于执法案卷不予公开。',
    [
      'applications.concluded.total 5',
      'applications.partlyGranted.total 1',
      'applications.refused.enforcementFile.total 4',
    ],
  ),
  proseCase('reasons told number first', '收到申请⟦9件⟧。无法提供10件,其中⟦8件⟧是我局不掌握、⟦2件⟧是没有现成信息。', [
    'applications.received.total 9',
    'applications.unavailable.notHeld.total 8',
    'applications.unavailable.needsCreation.total 2',
  ]),
  proseCase('a reason and what came of it', '收到申请⟦4件⟧。另有⟦1件⟧因描述不清,通知补正后申请人逾期未补正。', [
    'applications.received.total 4',
    'applications.other.notSupplemented.total 1',
  ]),
  proseCase('reasons in brackets behind a group', '收到申请⟦7宗⟧,不予处理⟦1宗⟧(信访类);其他处理⟦1宗⟧(逾期不补正)。', [
    'applications.received.total 7',
    'applications.notProcessed.petition.total 1',
    'applications.other.notSupplemented.total 1',
  ]),
  proseCase('granted by one word', '依申请公开:受理⟦2件⟧,公开⟦2件⟧。', [
    'applications.received.total 2',
    'applications.granted.total 2',
  ]),
  proseCase(
    'left for the year after by one word',
    '新收申请⟦29件⟧,连同上年接转的⟦4件⟧,应办33件,实际办结⟦31件⟧,⟦2件⟧跨年。',
    [
      'applications.received.total 29',
      'applications.carriedIn.total 4',
      'applications.concluded.total 31',
      'applications.carriedOut.total 2',
    ],
  ),
  proseCase('questions behind no request', '依申请公开⟦0宗⟧,咨询电话34个,解答34个。', [
    'applications.received.total 0',
  ]),
  proseCase('the way to court in brackets', '信息公开被提起诉讼⟦1件⟧(复议后起诉,判决维持)。', [
    'litigation.total 1 & litigation.afterReconsideration.total 1 & litigation.afterReconsideration.upheld 1',
  ]),
  proseCase('the way to court and no result yet', '因信息公开被提起行政诉讼⟦1件⟧,系直接起诉,正在审理中。', [
    'litigation.total 1 & litigation.direct.total 1 & litigation.direct.pending 1',
  ]),
  proseCase('one result of both ways', '信息公开行政诉讼⟦2件⟧(未经复议直接起诉⟦1件⟧,复议后起诉⟦1件⟧),结果均为维持。', [
    'litigation.total 2',
    'litigation.direct.total 1 & litigation.direct.upheld 1',
    'litigation.afterReconsideration.total 1 & litigation.afterReconsideration.upheld 1',
  ]),
  proseCase(
    'results behind the dispute they are of',
    '发生信息公开行政复议⟦2件⟧、行政诉讼⟦1件⟧;复议中⟦1件⟧被责令重作、⟦1件⟧维持。',
    ['reconsideration.total 2', 'litigation.total 1', 'reconsideration.corrected 1', 'reconsideration.upheld 1'],
  ),
  proseCase('those that disputes were over', '因不服信息公开答复,有⟦4件⟧被申请复议(⟦3件⟧维持,⟦1件⟧确认违法)。', [
    'reconsideration.total 4',
    'reconsideration.upheld 3',
    'reconsideration.corrected 1',
  ]),
  proseCase('none received of either', '本年度收到的行政复议为⟦0件⟧、行政诉讼为⟦0件⟧。', [
    'reconsideration.total 0',
    'litigation.total 0',
  ]),
  proseCase(
    'reasons in short within their groups',
    '收到信息公开申请⟦60件⟧。不公开8件——其中秘密⟦1件⟧、第三方⟦3件⟧、过程性⟦4件⟧;无法提供12件(不掌握⟦9件⟧、需制作⟦3件⟧);其他7件——逾期不补正⟦5件⟧、其他情形⟦2件⟧。',
    [
      'applications.received.total 60',
      'applications.refused.stateSecret.total 1',
      'applications.refused.thirdParty.total 3',
      'applications.refused.deliberative.total 4',
      'applications.unavailable.notHeld.total 9',
      'applications.unavailable.needsCreation.total 3',
      'applications.other.notSupplemented.total 5',
      'applications.other.miscellaneous.total 2',
    ],
  ),
  proseCase('a group with one reason in brackets', '收到申请⟦9件⟧。无法提供(本机关不掌握)⟦4件⟧,不予处理⟦3件⟧(重复)。', [
    'applications.received.total 9',
    'applications.unavailable.notHeld.total 4',
    'applications.notProcessed.duplicate.total 3',
  ]),
  proseCase('reasons that do not add up', '收到申请⟦9件⟧。不公开8件(秘密1件、第三方3件)。', [
    'applications.received.total 9',
  ]),
  proseCase(
    'results by the way to court',
    '行政复议⟦21宗⟧:维持⟦12宗⟧,纠正⟦5宗⟧,其他⟦3宗⟧,未结⟦1宗⟧。行政诉讼⟦8宗⟧,其中直接起诉⟦3宗⟧,全部维持;复议后起诉⟦5宗⟧,维持⟦3宗⟧,未结⟦2宗⟧。',
    [
      'reconsideration.total 21',
      'reconsideration.upheld 12',
      'reconsideration.corrected 5',
      'reconsideration.other 3',
      'reconsideration.pending 1',
      'litigation.total 8',
      'litigation.direct.total 3 & litigation.direct.upheld 3',
      'litigation.afterReconsideration.total 5',
      'litigation.afterReconsideration.upheld 3',
      'litigation.afterReconsideration.pending 2',
    ],
  ),
  proseCase(
    'disputes and results number first',
    '因信息公开发生⟦14件⟧行政复议,⟦9件⟧维持、⟦2件⟧纠正、⟦1件⟧其他、⟦2件⟧未结。',
    [
      'reconsideration.total 14',
      'reconsideration.upheld 9',
      'reconsideration.corrected 2',
      'reconsideration.other 1',
      'reconsideration.pending 2',
    ],
  ),
  proseCase('who upheld it', '信息公开复议⟦1件⟧,旗人民政府予以维持;诉讼⟦0件⟧。', [
    'reconsideration.total 1 & reconsideration.upheld 1',
    'litigation.total 0',
  ]),
  proseCase(
    'requests put off into this year',
    '本年度收到申请⟦21件⟧,另有上年末收到、结转本年办理的⟦2件⟧。⟦23件⟧均已办结。',
    ['applications.received.total 21', 'applications.carriedIn.total 2', 'applications.concluded.total 23'],
  ),
  proseCase('nothing left behind answers', '答复依申请公开⟦3件⟧。⟦无结转⟧。', [
    'applications.concluded.total 3',
    'applications.carriedOut.total 0',
  ]),
  proseCase('an outcome is of the number in front of it', '收到信息公开申请⟦3件⟧。⟦一件⟧部分公开,⟦两件⟧不掌握。', [
    'applications.received.total 3',
    'applications.partlyGranted.total 1',
    'applications.unavailable.notHeld.total 2',
  ]),
  proseCase('a reason, and that it was withdrawn', '收到申请⟦7件⟧。其中1件因内容不明确,申请人自愿撤回。', [
    'applications.received.total 7',
  ]),
  proseCase('cases opened are no decisions', '全年行政处罚立案74起,结案71起,作出行政处罚决定⟦71件⟧。', [
    'penalties.decisions 71',
  ]),
  proseCase('documents in force, new, repealed and left', '规范性文件继续有效⟦6件⟧,新发⟦0件⟧,废止⟦1件⟧。', [
    'normativeDocuments.inForce 6',
    'normativeDocuments.issued 0',
    'normativeDocuments.repealed 1',
  ]),
  proseCase('no documents at all', '⟦街道本年度没有制发、废止行政规范性文件⟧,也⟦没有现行有效的行政规范性文件⟧。', [
    'normativeDocuments.issued 0 & normativeDocuments.repealed 0',
    'normativeDocuments.inForce 0',
  ]),
  proseCase('none new beside those in force', '确认继续有效的行政规范性文件⟦2件⟧,⟦本年未新制定⟧。', [
    'normativeDocuments.inForce 2',
    'normativeDocuments.issued 0',
  ]),
  proseCase('tickets done in one word', '12345热线交办工单⟦1063件⟧,已办⟦1051件⟧,在办12件。', [
    'hotline.received 1063',
    'hotline.closed 1051',
  ]),
  proseCase('lines are no tickets', '12345、8890、区长热线三条线合计受理⟦6201件⟧。', ['hotline.received 6201']),
  proseCase('a fee that was waived', '按规定减免信息处理费,本年度实收⟦0元⟧。', ['processingFee.amount 0']),
  proseCase('three zeros', '⟦零复议⟧、⟦零诉讼⟧、⟦零收费⟧。', [
    'reconsideration.total 0',
    'litigation.total 0',
    'processingFee.amount 0',
  ]),
  proseCase('as many answered as came in by all ways', '收到申请⟦27件⟧,其中网络25件、信函2件,答复⟦27件⟧。', [
    'applications.received.total 27',
    'applications.concluded.total 27',
  ]),
  proseCase('by whom requests were handled', '收到信息公开申请⟦9件⟧。收到的⟦9件⟧里,本级办理的4件,管委会办理的5件。', [
    'applications.received.total 9',
    'applications.received.total 9',
  ]),
  proseCase('granted by one word behind its number', '收到信息公开申请⟦3件⟧。⟦两件⟧公开,⟦一件⟧部分公开。', [
    'applications.received.total 3',
    'applications.granted.total 2',
    'applications.partlyGranted.total 1',
  ]),
  proseCase('no ticket overdue', '12345热线工单⟦42件⟧,办结⟦42件⟧,⟦无超期件⟧。', [
    'hotline.received 42',
    'hotline.closed 42',
    'hotline.overdue 0',
  ]),
  proseCase('a dispute in an item of its own', '(2)12345平台转办⟦32件⟧;(3)复议⟦1件⟧,县政府予以维持;诉讼⟦0件⟧。', [
    'hotline.received 32',
    'reconsideration.total 1 & reconsideration.upheld 1',
    'litigation.total 0',
  ]),
  proseCase('decisions with their fines', '行政处罚⟦12件⟧,罚没款6.2万元;行政许可⟦213件⟧。', [
    'penalties.decisions 12',
    'licensing.decisions 213',
  ]),
  proseCase('digits grouped by spaces', '收到市民服务热线派单⟦4 906单⟧,公众号粉丝数⟦12 600⟧。', [
    'hotline.received 4906',
    'followers.total 12600',
  ]),
];
