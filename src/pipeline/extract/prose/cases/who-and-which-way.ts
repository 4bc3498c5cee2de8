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
  proseCase('digits grouped by spaces', '收到市民服务热线派单⟦4 906单⟧,公众号粉丝数⟦12 600⟧。', [
    'hotline.received 4906',
    'followers.total 12600',
  ]),
];
