/** Outcomes of requests by the rows of the form, and what is said of all without a number of its own; with decoys of the same words. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const OUTCOMES_BY_ROW_CASES: readonly ProseCase[] = [
  proseCase(
    'reasons in groups, in front of their numbers',
    '新收政府信息公开申请⟦72件⟧。办理结果:予以公开⟦30件⟧,部分公开⟦11件⟧;不予公开12件,其中涉及第三方合法权益⟦5件⟧、属于过程性信息⟦7件⟧;无法提供15件,其中本机关不掌握⟦14件⟧、需另行制作⟦1件⟧;其他处理⟦4件⟧。',
    [
      'applications.received.total 72',
      'applications.granted.total 30',
      'applications.partlyGranted.total 11',
      'applications.refused.thirdParty.total 5',
      'applications.refused.deliberative.total 7',
      'applications.unavailable.notHeld.total 14',
      'applications.unavailable.needsCreation.total 1',
      'applications.other.total 4',
    ],
  ),
  proseCase(
    'reasons behind their numbers',
    '受理政府信息公开申请⟦9件⟧,其中⟦3件⟧属于内部事务信息,⟦2件⟧因属于重复申请不予处理,⟦4件⟧本局不掌握。',
    [
      'applications.received.total 9',
      'applications.refused.internal.total 3',
      'applications.notProcessed.duplicate.total 2',
      'applications.unavailable.notHeld.total 4',
    ],
  ),
  proseCase(
    'a reason in brackets, and one behind 原因是',
    '收到信息公开申请⟦6件⟧:予以公开⟦3件⟧、不予公开⟦1件⟧(属于行政执法案卷);无法提供⟦2件⟧,原因是没有现成信息。',
    [
      'applications.received.total 6',
      'applications.granted.total 3',
      'applications.refused.enforcementFile.total 1',
      'applications.unavailable.needsCreation.total 2',
    ],
  ),
  proseCase('two reasons of one number', '收到信息公开申请⟦6件⟧,因涉及国家秘密、第三方合法权益不予公开2件。', [
    'applications.received.total 6',
  ]),
  proseCase('other matters and other ways', '收到信息公开申请⟦6件⟧,其中网络4件、其他2件。', [
    'applications.received.total 6',
  ]),
  proseCase(
    'the same words of another work',
    '收到信息公开申请⟦6件⟧。开展行政处罚案件检查,评查执法案卷18件;查处泄露国家秘密案件1件。',
    ['applications.received.total 6'],
  ),
  proseCase(
    'work on files right behind requests',
    '收到信息公开申请⟦6件⟧。评查行政执法案卷18件,受理信访举报投诉21件。',
    ['applications.received.total 6'],
  ),
  proseCase('files looked through, without requests', '全年评查行政执法案卷45件。'),
  proseCase(
    'outcomes of those concluded, a box among the ways',
    '收到信息公开申请⟦16件⟧,其中网络申请11件、局长信箱5件;予以公开⟦9件⟧,部分公开⟦3件⟧,申请内容不明确⟦4件⟧。',
    [
      'applications.received.total 16',
      'applications.granted.total 9',
      'applications.partlyGranted.total 3',
      'applications.unavailable.unclear.total 4',
    ],
  ),
  proseCase('all by persons', '收到政府信息公开申请⟦31件⟧(均为自然人提出),上年结转⟦1件⟧。', [
    'applications.received.total 31 & applications.received.naturalPerson 31',
    'applications.carriedIn.total 1',
  ]),
  proseCase('the only one, published', '收到政府信息公开申请⟦1件⟧,依法予以公开。', [
    'applications.received.total 1 & applications.granted.total 1',
  ]),
  proseCase('one of several', '收到政府信息公开申请⟦5件⟧,予以公开⟦2件⟧。', [
    'applications.received.total 5',
    'applications.granted.total 2',
  ]),
  proseCase('the only one, not yet decided', '被申请政府信息公开行政复议⟦1件⟧,目前尚未审结。', [
    'reconsideration.total 1 & reconsideration.pending 1',
  ]),
  proseCase('several, some upheld', '被申请政府信息公开行政复议⟦4件⟧,多数得到维持。', ['reconsideration.total 4']),
  proseCase(
    'results behind a dispute of which there were none',
    '因政府信息公开被申请行政复议⟦6宗⟧、行政诉讼⟦0宗⟧,其中⟦4宗⟧维持原答复,⟦2宗⟧尚未审结。',
    ['reconsideration.total 6', 'litigation.total 0', 'reconsideration.upheld 4', 'reconsideration.pending 2'],
  ),
  proseCase('those that are none of a kind', '12345热线受理群众诉求⟦900件⟧,其中咨询类⟦600件⟧,非咨询类300件。', [
    'hotline.received 900',
    'hotline.consultations 600',
  ]),
  proseCase('cases shown on a platform', '受理市长热线⟦51个⟧,均已回复。在县信用平台公示案件8件。', [
    'hotline.received 51',
  ]),
  proseCase('matters of requests', '本单位收到政府信息依申请公开办理事项⟦3件⟧。', ['applications.received.total 3']),
  proseCase('two boxes in one clause', '办理市长信箱⟦8件⟧、局长信箱⟦61件⟧。', [
    'messages.received 8 part',
    'messages.received 61 part',
  ]),
  proseCase('documents marked with the words of requests', '制发公文66件,其中标注为依申请公开的⟦24件⟧。', [
    'documents.onRequest 24',
  ]),
  proseCase(
    'so many times those of the year before',
    '新收申请⟦940件⟧,是2023年(470件)的2倍,办结政府信息公开申请⟦921件⟧。',
    ['applications.received.total 940', 'applications.concluded.total 921'],
  ),
];
