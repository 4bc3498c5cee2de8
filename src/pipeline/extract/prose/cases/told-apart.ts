/** Cases of what belongs together and is told apart: over paragraphs, behind ordinals, around clauses that only compare. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const TOLD_APART_CASES: readonly ProseCase[] = [
  proseCase(
    'outcomes in a paragraph of their own',
    '收到政府信息公开申请⟦12件⟧。\n办结⟦11件⟧,其中予以公开⟦5件⟧,不予公开6件,结转下年度⟦1件⟧。',
    [
      'applications.received.total 12',
      'applications.concluded.total 11',
      'applications.granted.total 5',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase(
    'applicants, what was carried in and what became of it, a line each',
    '全年新收政府信息公开申请⟦31件⟧。\n申请人中自然人⟦28件⟧、商业企业⟦3件⟧。\n上年结转⟦2件⟧。\n已办结⟦30件⟧,结转下年⟦3件⟧。',
    [
      'applications.received.total 31',
      'applications.received.naturalPerson 28',
      'applications.received.enterprise 3',
      'applications.carriedIn.total 2',
      'applications.concluded.total 30',
      'applications.carriedOut.total 3',
    ],
  ),
  proseCase(
    'outcomes behind an ordinal amid the paragraph',
    '一是收到政府信息公开申请⟦9件⟧。二是答复结果为:予以公开⟦4件⟧,部分公开⟦2件⟧,本机关不掌握⟦3件⟧。',
    [
      'applications.received.total 9',
      'applications.granted.total 4',
      'applications.partlyGranted.total 2',
      'applications.unavailable.notHeld.total 3',
    ],
  ),
  proseCase('the flow in numbered lines', '1.收到政府信息公开申请⟦25件⟧。\n2.办结⟦24件⟧。\n3.结转下年度⟦1件⟧。', [
    'applications.received.total 25',
    'applications.concluded.total 24',
    'applications.carriedOut.total 1',
  ]),
  proseCase(
    'a line below the requests with a matter of its own',
    '收到政府信息公开申请⟦15件⟧。\n已办结建议提案12件。\n答复网民留言⟦120条⟧。',
    ['applications.received.total 15', 'messages.received 120'],
  ),
  proseCase(
    'how requests came, no other matter',
    '#依申请公开\n收到申请⟦93件⟧,多以邮件方式提出。予以公开⟦21件⟧,部分公开⟦10件⟧。',
    ['applications.received.total 93', 'applications.granted.total 21', 'applications.partlyGranted.total 10'],
  ),
  proseCase('last year beside this one', '门户网站公开信息⟦276条⟧,上一年度为282条,通过公众号发布信息⟦531条⟧。', [
    'published.website 276',
    'published.wechat 531',
  ]),
  proseCase(
    'the flow with comparisons between',
    '收到政府信息公开申请⟦12件⟧,较上年增加3件,上年结转⟦2件⟧,办结⟦14件⟧,同比增长16%,其中予以公开⟦5件⟧。',
    [
      'applications.received.total 12',
      'applications.carriedIn.total 2',
      'applications.concluded.total 14',
      'applications.granted.total 5',
    ],
  ),
  proseCase(
    'normative documents with comparisons between',
    '制发行政规范性文件⟦5件⟧,同比增加2件,废止⟦3件⟧,比上年减少1件,现行有效⟦40件⟧。',
    ['normativeDocuments.issued 5', 'normativeDocuments.repealed 3', 'normativeDocuments.inForce 40'],
  ),
  proseCase(
    'tickets with those of last year in brackets',
    '受理12345热线工单⟦800件⟧(去年同期756件),办结⟦790件⟧(去年为750件)。',
    ['hotline.received 800', 'hotline.closed 790'],
  ),
  proseCase(
    'the area behind an ordinal',
    '(3)全市新收申请⟦905件⟧;上年结转⟦40件⟧。全年办结⟦921件⟧,其中予以公开⟦300件⟧。',
    [
      'applications.received.total 905 area',
      'applications.carriedIn.total 40 area',
      'applications.concluded.total 921 area',
      'applications.granted.total 300 area',
    ],
  ),
  proseCase('a body’s own site behind an ordinal', '(2)本局官网发布信息⟦286条⟧,市人民政府网站发布⟦31条⟧。', [
    'published.website 286',
    'published.website 31 part',
  ]),
  proseCase('none of a kind behind an ordinal', '3.⟦未新制发规范性文件⟧,现行有效规范性文件⟦7件⟧。', [
    'normativeDocuments.issued 0',
    'normativeDocuments.inForce 7',
  ]),
  proseCase(
    'points of one area that count at once',
    '一是全县各级机关共收到公开申请⟦174件⟧,办结⟦169件⟧。二是发生行政复议⟦8件⟧、行政诉讼⟦5件⟧。',
    [
      'applications.received.total 174 area',
      'applications.concluded.total 169 area',
      'reconsideration.total 8 area',
      'litigation.total 5 area',
    ],
  ),
  proseCase('a point that goes on with the line', '一是接诉即办平稳运行。二是共受理群众诉求⟦733件⟧,解决率95%。', [
    'hotline.received 733',
  ]),
  proseCase('normative documents in sentences of their own', '现行有效规范性文件⟦38件⟧。当年制定⟦6件⟧。废止⟦2件⟧。', [
    'normativeDocuments.inForce 38',
    'normativeDocuments.issued 6',
    'normativeDocuments.repealed 2',
  ]),
  proseCase('papers of a gazette in a sentence of their own', '编发《某县政报》5期。刊登文件⟦37件⟧,发放2800份。', [
    'published.gazette 37',
  ]),
  proseCase('applicants behind an ordinal', '一是收到政府信息公开申请⟦14件⟧。二是申请人中自然人⟦12人⟧、企业⟦2家⟧。', [
    'applications.received.total 14',
    'applications.received.naturalPerson 12',
    'applications.received.enterprise 2',
  ]),
  proseCase(
    'ways of an area in a paragraph of their own',
    '全市主动公开政府信息⟦2.3万条⟧。\n其中,通过政府公报公开⟦260条⟧,通过政府网站公开⟦1.7万条⟧。',
    ['published.total 23000 area', 'published.gazette 260 area', 'published.website 17000 area'],
  ),
  proseCase(
    'outcomes after examination, a paragraph below',
    '本年度收到政府信息公开申请⟦6件⟧,内容多为土地征收。\n经审查,予以公开⟦4件⟧,本机关不掌握⟦2件⟧。',
    ['applications.received.total 6', 'applications.granted.total 4', 'applications.unavailable.notHeld.total 2'],
  ),
];
