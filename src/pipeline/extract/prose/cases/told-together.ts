/** Cases of what is said of all that were counted, of names dealt out to numbers, and of groups and wholes that prove each other; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const TOLD_TOGETHER_CASES: readonly ProseCase[] = [
  proseCase('said of all behind a comparison', '收到政府信息公开申请⟦8件⟧,同比减少2件,均为公民个人,全部按时答复。', [
    'applications.received.total 8 & applications.received.naturalPerson 8',
  ]),
  proseCase(
    'said of all behind their list',
    '收到政府信息公开申请⟦7件⟧,比上年增加3件。其中企业申请⟦4件⟧,公民申请⟦3件⟧。全部同意公开。',
    [
      'applications.received.total 7 & applications.granted.total 7',
      'applications.received.enterprise 4',
      'applications.received.naturalPerson 3',
    ],
  ),
  proseCase('said of papers, behind a request', '收到政府信息公开申请⟦1件⟧。全年制发文件30件,均予以公开。', [
    'applications.received.total 1',
  ]),
  proseCase('said of papers, counted between', '收到政府信息公开申请⟦2件⟧,当年制作文件8件,均予以公开。', [
    'applications.received.total 2',
  ]),
  proseCase('said of some', '收到政府信息公开申请⟦7件⟧,其中网上申请5件,均予以公开。', [
    'applications.received.total 7',
  ]),
  proseCase('said of one, clause by clause', '全年收到政府信息公开申请⟦1件⟧,申请人为商业企业,属于行政查询事项。', [
    'applications.received.total 1 & applications.received.enterprise 1 & applications.refused.administrativeQuery.total 1',
  ]),
  proseCase('the reason in brackets', '收到政府信息公开申请⟦4件⟧,办结⟦4件⟧,均为无法提供(本机关不掌握)。', [
    'applications.received.total 4 & applications.unavailable.notHeld.total 4',
    'applications.concluded.total 4 & applications.unavailable.notHeld.total 4',
  ]),
  proseCase('a result that the form names', '因信息公开被申请行政复议⟦1件⟧,结果其他(申请人撤回)。', [
    'reconsideration.total 1 & reconsideration.other 1',
  ]),
  proseCase(
    'results of the way by which all went to court',
    '因信息公开发生行政诉讼⟦3件⟧,均为复议后起诉,法院判决驳回⟦2件⟧,另⟦1件⟧在审。',
    [
      'litigation.total 3 & litigation.afterReconsideration.total 3',
      'litigation.afterReconsideration.upheld 2',
      'litigation.afterReconsideration.pending 1',
    ],
  ),
  proseCase('persons counted with their requests', '收到政府信息公开申请⟦11件⟧。申请人中自然人⟦9人⟧、企业⟦2家⟧。', [
    'applications.received.total 11',
    'applications.received.naturalPerson 9',
    'applications.received.enterprise 2',
  ]),
  proseCase('fewer persons than requests', '收到政府信息公开申请⟦11件⟧。申请人中自然人7人、企业2家。', [
    'applications.received.total 11',
  ]),
  proseCase('who applied most', '受理政府信息公开申请⟦9件⟧,申请者以自然人为主(⟦7件⟧),律师事务所次之(⟦2件⟧)。', [
    'applications.received.total 9',
    'applications.received.naturalPerson 7',
    'applications.received.legalService 2',
  ]),
  proseCase(
    'outcomes dealt out to numbers',
    '收到政府信息公开申请⟦20件⟧。“予以公开”“部分公开”分别为⟦9件⟧和⟦4件⟧;“无法提供”“不予处理”分别为5件、2件。',
    ['applications.received.total 20', 'applications.granted.total 9', 'applications.partlyGranted.total 4'],
  ),
  proseCase('fewer numbers than names', '收到政府信息公开申请⟦9件⟧,其中自然人、企业、科研机构分别为6件、3件。', [
    'applications.received.total 9',
  ]),
  proseCase('kinds of answers', '收到政府信息公开申请⟦6件⟧。公开类⟦4件⟧,部分公开类⟦1件⟧,其他类⟦1件⟧。', [
    'applications.received.total 6',
    'applications.granted.total 4',
    'applications.partlyGranted.total 1',
    'applications.other.total 1',
  ]),
  proseCase('others by a reason of no row', '收到政府信息公开申请⟦3件⟧。予以公开⟦2件⟧,其他处理⟦1件⟧(申请人撤回)。', [
    'applications.received.total 3',
    'applications.granted.total 2',
    'applications.other.miscellaneous.total 1',
  ]),
  proseCase(
    'a reason that no row counts among those of a group',
    '收到政府信息公开申请⟦30件⟧。不予公开5件(过程性信息⟦3件⟧、工作秘密2件)。',
    ['applications.received.total 30', 'applications.refused.deliberative.total 3'],
  ),
  proseCase('the results of those that were settled', '行政复议⟦6件⟧,已审结5件(维持⟦4件⟧、撤销⟦1件⟧),⟦1件⟧在审。', [
    'reconsideration.total 6',
    'reconsideration.upheld 4',
    'reconsideration.corrected 1',
    'reconsideration.pending 1',
  ]),
];
