/** Cases of denials under a heading or in unusual words, and of disputes counted together, in turn, or told to be about disclosure behind. */
import { proseCase } from './prose-case.ts';

const UNDER = '#四、政府信息公开行政复议、行政诉讼情况\n';
const NEITHER = ['reconsideration.total 0 & litigation.total 0'];

export const DENIAL_AND_DISPUTE_CASES = [
  proseCase('不涉及', '2024年我镇⟦不涉及政府信息公开行政复议、行政诉讼⟧。', NEITHER),
  proseCase('not one', '全年⟦未发生一起因信息公开引发的行政复议、行政诉讼案件⟧。', NEITHER),
  proseCase('not one, 没有', '我局⟦没有一件因信息公开引起的行政复议和行政诉讼⟧。', NEITHER),
  proseCase('not one, 无', '本年度⟦无一起政府信息公开行政复议、行政诉讼案件⟧。', NEITHER),
  proseCase('one that happened', '全年发生⟦1起⟧因信息公开引发的行政复议。', ['reconsideration.total 1']),
  proseCase('such things, under the heading', `${UNDER}⟦本年度无此类情况⟧。`, NEITHER),
  proseCase('such things, of a body that is no office', `${UNDER}⟦县供销社不存在此类情况⟧。`, NEITHER),
  proseCase('not existing, under the heading', `${UNDER}⟦我街道不存在上述情况⟧。`, NEITHER),
  proseCase('such things happened, under the heading', `${UNDER}⟦2024年度未有相关情况发生⟧。`, NEITHER),
  proseCase('均为0 under the heading', `${UNDER}本年度均为⟦0件⟧。`, NEITHER),
  proseCase('happened zero times, in quotation marks', '政府信息公开⟦行政复议、行政诉讼“零⟧发生”。', NEITHER),
  proseCase('requests and disputes together', '2024年,依申请公开、行政复议、行政诉讼均为⟦0件⟧。', [
    'applications.received.total 0 & reconsideration.total 0 & litigation.total 0',
  ]),
  proseCase('disputes about requests deny no requests', '我局⟦未发生依申请公开方面的行政复议和行政诉讼⟧。', NEITHER),
  proseCase('in turn', '政府信息公开行政复议和行政诉讼案件分别为⟦5件⟧、⟦7件⟧。', [
    'reconsideration.total 5',
    'litigation.total 7',
  ]),
  proseCase('in turn, without 为', '涉政府信息公开的行政复议、行政诉讼分别⟦3件⟧、⟦1件⟧。', [
    'reconsideration.total 3',
    'litigation.total 1',
  ]),
  proseCase('numbers first, linked by 和', '⟦2件⟧政府信息公开行政复议案件和⟦1件⟧行政诉讼案件均已审结。', [
    'reconsideration.total 2',
    'litigation.total 1',
  ]),
  proseCase('about disclosure, said behind', '被申请行政复议⟦2件⟧、提起行政诉讼⟦1件⟧,均与政府信息公开有关。', [
    'reconsideration.total 2',
    'litigation.total 1',
  ]),
  proseCase('about something else', '办理行政复议2件、行政诉讼1件,主动公开裁判结果。'),
  proseCase('申请 as a verb beside 提起', '本年度⟦无政府信息公开申请行政复议、提起行政诉讼⟧的情况。', NEITHER),
  proseCase('起诉 for 诉讼', '⟦没有因信息公开引起行政复议或者行政起诉⟧的案例。', NEITHER),
  proseCase(
    'some of those counted, named behind',
    '政府信息公开类行政复议⟦66件⟧,行政诉讼⟦24件⟧,其中⟦3件⟧行政复议尚未审结。',
    ['reconsideration.total 66', 'litigation.total 24', 'reconsideration.pending 3'],
  ),
  proseCase('an answer that was disputed', '有⟦1件⟧政府信息公开答复被申请行政复议。', ['reconsideration.total 1']),
  proseCase('an answer that was sued over', '有⟦1件⟧信息公开答复书被提起行政诉讼。', ['litigation.total 1']),
  proseCase('caused by requests, said behind', '行政复议⟦1件⟧,行政诉讼⟦0件⟧,均系依申请公开引发。', [
    'reconsideration.total 1',
    'litigation.total 0',
  ]),
  proseCase('收案', '政府信息公开行政复议收案⟦2件⟧。', ['reconsideration.total 2']),
];
