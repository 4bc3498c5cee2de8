/** Cases of what a government took itself of its area's requests, of requests told one by one, of boxes side by side and of items no decision; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SHARE_AND_ITEM_CASES: readonly ProseCase[] = [
  proseCase(
    'the government’s own share behind the flow of its area',
    '#(二)依申请公开\n全市新收政府信息公开申请⟦640件⟧,上年结转⟦12件⟧,办结⟦645件⟧,结转下年⟦7件⟧。市政府本级新收申请⟦88件⟧,办结⟦90件⟧。',
    [
      'applications.received.total 640 area',
      'applications.carriedIn.total 12 area',
      'applications.concluded.total 645 area',
      'applications.carriedOut.total 7 area',
      'applications.received.total 88',
      'applications.concluded.total 90',
    ],
  ),
  proseCase('the share in a clause', '#(二)依申请公开\n全县共收到政府信息公开申请⟦210件⟧,其中县政府本级⟦34件⟧。', [
    'applications.received.total 210 area',
    'applications.received.total 34',
  ]),
  proseCase(
    'what became of the share',
    '#(二)依申请公开\n全区收到政府信息公开申请⟦96件⟧,其中区政府本级⟦9件⟧。区政府本级已全部答复,其中予以公开⟦4件⟧、部分公开⟦2件⟧、信息不存在⟦3件⟧。',
    [
      'applications.received.total 96 area',
      'applications.received.total 9',
      'applications.granted.total 4',
      'applications.partlyGranted.total 2',
      'applications.unavailable.notHeld.total 3',
    ],
  ),
  proseCase(
    'other matters of the government itself',
    '#(二)依申请公开\n全县收到政府信息公开申请⟦96件⟧。县本级开展培训9次。',
    ['applications.received.total 96 area'],
  ),
  proseCase(
    'the share of the year before',
    '#(二)依申请公开\n全县收到政府信息公开申请⟦96件⟧。去年县政府本级收到12件。',
    ['applications.received.total 96 area'],
  ),
  proseCase(
    'what was asked for is no reason',
    '收到申请⟦3件⟧,⟦2件⟧为自然人申请公开行政查询结果,已答复;⟦1件⟧为企业申请公开合同,已予以公开。',
    [
      'applications.received.total 3',
      'applications.received.naturalPerson 2',
      'applications.received.enterprise 1 & applications.granted.total 1',
    ],
  ),
  proseCase(
    'requests told one by one',
    '收到政府信息公开申请⟦3件⟧,⟦2件⟧为自然人申请公开征地批文,均已予以公开;⟦1件⟧为企业申请公开评审资料,属于过程性信息,依法不予公开。',
    [
      'applications.received.total 3',
      'applications.received.naturalPerson 2 & applications.granted.total 2',
      'applications.received.enterprise 1 & applications.refused.deliberative.total 1',
    ],
  ),
  proseCase(
    'two persons, one by one',
    '收到申请⟦2件⟧:⟦1件⟧为村民申请公开账目,已予以公开;⟦1件⟧为村民申请公开合同,本机关不掌握。',
    ['applications.received.total 2', 'applications.granted.total 1', 'applications.unavailable.notHeld.total 1'],
  ),
  proseCase('items that are not all', '收到申请⟦5件⟧,1件为企业申请公开图纸,已转送;1件为协会申请公开名录,已转送。', [
    'applications.received.total 5',
  ]),
  proseCase('who applied, counted by persons', '收到申请⟦2件⟧,申请人⟦1名⟧为自然人、⟦1名⟧为企业。', [
    'applications.received.total 2',
    'applications.received.naturalPerson 1',
    'applications.received.enterprise 1',
  ]),
  proseCase('items that a body is entrusted with', '全年承接行政许可项目31项,办结行政许可⟦412件⟧。', [
    'licensing.decisions 412',
  ]),
  proseCase('boxes in clauses of their own', '办理局长信箱来信⟦31件⟧,办结网络留言⟦9条⟧。', [
    'messages.received 31 part',
    'messages.received 9 part',
  ]),
  proseCase('a box and, in another sentence, a board', '收到局长信箱来信⟦31件⟧。', ['messages.received 31']),
  proseCase(
    'the body’s own items of what its whole system published',
    '全市气象系统在门户网站公开信息⟦2640条⟧,其中市局机关公开⟦812条⟧。',
    ['published.website 2640 area', 'published.website 812'],
  ),
  proseCase(
    'a town’s items of what an area published',
    '全市气象系统在门户网站公开信息⟦2640条⟧,其中东桥镇公开812条。',
    ['published.website 2640 area'],
  ),
  proseCase(
    'information to be made anew in a list that adds up',
    '受理申请⟦20件⟧。办结⟦19件⟧,其中予以公开⟦9件⟧、不掌握⟦5件⟧、另行制作⟦3件⟧、其他⟦2件⟧。',
    [
      'applications.received.total 20',
      'applications.concluded.total 19',
      'applications.granted.total 9',
      'applications.unavailable.notHeld.total 5',
      'applications.unavailable.needsCreation.total 3',
      'applications.other.total 2',
    ],
  ),
  proseCase('no administrative charge', '⟦全年未收取行政事业性收费⟧。', ['charges.amount 0']),
  proseCase('no administrative charge behind decisions', '办结行政许可⟦86件⟧,行政处罚⟦9件⟧,⟦无行政事业性收费⟧。', [
    'licensing.decisions 86',
    'penalties.decisions 9',
    'charges.amount 0',
  ]),
  proseCase('no item of charges', '我局无行政事业性收费项目,也无行政事业性收费职能。'),
];
