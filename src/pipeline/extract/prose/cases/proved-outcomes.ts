/** Cases of outcomes in everyday words that add up to what was received or concluded, and of those that do not. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const PROVED_OUTCOME_CASES: readonly ProseCase[] = [
  proseCase(
    'everyday words in front of the numbers',
    '收到政府信息公开申请⟦9件⟧。答复为:公开⟦4件⟧,涉及个人隐私不予公开⟦2件⟧,本局没有该信息⟦2件⟧,申请人撤回1件。',
    [
      'applications.received.total 9',
      'applications.granted.total 4',
      'applications.refused.thirdParty.total 2',
      'applications.unavailable.notHeld.total 2',
    ],
  ),
  proseCase(
    'a reason beside its own group needs no sum',
    '收到政府信息公开申请⟦9件⟧。公开⟦4件⟧,涉及个人隐私不予公开⟦2件⟧。',
    ['applications.received.total 9', 'applications.granted.total 4', 'applications.refused.thirdParty.total 2'],
  ),
  proseCase('the same, one short of the sum', '收到政府信息公开申请⟦9件⟧。答复为:公开4件,没有该信息2件。', [
    'applications.received.total 9',
  ]),
  proseCase('numbers first', '收到政府信息公开申请⟦5件⟧,其中⟦3件⟧公开,⟦2件⟧因本局不掌握而无法提供。', [
    'applications.received.total 5',
    'applications.granted.total 3',
    'applications.unavailable.notHeld.total 2',
  ]),
  proseCase('two outcomes with one number', '收到政府信息公开申请⟦2件⟧;予以公开、部分公开各⟦1件⟧。', [
    'applications.received.total 2',
    'applications.granted.total 1 & applications.partlyGranted.total 1',
  ]),
  proseCase(
    'groups in quotation marks, with what is said of them',
    '收到政府信息公开申请⟦8件⟧。“予以公开”⟦4件⟧,占50%;“无法提供”⟦3件⟧,都是本机关不掌握;“不予处理”⟦1件⟧,为信访类。',
    [
      'applications.received.total 8',
      'applications.granted.total 4',
      'applications.unavailable.notHeld.total 3',
      'applications.notProcessed.petition.total 1',
    ],
  ),
  proseCase(
    'the number answered in front of them',
    '受理政府信息公开申请⟦11件⟧,已出具答复书⟦10件⟧:公开⟦6件⟧,不予处理⟦4件⟧,均为重复申请(4件)。',
    [
      'applications.received.total 11',
      'applications.concluded.total 10',
      'applications.granted.total 6',
      'applications.notProcessed.duplicate.total 4',
    ],
  ),
  proseCase('shares of the area', '全市收到政府信息公开申请⟦6件⟧,予以公开⟦4件⟧,部分公开⟦2件⟧。', [
    'applications.received.total 6 area',
    'applications.granted.total 4 area',
    'applications.partlyGranted.total 2 area',
  ]),
  proseCase('asking third parties is no outcome', '收到政府信息公开申请⟦3件⟧,予以公开⟦2件⟧;1件征求第三方意见中。', [
    'applications.received.total 3',
    'applications.granted.total 2',
  ]),
  proseCase(
    'bare numbers in a list',
    '收到政府信息公开申请⟦14件⟧。申请人:自然人⟦11⟧、商业企业⟦3⟧。办结⟦14件⟧:公开⟦8⟧、部分公开⟦2⟧、无法提供4(不掌握⟦3⟧、需另行制作⟦1⟧)。',
    [
      'applications.received.total 14',
      'applications.received.naturalPerson 11',
      'applications.received.enterprise 3',
      'applications.concluded.total 14',
      'applications.granted.total 8',
      'applications.partlyGranted.total 2',
      'applications.unavailable.notHeld.total 3',
      'applications.unavailable.needsCreation.total 1',
    ],
  ),
  proseCase('applicants by everyday names', '收到政府信息公开申请⟦7件⟧,公民提出的⟦5件⟧,律所提出的⟦2件⟧。', [
    'applications.received.total 7',
    'applications.received.naturalPerson 5',
    'applications.received.legalService 2',
  ]),
  proseCase('applicants who are fewer than the requests', '收到政府信息公开申请⟦9件⟧,律所3件,研究机构2件。', [
    'applications.received.total 9',
  ]),
  proseCase('one corrected', '因政府信息公开被申请行政复议⟦1件⟧,被纠正。', [
    'reconsideration.total 1 & reconsideration.corrected 1',
  ]),
  proseCase('one upheld, one that ended', '政府信息公开行政复议⟦2件⟧:维持⟦1件⟧,因申请人撤回终止⟦1件⟧。', [
    'reconsideration.total 2',
    'reconsideration.upheld 1',
    'reconsideration.other 1',
  ]),
  proseCase(
    'ways to court are no reconsideration',
    '因政府信息公开提起行政诉讼⟦4件⟧,未经复议直接起诉的⟦3件⟧(⟦2件⟧维持、⟦1件⟧未结),复议后起诉的⟦1件⟧(维持)。',
    [
      'litigation.total 4',
      'litigation.direct.total 3',
      'litigation.direct.upheld 2',
      'litigation.direct.pending 1',
      'litigation.afterReconsideration.total 1 & litigation.afterReconsideration.upheld 1',
    ],
  ),
  proseCase(
    'a number that runs into its first outcome',
    '办结政府信息公开申请⟦5件⟧。5件的结果是公开⟦3件⟧,区分处理后部分公开⟦1件⟧,重复申请⟦1件⟧。',
    [
      'applications.concluded.total 5',
      'applications.granted.total 3',
      'applications.partlyGranted.total 1',
      'applications.notProcessed.duplicate.total 1',
    ],
  ),
  proseCase('none left behind what was concluded', '收到政府信息公开申请⟦3件⟧,办结⟦3件⟧,没有延期、⟦没有结转⟧。', [
    'applications.received.total 3',
    'applications.concluded.total 3',
    'applications.carriedOut.total 0',
  ]),
  proseCase('none carried, said in front of every answer', '收到政府信息公开申请⟦3件⟧,无结转件。', [
    'applications.received.total 3',
  ]),
];
