/** Cases of applicants in a list, of the body's own share of its area, and of interpretations beside their kinds; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const LISTED_APPLICANT_CASES: readonly ProseCase[] = [
  proseCase(
    'by applicant, in a sentence of its own',
    '新收申请⟦38件⟧,办结⟦38件⟧。按申请人分:自然人⟦33件⟧、商业企业⟦3件⟧、其他⟦2件⟧。',
    [
      'applications.received.total 38',
      'applications.concluded.total 38',
      'applications.received.naturalPerson 33',
      'applications.received.enterprise 3',
      'applications.received.otherOrganisation 2',
    ],
  ),
  proseCase('by way', '新收申请⟦38件⟧,办结⟦38件⟧。按申请方式分:网络33件、信函3件、其他2件。', [
    'applications.received.total 38',
    'applications.concluded.total 38',
  ]),
  proseCase('by those who handed them in', '收到政府信息公开申请⟦12件⟧。其中:⟦9件⟧由公民提出,⟦3件⟧由企业提出。', [
    'applications.received.total 12',
    'applications.received.naturalPerson 9',
    'applications.received.enterprise 3',
  ]),
  proseCase(
    'the government itself within its area',
    '指导全县各级行政机关做好公开,全年办理县政府本级依申请公开⟦6件⟧,均在规定时间内按照申请人的要求进行了答复。',
    ['applications.concluded.total 6'],
  ),
  proseCase('the government and all others', '全县各级行政机关收到申请⟦60件⟧。', [
    'applications.received.total 60 area',
  ]),
  proseCase(
    'interpretations, and kinds of them behind',
    '公开政策解读⟦27条⟧,创新发布音视频解读⟦2条⟧、访谈类解读⟦1期⟧。',
    ['interpretations.published 27', 'interpretations.published 2 part', 'interpretations.published 1 part'],
  ),
  proseCase('kinds side by side', '发布政策图解⟦16条⟧,音视频解读⟦2条⟧。', [
    'interpretations.published 16 part',
    'interpretations.published 2 part',
  ]),
  proseCase('some of those that were published', '解读形式单一,发布的⟦9条⟧政策解读中7条为文字解读。', [
    'interpretations.published 9',
  ]),
  proseCase(
    'applicants counted in persons and bodies',
    '收到政府信息公开申请⟦94件⟧。申请人中自然人⟦81人次⟧,法人或其他组织13家。',
    ['applications.received.total 94', 'applications.received.naturalPerson 81'],
  ),
  proseCase('bodies that no column counts alone', '收到政府信息公开申请⟦94件⟧,个人申请⟦81件⟧,单位申请13件。', [
    'applications.received.total 94',
    'applications.received.naturalPerson 81',
  ]),
  proseCase('persons that do not add up to the requests', '收到政府信息公开申请⟦94件⟧,涉及公民81人、企业14家。', [
    'applications.received.total 94',
  ]),
];
