/** Requests: who applied in unusual words, outcomes with 信息 behind them, groups behind a list, headings that say 办理. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const APPLIED_AND_ANSWERED_CASES: readonly ProseCase[] = [
  proseCase(
    'a heading of handling, glued to what came in',
    '依申请公开办理全年收到申请⟦63件⟧。其中“予以公开”⟦19件⟧。转结下年度办理⟦2件⟧。',
    ['applications.received.total 63', 'applications.granted.total 19', 'applications.carriedOut.total 2'],
  ),
  proseCase('what was handled and left', '#(二)依申请公开\n全年办理申请⟦118件⟧,结转下年⟦4件⟧。', [
    'applications.concluded.total 118',
    'applications.carriedOut.total 4',
  ]),
  proseCase('all granted in two words', '#(二)依申请公开\n收到申请⟦8件⟧,经审核均属可公开范围,全部准予公开。', [
    'applications.received.total 8 & applications.granted.total 8',
  ]),
  proseCase('all granted in one', '#(二)依申请公开\n受理申请⟦13件⟧,经审查均予公开。', [
    'applications.received.total 13 & applications.granted.total 13',
  ]),
  proseCase('none of them granted', '#(二)依申请公开\n受理申请⟦13件⟧,经审查均不予公开。', [
    'applications.received.total 13',
  ]),
  proseCase('persons who applied', '#(二)依申请公开\n本年收到政府信息公开申请⟦144件⟧,个人申请⟦98件⟧。', [
    'applications.received.total 144',
    'applications.received.naturalPerson 98',
  ]),
  proseCase('lawyers among others', '#(二)依申请公开\n收到申请⟦208件⟧,其中自然人⟦131件⟧、律师事务所⟦16件⟧。', [
    'applications.received.total 208',
    'applications.received.naturalPerson 131',
    'applications.received.legalService 16',
  ]),
  proseCase('companies of a trade', '#(二)依申请公开\n收到申请⟦188件⟧,由物流企业提出的⟦41件⟧。', [
    'applications.received.total 188',
    'applications.received.enterprise 41',
  ]),
  proseCase(
    'moved into the year after',
    '#(二)依申请公开\n上年转来⟦17件⟧,本年收到⟦402件⟧,办结⟦400件⟧,转往下年⟦19件⟧。',
    [
      'applications.carriedIn.total 17',
      'applications.received.total 402',
      'applications.concluded.total 400',
      'applications.carriedOut.total 19',
    ],
  ),
  proseCase(
    'outcomes with 信息 behind them, which add up',
    '#(二)依申请公开\n收到申请⟦38条⟧,其中:按规定予以公开信息⟦11条⟧,部分公开信息⟦9条⟧,不予公开信息6条,无法提供信息12条。',
    ['applications.received.total 38', 'applications.granted.total 11', 'applications.partlyGranted.total 9'],
  ),
  proseCase('what was published is not granted', '#(二)依申请公开\n收到申请⟦38条⟧,同时在网站予以公开信息⟦110条⟧。', [
    'applications.received.total 38',
    'published.website 110',
  ]),
  proseCase(
    'reasons of one group, told behind them',
    '#(二)依申请公开\n答复申请⟦20件⟧。对⟦4件⟧涉及个人隐私、⟦3件⟧属于内部事务信息的申请均不予公开。',
    [
      'applications.concluded.total 20',
      'applications.refused.thirdParty.total 4',
      'applications.refused.internal.total 3',
    ],
  ),
  proseCase('made by others', '#(二)依申请公开\n收到申请⟦30件⟧,答复⟦30件⟧:公开⟦17件⟧,非本局制作⟦13件⟧。', [
    'applications.received.total 30',
    'applications.concluded.total 30',
    'applications.granted.total 17',
    'applications.unavailable.notHeld.total 13',
  ]),
  proseCase(
    'a reason of its group in one clause, and outcomes that were not given',
    '#(二)依申请公开\n收到申请⟦18件⟧,答复⟦18件⟧:予以公开⟦10件⟧、部分公开⟦3件⟧、涉及他人隐私不予公开⟦1件⟧、不掌握⟦4件⟧。',
    [
      'applications.received.total 18',
      'applications.concluded.total 18',
      'applications.granted.total 10',
      'applications.partlyGranted.total 3',
      'applications.refused.thirdParty.total 1',
      'applications.unavailable.notHeld.total 4',
    ],
  ),
  proseCase(
    'a third party against it, so that nothing was granted',
    '#(二)依申请公开\n答复⟦9件⟧,⟦6件⟧予以公开,⟦1件⟧因第三方不同意而未予公开,⟦2件⟧信息不存在。',
    [
      'applications.concluded.total 9',
      'applications.granted.total 6',
      'applications.refused.thirdParty.total 1',
      'applications.unavailable.notHeld.total 2',
    ],
  ),
  proseCase(
    'what was given, in everyday words',
    '#(二)依申请公开\n收到申请⟦58份⟧,答复⟦58份⟧。答复里头,给了全文的⟦37份⟧,给了一部分的⟦8份⟧,查无此件的⟦13份⟧。有⟦3起⟧申请走到了行政复议。',
    [
      'applications.received.total 58',
      'applications.concluded.total 58',
      'applications.granted.total 37',
      'applications.partlyGranted.total 8',
      'applications.unavailable.notHeld.total 13',
      'reconsideration.total 3',
    ],
  ),
  proseCase(
    'complaints in the form of requests',
    '#(二)依申请公开\n收到申请⟦41件⟧。⟦6件⟧属于以信息公开申请的形式进行投诉,告知其另行反映。',
    ['applications.received.total 41', 'applications.notProcessed.petition.total 6'],
  ),
  proseCase(
    'several kinds of applicants in one number',
    '#(二)依申请公开\n收到申请⟦124件⟧。申请人中自然人⟦58件⟧,企业、律所、环保组织等66件。',
    ['applications.received.total 124', 'applications.received.naturalPerson 58'],
  ),
  proseCase('complaints themselves', '#(二)依申请公开\n收到申请⟦41件⟧。另以电话形式受理投诉举报6件。', [
    'applications.received.total 41',
  ]),
];
