/** Cases of charges for answers, requests handled with their parts, answers to applicants, papers neither made nor repealed, whole systems of bodies. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const CHARGED_AND_HANDLED_CASES: readonly ProseCase[] = [
  proseCase('the sum charged for information on request', '当年依申请公开信息收费总额为⟦0元⟧。', [
    'processingFee.amount 0',
  ]),
  proseCase('charges under their heading', '#四、信息公开收费及减免情况\n全年收费总额⟦36元⟧。', [
    'processingFee.amount 36',
  ]),
  proseCase('the sum of the costs named', '#四、信息公开收费及减免情况\n收取检索费8元、复印费22元,共计⟦30元⟧。', [
    'processingFee.amount 30',
  ]),
  proseCase('one cost beside another charge', '停车收费21万元,检索费8元。', []),
  proseCase('charges that were waived', '减免政府信息公开收费80元。', []),
  proseCase('a fee denied of applicants', '本机关⟦未向申请人收取任何费用⟧。', ['processingFee.amount 0']),
  proseCase('a fee denied of others', '本机关未向企业收取任何费用。', []),
  proseCase(
    'requests handled by way, all of them answered',
    '全年办理依申请公开⟦26件⟧,其中邮寄9件、网上收到群众申请17件,均按时办结。',
    ['applications.concluded.total 26'],
  ),
  proseCase(
    'requests received by way, all of them answered',
    '全年收到依申请公开⟦12件⟧,其中邮寄9件、网络3件,均按时办结。',
    ['applications.received.total 12'],
  ),
  proseCase('requests handled of which some are said to be of firms', '全年办理申请⟦9件⟧,其中企业3件,均按时办结。', [
    'applications.received.total 9',
  ]),
  proseCase('new and carried in, all answered', '全年处理申请⟦16件⟧,其中新收⟦13件⟧,上年结转⟦3件⟧,均在期限内答复。', [
    'applications.concluded.total 16',
    'applications.received.total 13',
    'applications.carriedIn.total 3',
  ]),
  proseCase('new and carried in in brackets', '全年办理政府信息公开申请⟦16件⟧(新收⟦13件⟧,上年结转⟦3件⟧),已全部办结。', [
    'applications.concluded.total 16',
    'applications.received.total 13',
    'applications.carriedIn.total 3',
  ]),
  proseCase('answers by whom they went to', '接收依申请公开⟦8件⟧,已书面答复申请人⟦7件⟧。', [
    'applications.received.total 8',
    'applications.concluded.total 7',
  ]),
  proseCase('answers given to applicants', '受理信息公开申请⟦8件⟧,已向申请人答复⟦8件⟧。', [
    'applications.received.total 8',
    'applications.concluded.total 8',
  ]),
  proseCase('answers by one way', '受理信息公开申请⟦8件⟧,其中网上答复申请人3件。', ['applications.received.total 8']),
  proseCase('who asked for those concluded', '受理信息公开申请⟦8件⟧,办结⟦6件⟧,其中自然人申请5件、企业申请1件。', [
    'applications.received.total 8',
    'applications.concluded.total 6',
  ]),
  proseCase('who asked where all were concluded', '收到申请⟦6件⟧,办结⟦6件⟧,其中自然人申请⟦5件⟧、企业申请⟦1件⟧。', [
    'applications.received.total 6',
    'applications.concluded.total 6',
    'applications.received.naturalPerson 5',
    'applications.received.enterprise 1',
  ]),
  proseCase(
    'what was within the scope of disclosure',
    '受理申请⟦14件⟧,属于公开范围⟦6件⟧,属于部分公开范围⟦3件⟧,不予公开2件,信息不存在⟦3件⟧。',
    [
      'applications.received.total 14',
      'applications.granted.total 6',
      'applications.partlyGranted.total 3',
      'applications.unavailable.notHeld.total 3',
    ],
  ),
  proseCase('what had been published before', '受理申请⟦9件⟧,属于主动公开范围6件,信息不存在⟦3件⟧。', [
    'applications.received.total 9',
    'applications.unavailable.notHeld.total 3',
  ]),
  proseCase(
    'outcomes that add up with what was carried out',
    '新收申请⟦12件⟧,上年结转⟦2件⟧,可公开⟦6件⟧,部分公开⟦4件⟧,没有该信息⟦3件⟧,结转下年⟦1件⟧。',
    [
      'applications.received.total 12',
      'applications.carriedIn.total 2',
      'applications.granted.total 6',
      'applications.partlyGranted.total 4',
      'applications.unavailable.notHeld.total 3',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase('a board of petitions answers', '区信访办全年接受依申请公开⟦1条⟧,已答复申请人⟦1条⟧。', [
    'applications.received.total 1',
    'applications.concluded.total 1',
  ]),
  proseCase('outcomes in quotation marks', '在已答复的申请中,“同意公开”的⟦5件⟧,“不予公开”的1件,“信息不存在”的⟦4件⟧。', [
    'applications.granted.total 5',
    'applications.unavailable.notHeld.total 4',
  ]),
  proseCase('times that people applied', '全年有⟦4人次⟧提出政府信息公开申请,均在网上提交。', [
    'applications.received.total 4',
  ]),
  proseCase('a review that was ended', '因信息公开引发行政复议⟦5起⟧,其中被撤销⟦1起⟧、被维持⟦3起⟧、终止审理⟦1起⟧。', [
    'reconsideration.total 5',
    'reconsideration.corrected 1',
    'reconsideration.upheld 3',
    'reconsideration.other 1',
  ]),
  proseCase('papers neither made nor repealed', '⟦全年未制发或废止规章、行政规范性文件⟧。', [
    'normativeDocuments.issued 0 & normativeDocuments.repealed 0 & rules.issued 0 & rules.repealed 0',
  ]),
  proseCase('no papers repealed, in a clause', '制定规范性文件⟦1件⟧,⟦未废止规范性文件⟧。', [
    'normativeDocuments.issued 1',
    'normativeDocuments.repealed 0',
  ]),
  proseCase('papers in force among items of a site', '网站发布信息⟦560条⟧,其中发布现行有效规范性文件5条。', [
    'published.website 560',
  ]),
  proseCase(
    'what was published of all information',
    '共公开信息310项。其中,主动公开⟦300项⟧(许可280项,处罚20项),依申请公开10项。',
    ['published.total 300'],
  ),
  proseCase('requests of a whole system and of its head', '全系统共受理政府信息公开申请⟦75件⟧,其中局机关受理⟦20件⟧。', [
    'applications.received.total 75 area',
    'applications.received.total 20',
  ]),
  proseCase('followers of one account beside a whole system', '全系统备案账号10个,“某地之声”公众号订阅用户⟦8200人⟧。', [
    'followers.total 8200',
  ]),
  proseCase('no charge and no waiver', '#四、信息公开收费及减免情况\n本年度⟦未有收费⟧及减免情况。', [
    'processingFee.amount 0',
  ]),
  proseCase(
    'ways side by side, none of them all',
    '我局网站受理依申请公开6件;当面受理依申请公开2件;其他渠道受理依申请公开11件。',
    [],
  ),
  proseCase('one way that was all', '网上受理申请⟦6件⟧,办结⟦6件⟧。', [
    'applications.received.total 6',
    'applications.concluded.total 6',
  ]),
  proseCase('papers in force by a shorter name', '制定行政规范性文件⟦4件⟧,废止⟦0件⟧,现行有效文件⟦21件⟧。', [
    'normativeDocuments.issued 4',
    'normativeDocuments.repealed 0',
    'normativeDocuments.inForce 21',
  ]),
  proseCase('papers printed bear one', '印发主动公开文件⟦14件⟧。', ['documents.proactive 14']),
  proseCase('forms of interpretations and all other forms', '共发布文字解读⟦25条⟧,图表、视频等其它形式解读⟦13条⟧。', [
    'interpretations.published 25 part',
    'interpretations.published 13 part',
  ]),
  proseCase(
    'two boxes with their rates between',
    '受理“镇长信箱”信件⟦17件⟧、办结率98%,“部门信箱”信件⟦26件⟧、办结率97%。',
    ['messages.received 17 part', 'messages.received 26 part'],
  ),
];
