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
  proseCase('the same, one short of the sum', '收到政府信息公开申请⟦9件⟧。答复为:公开⟦4件⟧,涉及个人隐私不予公开2件。', [
    'applications.received.total 9',
    'applications.granted.total 4',
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
];
