/** Cases of numbers that a blank or a line break cut, and of figures that their own words leave out. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const LEFT_OUT_AND_CUT_CASES: readonly ProseCase[] = [
  proseCase('thousands by a blank, with a mark behind', '订阅号年末粉丝数⟦7 318⟧。', ['followers.total 7318']),
  proseCase('two blanks in one number', '门户网站总访问量⟦2 406 915次⟧。', ['views.total 2406915']),
  proseCase('a unit that few things have', '市民服务热线派单⟦3 852单⟧。', ['hotline.received 3852']),
  proseCase('a number cut by a line break', '主动公开政府信息⟦2\n418 条⟧。', ['published.total 2418']),
  proseCase('pieces of which none is known to be whole', '公众号粉丝数7 31。'),
  proseCase('pieces in front of any unit', '来电⟦4 06通⟧接入热线12345。', ['hotline.received 406']),
  proseCase('pieces with a comma between thousands', '门户网站发布信息⟦1 5,320条⟧。', ['published.website 15320']),
  proseCase('the number of a line in pieces', '123 45热线受理诉求⟦640件⟧。', ['hotline.received 640']),
  proseCase('a time behind a day in pieces', '发布日期:2024-0 1-18 15:34 浏览次数:'),
  proseCase('a bracket that text recognition misread', '收到政府信息公开申请⟦16件⟧〈自然人⟦14件⟧)。', [
    'applications.received.total 16',
    'applications.received.naturalPerson 14',
  ]),
  proseCase('a line in front of a count', '12345 受理诉求⟦640件⟧。', ['hotline.received 640']),
  proseCase('a line by its number behind an ordinal', '2.12345热线办理:⟦318件⟧;', ['hotline.received 318']),
  proseCase('not counted in', '受理12345热线工单⟦420件⟧,视频号收到的咨询16件未纳入统计。', ['hotline.received 420']),
  proseCase('counted by another', '收到留言⟦52件⟧;园区企业反映的诉求31件由园区管委会另行统计。', [
    'messages.received 52',
  ]),
  proseCase('who counted them all', '主动公开政府信息⟦175条⟧,由办公室统计汇总。', ['published.total 175']),
  proseCase('done for others, behind a mark', '收到12345热线工单⟦64件⟧,代社区办理9件。', ['hotline.received 64']),
  proseCase('but for', '主动公开政府信息⟦260条⟧(不包括学校自行公开的74条)。', ['published.total 260']),
  proseCase('what stays out says nothing of what is counted', '主动公开政府信息⟦260条⟧,转发的未计入。', [
    'published.total 260',
  ]),
  proseCase('behind what stays out, a clause of its own', '不含转发信息,网站公开信息⟦98条⟧。', [
    'published.website 98',
  ]),
  proseCase('what was before, by a change of hands', '公众号迁移后,粉丝由2.1万变为⟦1.9万⟧。', [
    'followers.total 19000',
  ]),
  proseCase('what was before, by its year', '公众号粉丝从2023年的3.2万增至⟦3.8万⟧。', ['followers.total 38000']),
  proseCase('those who follow, behind a verb', '公众号年底有关注者⟦3150人⟧。', ['followers.total 3150']),
  proseCase('no more followers than', '微博粉丝只有⟦860个⟧。', ['followers.total 860']),
  proseCase('the rest of what was published', '网站公开信息⟦88条⟧(包括工作动态70条,其他主动公开文件18条)。', [
    'published.website 88',
  ]),
  proseCase(
    'attributes as papers bear them',
    '公文中属性为“此件主动公开”的⟦24件⟧,“此件依申请公开”的⟦9件⟧,“此件不予公开”的⟦31件⟧。',
    ['documents.proactive 24', 'documents.onRequest 9', 'documents.withheld 31'],
  ),
  proseCase(
    'full stops in half width before a year',
    '网站发布信息⟦134条⟧.2024年收到申请⟦9件⟧.2025年将继续公开300条.',
    ['published.website 134', 'applications.received.total 9'],
  ),
];
