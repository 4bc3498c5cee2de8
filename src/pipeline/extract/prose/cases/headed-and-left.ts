/** Cases of outcomes under a heading of their own, requests left in everyday words, ranks among an area, rules repealed, papers counted in front of their attribute. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const HEADED_AND_LEFT_CASES: readonly ProseCase[] = [
  proseCase(
    'outcomes of those answered, which are not all',
    '收到申请⟦70件⟧。答复中,公开⟦21件⟧,部分公开⟦6件⟧,不存在⟦9件⟧,涉及第三方隐私不公开⟦2件⟧。',
    [
      'applications.received.total 70',
      'applications.granted.total 21',
      'applications.partlyGranted.total 6',
      'applications.unavailable.notHeld.total 9',
      'applications.refused.thirdParty.total 2',
    ],
  ),
  proseCase('who applied most, in a clause', '共收到申请⟦44件⟧。自然人提出的申请最多,有⟦35件⟧,主要查询婚姻档案。', [
    'applications.received.total 44',
    'applications.received.naturalPerson 35',
  ]),
  proseCase(
    'a request that came over and one that is left',
    '依申请公开新收⟦9件⟧,结转来的⟦1件⟧,办结⟦9件⟧,剩⟦1件⟧因征求意见顺延。',
    [
      'applications.received.total 9',
      'applications.carriedIn.total 1',
      'applications.concluded.total 9',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase(
    'requests brought along, in a sum that ought to be answered',
    '共接到申请⟦64宗⟧,上年没办完带过来的⟦3宗⟧也算在内,要答复67宗。年末答复⟦60宗⟧,留待下年的⟦7宗⟧均在期限之内。',
    [
      'applications.received.total 64',
      'applications.carriedIn.total 3',
      'applications.concluded.total 60',
      'applications.carriedOut.total 7',
    ],
  ),
  proseCase(
    'requests left from before a reform',
    '全年受理申请⟦53件⟧,改制前遗留⟦5件⟧一并办理。已办⟦52件⟧,跨年⟦6件⟧。',
    [
      'applications.received.total 53',
      'applications.carriedIn.total 5',
      'applications.concluded.total 52',
      'applications.carriedOut.total 6',
    ],
  ),
  proseCase('requests left behind and over', '收到申请⟦8件⟧,上年留下⟦2件⟧,办结⟦9件⟧,余⟦1件⟧。', [
    'applications.received.total 8',
    'applications.carriedIn.total 2',
    'applications.concluded.total 9',
    'applications.carriedOut.total 1',
  ]),
  proseCase('a rank among an area', '办理量居全市首位,全年受理依申请公开⟦60件⟧。', ['applications.received.total 60']),
  proseCase('a rank by its ordinal', '公开量位列全县前三,全年公开信息⟦900条⟧。', ['published.total 900']),
  proseCase(
    'rules repealed behind papers in force',
    '现行有效规章⟦38件⟧、行政规范性文件⟦402件⟧,制定规章⟦4件⟧、废止⟦2件⟧。',
    ['rules.inForce 38', 'normativeDocuments.inForce 402', 'rules.issued 4', 'rules.repealed 2'],
  ),
  proseCase(
    'rules and papers, each with those repealed',
    '制定规章⟦3件⟧、废止⟦1件⟧,制定行政规范性文件⟦12件⟧、废止⟦4件⟧。',
    ['rules.issued 3', 'rules.repealed 1', 'normativeDocuments.issued 12', 'normativeDocuments.repealed 4'],
  ),
  proseCase(
    'papers with their number in front',
    '对当年89份文件逐一定性:⟦31份⟧主动公开,⟦44份⟧依申请公开,剩下⟦14份⟧不公开。',
    ['documents.proactive 31', 'documents.onRequest 44', 'documents.withheld 14'],
  ),
  proseCase('tickets dealt with', '12345热线受理工单⟦600件⟧,处置⟦590件⟧。', [
    'hotline.received 600',
    'hotline.closed 590',
  ]),
  proseCase('tickets dealt with by oneself', '12345热线受理工单⟦600件⟧,自行处理300件。', ['hotline.received 600']),
  proseCase('not one ticket late', '县长热线12345交办⟦84件⟧,⟦无一单超期⟧。', [
    'hotline.received 84',
    'hotline.overdue 0',
  ]),
  proseCase(
    'outcomes of the body itself behind the requests of its area',
    '全县受理申请⟦318件⟧,其中县政府本级⟦47件⟧。县政府本级全部如期答复,其中同意公开⟦30件⟧、部分公开⟦6件⟧、信息不存在⟦9件⟧。',
    [
      'applications.received.total 318 area',
      'applications.received.total 47',
      'applications.granted.total 30',
      'applications.partlyGranted.total 6',
      'applications.unavailable.notHeld.total 9',
    ],
  ),
  proseCase('what a page costs', '复制政府信息收费0.5元/页,全年收取信息处理费⟦260元⟧。', ['processingFee.amount 260']),
  proseCase(
    'results behind a dispute and none of the other',
    '涉及信息公开的行政复议案件⟦9件⟧,行政诉讼案件⟦0件⟧,结果维持⟦4件⟧,结果纠错⟦2件⟧,尚未审结⟦3件⟧。',
    [
      'reconsideration.total 9',
      'litigation.total 0',
      'reconsideration.upheld 4',
      'reconsideration.corrected 2',
      'reconsideration.pending 3',
    ],
  ),
  proseCase(
    'results behind a dispute, the other denied',
    '因信息公开被申请行政复议⟦8件⟧,⟦未发生行政诉讼⟧,其中维持⟦5件⟧,纠正⟦1件⟧,尚未审结⟦2件⟧。',
    [
      'reconsideration.total 8',
      'litigation.total 0',
      'reconsideration.upheld 5',
      'reconsideration.corrected 1',
      'reconsideration.pending 2',
    ],
  ),
  proseCase(
    'decisions by the name of their column',
    '公开行政许可12项,处理决定数量⟦264条⟧;公开行政处罚3项,处理决定数量⟦17条⟧。',
    ['licensing.decisions 264', 'penalties.decisions 17'],
  ),
  proseCase('decisions behind their items', '行政许可9项,处理决定⟦131件⟧;公开行政处罚决定书17份。', [
    'licensing.decisions 131',
  ]),
  proseCase(
    'what the law names, by its article',
    '通过部门网站、发布会和报刊,主动公开《条例》第二十条规定的相关政府信息⟦615条⟧。',
    ['published.total 615'],
  ),
  proseCase('what the law demands', '主动公开条例规定应当公开的政府信息⟦208条⟧。', ['published.total 208']),
  proseCase('what a county demands to be published of one matter', '按要求公开的惠民资金信息16条。', []),
];
