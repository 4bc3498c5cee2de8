/** Cases of what is new among what has gathered: papers newly made, requests finished, issues of a gazette, kinds beside larger kinds. */
import { proseCase } from './prose-case.ts';

export const GATHERED_AND_NEW_CASES = [
  // Papers newly made, however they were made known.
  proseCase('papers newly made that were disclosed', '公开了以区政府名义新制作的规范性文件⟦6件⟧。', [
    'normativeDocuments.issued 6',
  ]),
  proseCase('papers made and added', '制发新增行政规范性文件⟦3份⟧、废止⟦5份⟧。', [
    'normativeDocuments.issued 3',
    'normativeDocuments.repealed 5',
  ]),
  proseCase('papers that were only disclosed', '公开制发的规范性文件7件。'),
  proseCase('one zero of papers and of interpretations', '当年⟦新制发规范性文件⟧和推出政策解读⟦0份⟧。', [
    'normativeDocuments.issued 0',
    'interpretations.published 0',
  ]),
  proseCase('two counts of papers and of interpretations', '制定规范性文件⟦2件⟧、政策解读⟦0份⟧。', [
    'normativeDocuments.issued 2',
    'interpretations.published 0',
  ]),
  proseCase('pieces that interpret', '推出各类政策解读件⟦45篇⟧。', ['interpretations.published 45']),
  // Requests that were finished or went on.
  proseCase('requests of which some were completed', '收到依申请公开⟦31件⟧,完成⟦29件⟧。', [
    'applications.received.total 31',
    'applications.concluded.total 29',
  ]),
  proseCase('other work that was completed', '收到依申请公开⟦31件⟧。完成问题整改29件。', [
    'applications.received.total 31',
  ]),
  proseCase(
    'requests of the year before that went on',
    '受理政府信息公开申请⟦53件⟧,上年度继续办理⟦2件⟧,办结政府信息公开申请⟦50件⟧。',
    ['applications.received.total 53', 'applications.carriedIn.total 2', 'applications.concluded.total 50'],
  ),
  // Letters by other names.
  proseCase('voices of the people on the net', '收到网上民声⟦61项⟧,已逐一答复。', ['messages.received 61']),
  proseCase('notes left by users of the net', '通过县政府网站发布信息⟦820条⟧,办结网民留言信息⟦31条⟧。', [
    'published.website 820',
    'messages.received 31',
  ]),
  // Issues of a gazette.
  proseCase('issues in front of their gazette', '全年完成⟦7期⟧《某州人民政府公报》的编印和寄送。', [
    'published.gazette 7',
  ]),
  proseCase(
    'the gazette of one government beside what all did',
    '全市10个县区的年度报告均已公布,共编发某某市人民政府公报⟦6期⟧。',
    ['published.gazette 6'],
  ),
  proseCase('gazettes of all governments', '全市共编发政府公报⟦26期⟧。', ['published.gazette 26 area']),
  proseCase(
    'what is new beside a gazette',
    '通过网站、公众号等平台,累计公开政府信息2980条,本年度新增⟦210条⟧。\n出版公报⟦9期⟧。',
    ['published.total 210', 'published.gazette 9'],
  ),
  proseCase('what a site keeps', '县政府网站存有信息9800条,本年新增⟦1130条⟧。', ['published.website 1130']),
  // Kinds that are not all.
  proseCase('kinds beside a larger kind', '发布工作动态3100条。公开养老、住房、医疗等领域信息960条。'),
  proseCase('kinds beside a smaller kind', '发布工作动态31条。公开养老、住房、医疗等领域信息⟦960条⟧。', [
    'published.total 960',
  ]),
  proseCase('what one matter brought', '围绕重大决策,专项公开88条信息。'),
];
