/** Cases of requests by the ways they came, summed up, answered, carried over, and of shares proved by adding or subtracting. */
import { proseCase } from './prose-case.ts';

export const REQUEST_FLOW_CASES = [
  proseCase('handed in by the public', '企业和群众提交政府信息公开申请⟦37件⟧,均已办结。', [
    'applications.received.total 37',
  ]),
  proseCase('handed in, the noun lost', '市民以信函、网页两种途径向镇政府提交信息公开⟦9件⟧。', [
    'applications.received.total 9',
  ]),
  proseCase('passed on to another body', '向其他机关移送依申请公开2件。'),
  proseCase('by letter and on line together', '今年收到信件及网上依申请公开共计⟦14件⟧。', [
    'applications.received.total 14',
  ]),
  proseCase('letters beside requests', '今年收到信件和依申请公开件共计14件。'),
  proseCase('an inquiry by letter', '收到政府信息公开来函⟦3件⟧。', ['applications.received.total 3']),
  proseCase('公开请求', '年内接收公开请求⟦6件⟧。', ['applications.received.total 6']),
  proseCase('收办', '我局收办政府信息公开申请⟦64件⟧。', ['applications.received.total 64']),
  proseCase('ways and their sum', '收到网上申请12件,信函申请5件,共⟦17件⟧。', ['applications.received.total 17']),
  proseCase('ways and their sum, one without its noun', '依申请公开收到网络申请30件,快递4件,合计⟦34件⟧。', [
    'applications.received.total 34',
  ]),
  proseCase('ways that do not add up to what follows', '受理依申请公开网上申请3件,信函申请5件,公开栏目共9个。'),
  proseCase('a way in front of the verb', '受理依申请公开⟦19件⟧,邮箱受理2件,现场收到17件。', [
    'applications.received.total 19',
  ]),
  proseCase('a number and all answered', '受理政府信息公开申请⟦38件⟧,⟦36件⟧均在法定期限内答复。', [
    'applications.received.total 38',
    'applications.concluded.total 36',
  ]),
  proseCase('a number concluded in time', '接收依申请公开⟦7件⟧,⟦7件⟧按期办结。', [
    'applications.received.total 7',
    'applications.concluded.total 7',
  ]),
  proseCase('the rest, proved by subtraction', '收到依申请公开⟦30件⟧,⟦2件⟧结转下年度,其余⟦28件⟧均已答复。', [
    'applications.received.total 30',
    'applications.carriedOut.total 2',
    'applications.concluded.total 28',
  ]),
  proseCase('the rest behind other outcomes', '收到依申请公开⟦7件⟧,撤销2件,⟦1件⟧结转下年度,其余4件已答复。', [
    'applications.received.total 7',
    'applications.carriedOut.total 1',
  ]),
  proseCase('answered ones of a list', '收到依申请公开⟦12件⟧,其中已答复⟦11件⟧、结转下年度⟦1件⟧。', [
    'applications.received.total 12',
    'applications.concluded.total 11',
    'applications.carriedOut.total 1',
  ]),
  proseCase(
    'left over, said in the clause behind',
    '收到申请公开政府信息⟦38件⟧,已办结⟦36件⟧,⟦2件⟧尚在办理期内,结转下年度。',
    ['applications.received.total 38', 'applications.concluded.total 36', 'applications.carriedOut.total 2'],
  ),
  proseCase('all at hand, carried over and new', '规范办理依申请公开55件,上年结转⟦5件⟧,新增⟦50件⟧。', [
    'applications.carriedIn.total 5',
    'applications.received.total 50',
  ]),
  proseCase('all at hand in brackets', '共处理政府信息公开申请21件(上年度结转⟦1件⟧,本年新收⟦20件⟧)。', [
    'applications.carriedIn.total 1',
    'applications.received.total 20',
  ]),
  proseCase(
    'none of other applicants, behind one that came',
    '收到公民的政府信息公开申请⟦1件⟧,未收到企业、社会组织的申请。',
    ['applications.received.total 1'],
  ),
  proseCase('granted in part', '受理依申请公开⟦10件⟧,予以公开⟦7件⟧,部分予以公开⟦3件⟧。', [
    'applications.received.total 10',
    'applications.granted.total 7',
    'applications.partlyGranted.total 3',
  ]),
  proseCase('carried over into the next year', '2024年受理依申请公开⟦9件⟧,2025年结转依申请公开⟦1件⟧。', [
    'applications.received.total 9',
    'applications.carriedOut.total 1',
  ]),
  proseCase('不涉及', '我局⟦不涉及政府信息公开申请⟧。', ['applications.received.total 0']),
  proseCase('made, an attribute', '制作依申请公开信息49条。'),
  proseCase('matters of disclosure that came in', '共受理政府信息公开事项⟦10件⟧。', ['applications.received.total 10']),
  proseCase('the sum of requests', '今年依申请公开件总数为⟦10件⟧。', ['applications.received.total 10']),
  proseCase('items by attribute', '2024年公开信息38条,其中主动公开⟦36条⟧、依申请公开2条。', ['published.total 36']),
  proseCase(
    'a subheading goes on',
    '#(二)依申请公开工作情况\n1.申请情况。2024年共收到⟦3件⟧。\n2.办理情况。办结⟦3件⟧。',
    ['applications.received.total 3', 'applications.concluded.total 3'],
  ),
];
