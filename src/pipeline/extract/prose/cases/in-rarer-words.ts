/** Cases of what is said in rarer words, units and numerals than most reports use. */
import { proseCase } from './prose-case.ts';

export const IN_RARER_WORDS_CASES = [
  proseCase('a sum of all years and what 一年来 brought', '截至年底累计公开信息6140条,一年来新增⟦318条⟧。', [
    'published.total 318',
  ]),
  proseCase('the period of the report in front of papers', '报告期内发布行政规范性文件⟦6件⟧,废止⟦1件⟧。', [
    'normativeDocuments.issued 6',
    'normativeDocuments.repealed 1',
  ]),
  proseCase('the days of the year written out', '历年累计公开信息2300条,2024年1月1日至12月31日公开⟦77条⟧。', [
    'published.total 77',
  ]),
  proseCase('several years are no year', '近三年内公开信息900条。'),
  proseCase('requests by their sum', '全年收到申请总数达⟦46件⟧。', ['applications.received.total 46']),
  proseCase('requests by 宗 and 案', '因信息公开被提起行政复议⟦6案⟧,其中⟦4案⟧维持、⟦2案⟧纠正。', [
    'reconsideration.total 6',
    'reconsideration.upheld 4',
    'reconsideration.corrected 2',
  ]),
  proseCase('requests by 单', '受理申请⟦12单⟧,予以公开⟦7单⟧,部分公开⟦2单⟧,本机关不掌握⟦3单⟧。', [
    'applications.received.total 12',
    'applications.granted.total 7',
    'applications.partlyGranted.total 2',
    'applications.unavailable.notHeld.total 3',
  ]),
  proseCase('letters by 则', '县长信箱收到来信⟦63则⟧。', ['messages.received 63']),
  proseCase('Chinese numerals where digits are asked for', '受理申请⟦三十二件⟧,予以公开⟦十九件⟧,部分公开⟦十三件⟧。', [
    'applications.received.total 32',
    'applications.granted.total 19',
    'applications.partlyGranted.total 13',
  ]),
  proseCase('outcomes in other words', '接获信息公开申请⟦15件⟧,准许公开⟦9件⟧,部分准予公开⟦6件⟧。', [
    'applications.received.total 15',
    'applications.granted.total 9',
    'applications.partlyGranted.total 6',
  ]),
  proseCase('tickets brought to their end', '12345热线转来工单⟦218件⟧,完成处置⟦216件⟧。', [
    'hotline.received 218',
    'hotline.closed 216',
  ]),
  proseCase('a share behind 其中包括', '全县行政复议⟦21件⟧,其中包括县政府作为被申请人的⟦5件⟧。', [
    'reconsideration.total 21 area',
    'reconsideration.total 5',
  ]),
  proseCase('a number in marks', '收到政府信息公开申请“⟦4”件⟧。', ['applications.received.total 4']),
  proseCase('to court, with the noun of cases', '被提起行政复议⟦8件⟧,被提起诉讼案件⟦3件⟧。', [
    'reconsideration.total 8',
    'litigation.total 3',
  ]),
  proseCase(
    'whole and part in other words',
    '收到申请⟦20件⟧,其中全文公开⟦11件⟧,公开部分内容⟦5件⟧,本机关不掌握⟦4件⟧。',
    [
      'applications.received.total 20',
      'applications.granted.total 11',
      'applications.partlyGranted.total 5',
      'applications.unavailable.notHeld.total 4',
    ],
  ),
  proseCase('answers to proposals published in full are no requests', '人大代表建议答复全文公开12件,部分公开3件。'),
  proseCase('tickets that were solved', '受理12345热线工单⟦905件⟧,已解决⟦898件⟧。', [
    'hotline.received 905',
    'hotline.closed 898',
  ]),
  proseCase('requests taken in and handled', '全年受理办理政府信息公开申请⟦34件⟧。', [
    'applications.received.total 34',
  ]),
  proseCase('asked to be given information', '今年收到申请获取政府信息⟦8件⟧。', ['applications.received.total 8']),
  proseCase('disputes by rarer nouns', '因政府信息公开收到行政复议申请件⟦6件⟧,涉诉案件⟦2件⟧。', [
    'reconsideration.total 6',
    'litigation.total 2',
  ]),
  proseCase('accounts by rarer names', '公众微信号推送文章⟦312篇⟧,微博官方号推送⟦455条⟧。', [
    'published.wechat 312',
    'published.weibo 455',
  ]),
  proseCase('what 当中 begins', '全县被申请行政复议⟦19件⟧,当中县政府作为被申请人的⟦4件⟧。', [
    'reconsideration.total 19 area',
    'reconsideration.total 4',
  ]),
];
