/** Requests at hand, rests, parts beside their whole, headings below headings; disputes with their results and ways to court. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const PARTS_OF_REQUESTS_CASES: readonly ProseCase[] = [
  proseCase(
    'dealt with in all, which a sum tells though 其中本年 stands behind it',
    '#依申请公开\n共办理82件,其中本年度新受理⟦77件⟧,上年结转⟦5件⟧,转下年办理⟦4件⟧。',
    ['applications.received.total 77', 'applications.carriedIn.total 5', 'applications.carriedOut.total 4'],
  ),
  proseCase('nothing proves it', '#依申请公开\n累计办理82件,其中本年度新受理⟦60件⟧,上年结转⟦5件⟧。', [
    'applications.received.total 60',
    'applications.carriedIn.total 5',
  ]),
  proseCase(
    'at hand, with what was carried in between brackets',
    '全年办理政府信息公开申请36件(含2023年度结转⟦4件⟧),已办结⟦31件⟧,⟦5件⟧结转至2025年继续办理。',
    ['applications.carriedIn.total 4', 'applications.concluded.total 31', 'applications.carriedOut.total 5'],
  ),
  proseCase('stocks at both ends of the year', '#依申请公开\n年初结转⟦6件⟧、新增⟦41件⟧、办结⟦44件⟧、年底结转⟦3件⟧。', [
    'applications.carriedIn.total 6',
    'applications.received.total 41',
    'applications.concluded.total 44',
    'applications.carriedOut.total 3',
  ]),
  proseCase('tickets in such a row', '#12345热线\n年初结转6件、新增41件、办结⟦44件⟧、年底结转3件。', [
    'hotline.closed 44',
  ]),
  proseCase('left, and carried over in the clause behind', '收到申请公开政府信息⟦53件⟧,未办结的⟦4件⟧,转入下年办理。', [
    'applications.received.total 53',
    'applications.carriedOut.total 4',
  ]),
  proseCase('the rest, answered', '收到依申请公开⟦64件⟧,结转至下一年度⟦3件⟧,其余⟦61件⟧均按时答复。', [
    'applications.received.total 64',
    'applications.carriedOut.total 3',
    'applications.concluded.total 61',
  ]),
  proseCase('a rest that does not add up', '收到依申请公开⟦64件⟧,结转至下一年度⟦3件⟧,其余58件均按时答复。', [
    'applications.received.total 64',
    'applications.carriedOut.total 3',
  ]),
  proseCase('both ways and their sum', '受理网上依申请公开6件,邮寄依申请公开9件,共⟦15件⟧,均已办结。', [
    'applications.received.total 15',
  ]),
  proseCase('what was handed on of those received', '收到公众提交的申请⟦24件⟧,按职责转交有关单位办理7件。', [
    'applications.received.total 24',
  ]),
  proseCase(
    'points below the heading of requests',
    '(二)依申请公开。受理申请⟦58件⟧。\n1.按申请人分类:自然人申请⟦51件⟧,占88%;商业企业申请⟦7件⟧,占12%。\n2.按结果分类:予以公开⟦20件⟧,部分公开⟦9件⟧。',
    [
      'applications.received.total 58',
      'applications.received.naturalPerson 51',
      'applications.received.enterprise 7',
      'applications.granted.total 20',
      'applications.partlyGranted.total 9',
    ],
  ),
  proseCase(
    'points of its own level end a heading',
    '1.依申请公开。受理申请⟦58件⟧。\n2.建议提案。收到20件,办结20件。',
    ['applications.received.total 58'],
  ),
  proseCase(
    'results that add up',
    '发生政府信息公开行政复议⟦9件⟧,其中维持⟦5件⟧、确认违法⟦1件⟧、审理中⟦3件⟧;行政诉讼⟦1件⟧。',
    [
      'reconsideration.total 9',
      'reconsideration.upheld 5',
      'reconsideration.corrected 1',
      'reconsideration.pending 3',
      'litigation.total 1',
    ],
  ),
  proseCase('two figures of one result', '政府信息公开行政复议⟦8件⟧,维持⟦5件⟧,撤销2件,责令重新答复1件。', [
    'reconsideration.total 8',
    'reconsideration.upheld 5',
  ]),
  proseCase(
    'each result is said of the figure in front of it',
    '有⟦7件⟧政府信息公开答复被申请行政复议,⟦5件⟧维持,⟦2件⟧尚在审理。',
    ['reconsideration.total 7', 'reconsideration.upheld 5', 'reconsideration.pending 2'],
  ),
  proseCase('those over disclosure among all', '全年收到行政复议申请14件,其中涉及政府信息公开⟦3件⟧。', [
    'reconsideration.total 3',
  ]),
  proseCase('both ways to court', '因信息公开被申请行政复议⟦6件⟧,复议后提起诉讼⟦2件⟧,未经复议直接起诉⟦4件⟧。', [
    'reconsideration.total 6',
    'litigation.afterReconsideration.total 2',
    'litigation.direct.total 4',
  ]),
  proseCase('none of one kind, some of the other', '⟦无政府信息公开行政复议案件⟧,行政诉讼案件⟦3件⟧均胜诉。', [
    'reconsideration.total 0',
    'litigation.total 3',
  ]),
];
