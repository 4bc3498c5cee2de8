/** Cases of items that a matter, a field or an event at hand brought, which are not all that was published. */
import { proseCase } from './prose-case.ts';

export const MATTER_AT_HAND_CASES = [
  proseCase('a matter whose disclosure went on', '推进审计信息公开,公开信息14条。'),
  proseCase('a matter with what was done for it', '加大招生考试信息公开力度,发布相关信息22条。'),
  proseCase('disclosure in general that went on', '加大政府信息公开力度,公开信息⟦514条⟧。', ['published.total 514']),
  proseCase('disclosure of all parts of a body', '规范各科室信息公开,公开信息⟦514条⟧。', ['published.total 514']),
  proseCase('a matter, and a sum over the year', '推进审计信息公开,全年公开信息⟦514条⟧。', ['published.total 514']),
  proseCase('a field at hand', '在试点领域公开信息31条。'),
  proseCase('all fields', '在各领域公开信息⟦310条⟧。', ['published.total 310']),
  proseCase('an event at hand', '开展阳光村务宣传活动,发布信息6条。'),
  // Disputes by the cases, areas behind a word of time, what a page counts today.
  proseCase(
    'disputes named in front of the cases',
    '被申请行政复议的信息公开案件⟦2起⟧,法院受理的信息公开诉讼案件⟦1起⟧。',
    ['reconsideration.total 2', 'litigation.total 1'],
  ),
  proseCase('an area behind a word of time', '一年来全县围绕中心工作抓落实,主动公开信息⟦310余条⟧。', [
    'published.total 310 atLeast area',
  ]),
  proseCase('what a page counts today', '您是第5230位访问者 今日访问 712 次'),
];
