/** Cases of requests concluded, granted, carried in and carried out. */
import { proseCase } from './prose-case.ts';

const UNDER = '#(二)依申请公开情况\n';

export const REQUEST_OUTCOME_CASES = [
  proseCase('under its heading without the word', `${UNDER}全年共收到⟦12件⟧,办结⟦11件⟧,结转下年度继续办理⟦1件⟧。`, [
    'applications.received.total 12',
    'applications.concluded.total 11',
    'applications.carriedOut.total 1',
  ]),
  proseCase('received and concluded with one verb phrase', '受理并办结政府信息公开申请⟦3件⟧。', [
    'applications.received.total 3 & applications.concluded.total 3',
  ]),
  proseCase('concluded', '共办结政府信息公开申请⟦18件⟧。', ['applications.concluded.total 18']),
  proseCase('concluded, number first', '我办办结⟦9件⟧信息公开申请,内有⟦1件⟧结转自上年。', [
    'applications.concluded.total 9',
    'applications.carriedIn.total 1',
  ]),
  proseCase('answered', '收到政府信息公开申请⟦22件⟧,答复⟦22件⟧。', [
    'applications.received.total 22',
    'applications.concluded.total 22',
  ]),
  proseCase('按时答复', '收到政府信息公开申请⟦44件⟧,按时答复⟦39件⟧。', [
    'applications.received.total 44',
    'applications.concluded.total 39',
  ]),
  proseCase('all concluded says no number', '收到政府信息公开申请⟦33件⟧,均已全部按时办结。', [
    'applications.received.total 33',
  ]),
  proseCase('carried in', '收到政府信息公开申请⟦10件⟧,上年结转⟦2件⟧。', [
    'applications.received.total 10',
    'applications.carriedIn.total 2',
  ]),
  proseCase('carried in, in brackets', '受理政府信息公开申请⟦1466件⟧(上年度结转⟦16件⟧,结转下年度⟦9件⟧)。', [
    'applications.received.total 1466',
    'applications.carriedIn.total 16',
    'applications.carriedOut.total 9',
  ]),
  proseCase('含 the carry-in', '办结政府信息公开申请⟦98件⟧(含上年度结转申请⟦8件⟧)。', [
    'applications.concluded.total 98',
    'applications.carriedIn.total 8',
  ]),
  proseCase('carried in by year', '2023年结转⟦3件⟧,本年新收政府信息公开申请⟦21件⟧。', [
    'applications.carriedIn.total 3',
    'applications.received.total 21',
  ]),
  proseCase('carried out to a named year', '收到政府信息公开申请⟦80件⟧,办结⟦69件⟧,⟦11件⟧结转至2025年办理。', [
    'applications.received.total 80',
    'applications.concluded.total 69',
    'applications.carriedOut.total 11',
  ]),
  proseCase('carried out with 顺延', '收到政府信息公开申请⟦80件⟧,其中⟦11件⟧顺延至下一年度办理。', [
    'applications.received.total 80',
    'applications.carriedOut.total 11',
  ]),
  proseCase('carried in zero', `${UNDER}收到申请⟦9件⟧,上年度结转政府信息公开申请⟦0件⟧。`, [
    'applications.received.total 9',
    'applications.carriedIn.total 0',
  ]),
  proseCase('outcomes', '受理依申请公开件⟦6件⟧,其中予以公开⟦2件⟧,部分公开⟦1件⟧,无法提供2件,不予处理1件。', [
    'applications.received.total 6',
    'applications.granted.total 2',
    'applications.partlyGranted.total 1',
  ]),
  proseCase('outcomes behind 答复', `${UNDER}收到政府信息公开申请⟦8件⟧。予以公开⟦5件⟧,不予公开3件。`, [
    'applications.received.total 8',
    'applications.granted.total 5',
  ]),
  proseCase('last year’s figure in brackets', '收到信息公开申请⟦22起⟧,比2023年(31起)下降29%,答复⟦22起⟧。', [
    'applications.received.total 22',
    'applications.concluded.total 22',
  ]),
  proseCase(
    'online and on paper in brackets',
    '收到政府信息公开申请⟦44件⟧(其中网上申请42件,邮寄2件),上年度结转⟦0件⟧,办结⟦39件⟧。',
    ['applications.received.total 44', 'applications.carriedIn.total 0', 'applications.concluded.total 39'],
  ),
  proseCase('办理完成 and 转 to the next year', '受理政府信息公开申请⟦86件⟧,办理完成⟦78件⟧,余⟦8件⟧转2025年度办理。', [
    'applications.received.total 86',
    'applications.concluded.total 78',
    'applications.carriedOut.total 8',
  ]),
  proseCase(
    'new, concluded and outcomes',
    '新收政府信息公开申请⟦12件⟧,其中自然人⟦10件⟧、法人2件。本年度办结⟦11件⟧,其中予以公开⟦4件⟧、无法提供3件,结转下年度⟦1件⟧。',
    [
      'applications.received.total 12',
      'applications.received.naturalPerson 10',
      'applications.concluded.total 11',
      'applications.granted.total 4',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase('the words of the form in a sentence', '我街本年新收政府信息公开申请数量为⟦4件⟧,上年结转申请为⟦1件⟧。', [
    'applications.received.total 4',
    'applications.carriedIn.total 1',
  ]),
  proseCase(
    'those dealt with behind those received',
    '全年接收政府信息公开申请⟦54件⟧;全年办理⟦50件⟧,结转2025年⟦4件⟧。',
    ['applications.received.total 54', 'applications.concluded.total 50', 'applications.carriedOut.total 4'],
  ),
  proseCase('answers given', '收到信息公开申请共⟦8件⟧,已作出信息公开答复⟦6件⟧。', [
    'applications.received.total 8',
    'applications.concluded.total 6',
  ]),
  proseCase('the unanswered one', '收到政府信息公开申请⟦5件⟧。全年答复申请⟦4件⟧,未答复1件。', [
    'applications.received.total 5',
    'applications.concluded.total 4',
  ]),
  proseCase('办理答复', '依申请公开办理答复⟦14件⟧。', ['applications.concluded.total 14']),
  proseCase('taken over from last year', '今年收到申请公开⟦6件⟧、转办上一年度申请公开⟦2件⟧。', [
    'applications.received.total 6',
    'applications.carriedIn.total 2',
  ]),
  proseCase('dealt with and all concluded', '全年共计办理依申请公开政府信息⟦17件⟧,全部在规定时限内办结。', [
    'applications.concluded.total 17',
  ]),
  proseCase('办理 beside 新收', '全年新收政府信息公开申请⟦150件⟧,共办理政府信息公开申请⟦148件⟧。', [
    'applications.received.total 150',
    'applications.concluded.total 148',
  ]),
  proseCase(
    '已办理 behind a list',
    '共受理政府信息公开申请⟦120件⟧,其中网站申请110件、当面申请10件;已办理⟦117件⟧,结转下年度继续办理⟦3件⟧。',
    ['applications.received.total 120', 'applications.concluded.total 117', 'applications.carriedOut.total 3'],
  ),
  proseCase(
    'written answers to a part',
    '收到政府信息公开申请⟦4件⟧,2件为网络申请,2件为信件申请;其中⟦3件⟧已按要求进行书面回复。',
    ['applications.received.total 4', 'applications.concluded.total 3'],
  ),
  proseCase('what is new of those dealt with', '全年处理依申请公开92件,其中,本年度新接收⟦91件⟧,2023年结转办理⟦1件⟧。', [
    'applications.received.total 91',
    'applications.carriedIn.total 1',
  ]),
  proseCase('转接 to the next year', '办结政府信息公开申请⟦70件⟧,转接下年度办理⟦5件⟧。', [
    'applications.concluded.total 70',
    'applications.carriedOut.total 5',
  ]),
  proseCase(
    'concluded behind a list in brackets',
    '全年收到依申请公开⟦9件⟧(其中信件申请6件,网络申请3件),已办结⟦8件⟧,⟦1件⟧结转下年办理。',
    ['applications.received.total 9', 'applications.concluded.total 8', 'applications.carriedOut.total 1'],
  ),
  proseCase('completed', '#依申请公开情况\n收到申请⟦3件⟧,已完成依申请公开申请⟦3件⟧。', [
    'applications.received.total 3',
    'applications.concluded.total 3',
  ]),
  proseCase('answers given to requests', '#依申请公开\n全年共收到申请⟦8件⟧,已对⟦6份⟧政府信息公开申请依法作出答复。', [
    'applications.received.total 8',
    'applications.concluded.total 6',
  ]),
  proseCase('concluded in time', '#依申请公开\n全年收到信息公开申请⟦14件⟧,已按时办结⟦13件⟧。', [
    'applications.received.total 14',
    'applications.concluded.total 13',
  ]),
  proseCase('carried in and gone on with', '受理依申请公开来件⟦17件⟧,续办上年度结转办件⟦2件⟧。', [
    'applications.received.total 17',
    'applications.carriedIn.total 2',
  ]),
  proseCase('all at hand, carried over and new', '办理政府信息公开申请61件,其中上年结转⟦7件⟧,本年新收⟦54件⟧。', [
    'applications.carriedIn.total 7',
    'applications.received.total 54',
  ]),
  proseCase(
    'concluded in the year with the number first',
    '收到信息公开申请⟦61件⟧,⟦57件⟧在2024年办结,⟦4件⟧延至2025年办理。',
    ['applications.received.total 61', 'applications.concluded.total 57', 'applications.carriedOut.total 4'],
  ),
  proseCase('sent on to other bodies', '收到政府信息公开申请⟦3件⟧,转送其他单位办理2件,办结⟦1件⟧。', [
    'applications.received.total 3',
    'applications.concluded.total 1',
  ]),
  proseCase('requests of the people', '街道收到群众申请公开件⟦2件⟧,已在规定时限内答复⟦2件⟧。', [
    'applications.received.total 2',
    'applications.concluded.total 2',
  ]),
  proseCase(
    'outcomes that are no denial',
    '收到依申请公开政府信息⟦2件⟧。其中,予以公开⟦1件⟧,另⟦1件⟧因所申请信息不存在,无法提供。',
    ['applications.received.total 2', 'applications.granted.total 1', 'applications.unavailable.notHeld.total 1'],
  ),
  proseCase('granted in other words', '办理申请⟦9件⟧,其中予以主动公开⟦3件⟧,部分公开⟦4件⟧,无法提供2件。', [
    'applications.received.total 9 & applications.concluded.total 9',
    'applications.granted.total 3',
    'applications.partlyGranted.total 4',
  ]),
];
