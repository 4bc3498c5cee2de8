/** Cases of what went out in issues, of what is online alone, of papers by their titles and by the columns of the form, and of who concluded. */
import { proseCase } from './prose-case.ts';

export const PUSHED_IN_ISSUES_CASES = [
  // Issues with the items in them.
  proseCase('times with the items in them behind a pause', '公众号累计推送210次、信息⟦540条⟧。', [
    'published.wechat 540',
  ]),
  proseCase('times of what was pushed, and the items', '公众号推送信息20次、文章⟦65条⟧。', ['published.wechat 65']),
  proseCase('issues with their posts right behind', '政务微信全年推送52期推文⟦160篇⟧。', ['published.wechat 160']),
  proseCase('issues of interpretations are no pushes', '发布图文解读⟦9期⟧、信息30条。', [
    'interpretations.published 9',
  ]),
  // Online beside offline.
  proseCase('what is online beside what is not', '线上公开信息210条,线下公开信息⟦43条⟧。', ['published.offline 43']),
  proseCase('online and offline together', '线上线下公开政府信息⟦253条⟧。', ['published.total 253']),
  // Papers explained, by their titles.
  proseCase('papers explained by their titles', '解读《养老服务条例》《托育机构办法》等政策信息⟦7条⟧。', [
    'interpretations.published 7',
  ]),
  proseCase(
    'papers by their titles that were published',
    '在县政府网站公开《养老服务条例》《托育机构办法》等政策信息⟦7条⟧。',
    ['published.website 7'],
  ),
  proseCase('policies of the year and who explained them', '全年解读政策⟦6件⟧。专家解读7篇,转发上级解读33篇。', [
    'interpretations.published 6',
  ]),
  // Columns of the form.
  proseCase('papers added beside those repealed', '新增行政规范性文件⟦2件⟧,失效⟦1件⟧,现行有效⟦14件⟧。', [
    'normativeDocuments.issued 2',
    'normativeDocuments.repealed 1',
    'normativeDocuments.inForce 14',
  ]),
  proseCase('papers by the words of the columns', '行政规范性文件制发数⟦2件⟧,废止数⟦1件⟧,现行有效数⟦14件⟧。', [
    'normativeDocuments.issued 2',
    'normativeDocuments.repealed 1',
    'normativeDocuments.inForce 14',
  ]),
  proseCase('rules and papers under one verb', '当年制发规章⟦1件⟧,行政规范性文件⟦6件⟧。', [
    'rules.issued 1',
    'normativeDocuments.issued 6',
  ]),
  proseCase('no papers newly made', '⟦无新制定行政规范性文件⟧。', ['normativeDocuments.issued 0']),
  // Taken in and concluded.
  proseCase('taken in and concluded, of which the concluded are counted', '受理办结依申请公开⟦14起⟧,办结⟦13起⟧。', [
    'applications.received.total 14',
    'applications.concluded.total 13',
  ]),
  proseCase('letters of a broadcast by its name', '办理问政山东平台问题⟦5件⟧。', ['messages.received 5']),
];
