/** Cases of lines among other ways: by their place in a row, in the bracket of a platform, calls of which tickets were made. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const LINES_BY_PLACE_CASES: readonly ProseCase[] = [
  proseCase('each by its place', '热线件、信访件分别为⟦318件⟧、27件。', ['hotline.received 318']),
  proseCase('a line and a box by their places', '市民热线、区长信箱分别收到诉求⟦318件⟧、⟦27件⟧。', [
    'hotline.received 318',
    'messages.received 27',
  ]),
  proseCase('several lines summed up', '12345、8890、便民专线三条线合计受理⟦742件⟧。', ['hotline.received 742']),
  proseCase('how many lines there are', '开通两条热线,受理群众诉求⟦46件⟧。', ['hotline.received 46']),
  proseCase('calls and the tickets made of them', '12345热线全年来电3120个,形成工单⟦742件⟧。', [
    'hotline.received 742',
  ]),
  proseCase('events handed on', '全年收到12345热线转办事件⟦95件⟧。', ['hotline.received 95']),
  proseCase('done of those counted before', '12345热线交办工单⟦95件⟧,已办⟦93件⟧,在办2件。', [
    'hotline.received 95',
    'hotline.closed 93',
  ]),
  proseCase('a platform that is the line', '民声统一平台(12345)受理⟦742件⟧。', ['hotline.received 742']),
  proseCase('a platform with a line and a box', '网络理政平台(含12345热线、书记信箱)受理诉求⟦742件⟧。', [
    'hotline.received 742 mixed',
  ]),
  proseCase('a box without the line', '区长信箱(不含12345热线)受理留言⟦27件⟧。', ['messages.received 27']),
  proseCase('handed on by several, of which the line', '区信访局、市民热线转来的诉求共⟦360件⟧,其中市民热线⟦318件⟧。', [
    'hotline.received 360 mixed',
    'hotline.received 318',
  ]),
  proseCase('by what ways they came', '12369热线受理举报⟦12件⟧,微信举报5件、电话举报7件。', ['hotline.tipoffs 12']),
];
