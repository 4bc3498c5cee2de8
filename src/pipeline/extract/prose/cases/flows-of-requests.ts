/** Whole flows of requests, in which sums tell what words leave open: what was new, carried in, concluded and carried out; and flows of other matters beside them. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const FLOW_OF_REQUESTS_CASES: readonly ProseCase[] = [
  proseCase('the verb alone behind the number', '收到政府信息公开申请⟦3件⟧,⟦2件⟧答复,⟦1件⟧结转。', [
    'applications.received.total 3',
    'applications.concluded.total 2',
    'applications.carriedOut.total 1',
  ]),
  proseCase('proposals in such a row', '收到人大代表建议3件,2件答复,1件结转。'),
  proseCase(
    'words behind the number, and what was at hand in front',
    '#依申请公开\n共处理申请事项7件,其中⟦1件⟧系2023年末受理后跨年办理,⟦6件⟧为年内受理。7件中⟦6件⟧已办结归档,余⟦1件⟧于2025年1月答复。',
    [
      'applications.carriedIn.total 1',
      'applications.received.total 6',
      'applications.concluded.total 6',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase(
    'carried in and out in verbs of their own',
    '#依申请公开\n上年未办结⟦3件⟧转入本年,本年新登记⟦17件⟧,合计20件;年底前答复⟦18件⟧,余下⟦2件⟧仍在法定期限内。',
    [
      'applications.carriedIn.total 3',
      'applications.received.total 17',
      'applications.concluded.total 18',
      'applications.carriedOut.total 2',
    ],
  ),
  proseCase(
    'years in place of words for them',
    '当年受理政府信息公开申请⟦31件⟧,加上2023年结余的⟦2件⟧,应办33件,实际办结⟦32件⟧,转入2025年⟦1件⟧。',
    [
      'applications.received.total 31',
      'applications.carriedIn.total 2',
      'applications.concluded.total 32',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase(
    'the number in front of every word',
    '收到政府信息公开申请5件,⟦4件⟧为新申请,⟦1件⟧为上一年延续办理;已办⟦4件⟧,⟦1件⟧仍在办。',
    [
      'applications.received.total 4',
      'applications.carriedIn.total 1',
      'applications.concluded.total 4',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase(
    'all at hand, new and carried in',
    '共受理政府信息公开申请15件,其中新收到⟦14件⟧,结转上年度办理⟦1件⟧,办结⟦13件⟧,结转下年度继续办理⟦2件⟧。',
    [
      'applications.received.total 14',
      'applications.carriedIn.total 1',
      'applications.concluded.total 13',
      'applications.carriedOut.total 2',
    ],
  ),
  proseCase(
    'letters as the noun, and a clause of manner between',
    '收到依申请公开信件⟦28件⟧,所有信件都在法定时限内规范办理,其中,⟦24件⟧已办结,⟦4件⟧转下年度继续办理。',
    ['applications.received.total 28', 'applications.concluded.total 24', 'applications.carriedOut.total 4'],
  ),
  proseCase('handed on from the year before, said by words alone', '收到依申请公开⟦64件⟧,上一年度转办⟦2件⟧。', [
    'applications.received.total 64',
    'applications.carriedIn.total 2',
  ]),
  proseCase(
    'carried in within what was received',
    '收到政府信息公开申请⟦30件⟧(其中⟦1件⟧为上年度结转),办结⟦30件⟧,结转下年⟦0件⟧。',
    [
      'applications.received.total 30',
      'applications.carriedIn.total 1',
      'applications.concluded.total 30',
      'applications.carriedOut.total 0',
    ],
  ),
  proseCase(
    'what is left but was settled otherwise',
    '收到政府信息公开申请⟦30件⟧。按时办理完结⟦29件⟧,剩余1件按申请人要求作撤销处理。',
    ['applications.received.total 30', 'applications.concluded.total 29'],
  ),
  proseCase(
    'what is not answered, with its reason',
    '收到政府信息公开申请⟦5件⟧,答复申请⟦4件⟧,未答复1件,属于内部事务信息。',
    ['applications.received.total 5', 'applications.concluded.total 4'],
  ),
  proseCase('an outcome beside what is carried over', '收到政府信息公开申请⟦2件⟧,予以公开处理⟦1件⟧,结转下年度⟦1件⟧。', [
    'applications.received.total 2',
    'applications.granted.total 1',
    'applications.carriedOut.total 1',
  ]),
  proseCase(
    'a clause of reason before the year that they go over to',
    '#依申请公开\n收到申请⟦9件⟧,答复⟦8件⟧,还有⟦1件⟧为12月底收到,转2025年答复。',
    ['applications.received.total 9', 'applications.concluded.total 8', 'applications.carriedOut.total 1'],
  ),
  proseCase(
    'what came in the year before, proved by the sum',
    '#依申请公开\n共办理申请17件,其中⟦15件⟧为2024年收到、⟦2件⟧为2023年12月收到。',
    ['applications.received.total 15', 'applications.carriedIn.total 2'],
  ),
  proseCase('short nouns', '#依申请公开\n年度收件⟦31件⟧、结件⟦30件⟧、余件⟦1件⟧。', [
    'applications.received.total 31',
    'applications.concluded.total 30',
    'applications.carriedOut.total 1',
  ]),
  proseCase(
    'stocks at the ends of two years',
    '#依申请公开\n收到申请⟦16宗⟧,上年末结存⟦2宗⟧,本年末结存⟦0宗⟧,全年办结⟦18宗⟧。',
    [
      'applications.received.total 16',
      'applications.carriedIn.total 2',
      'applications.carriedOut.total 0',
      'applications.concluded.total 18',
    ],
  ),
  proseCase('all of them carried over', '收到⟦1件⟧政府信息公开申请,结转至下一年度办理。', [
    'applications.received.total 1 & applications.carriedOut.total 1',
  ]),
  proseCase(
    'a number at the start of a name',
    '在365某某管理系统中收到⟦12封⟧政府信息公开申请,已按照365某某流程进行处理。',
    ['applications.received.total 12'],
  ),
  proseCase(
    'the year before, for comparison',
    '#依申请公开\n收到申请⟦5件⟧,办结⟦5件⟧。2023年收到8件,办结7件,结转1件。',
    ['applications.received.total 5', 'applications.concluded.total 5'],
  ),
  proseCase('none carried in, in a clause of its own', '#依申请公开\n⟦没有接到申请件⟧,⟦上年度也无结转⟧。', [
    'applications.received.total 0',
    'applications.carriedIn.total 0',
  ]),
  proseCase('none met with', '#依申请公开\n年内⟦未遇到依申请公开⟧情形。', ['applications.received.total 0']),
  proseCase('carried over without a year, twice', '#依申请公开\n全年新收⟦71件⟧、结转⟦6件⟧、办结⟦74件⟧、转下年⟦3件⟧。', [
    'applications.received.total 71',
    'applications.carriedIn.total 6',
    'applications.concluded.total 74',
    'applications.carriedOut.total 3',
  ]),
  proseCase('both ends of the year', '#依申请公开\n年初在办⟦3件⟧,年内接收⟦40件⟧,年内办结⟦41件⟧,年末在办⟦2件⟧。', [
    'applications.carriedIn.total 3',
    'applications.received.total 40',
    'applications.concluded.total 41',
    'applications.carriedOut.total 2',
  ]),
  proseCase(
    'together with what was carried in',
    '收到政府信息公开申请⟦103件⟧,连同上年结转的⟦8件⟧,共111件,办结⟦105件⟧,结转⟦6件⟧。',
    [
      'applications.received.total 103',
      'applications.carriedIn.total 8',
      'applications.concluded.total 105',
      'applications.carriedOut.total 6',
    ],
  ),
  proseCase(
    'given up beside what was answered',
    '#依申请公开\n收到申请⟦47件⟧,2023年带入⟦3件⟧,出具告知书⟦48件⟧;申请人放弃1件;带入2025年⟦1件⟧。',
    [
      'applications.received.total 47',
      'applications.carriedIn.total 3',
      'applications.concluded.total 48',
      'applications.carriedOut.total 1',
    ],
  ),
  proseCase('answered within the term', '受理政府信息公开申请⟦1350件⟧,在法定期限内答复⟦1292件⟧(结转到2025年⟦58件⟧)。', [
    'applications.received.total 1350',
    'applications.concluded.total 1292',
    'applications.carriedOut.total 58',
  ]),
  proseCase('not taken in', '#依申请公开\n登记受理申请⟦47件⟧,答复⟦47件⟧,不受理0。', [
    'applications.received.total 47',
    'applications.concluded.total 47',
  ]),
  proseCase('none that had to be carried over', '收到政府信息公开申请⟦14件⟧,办结⟦14件⟧;⟦没有需要结转的申请⟧。', [
    'applications.received.total 14',
    'applications.concluded.total 14',
    'applications.carriedOut.total 0',
  ]),
  proseCase('not one', '#依申请公开\n乡里⟦没有接到一份申请⟧。', ['applications.received.total 0']),
  proseCase(
    'permits that flow beside requests',
    '收到政府信息公开申请⟦9件⟧。办理行政许可⟦240件⟧,办结238件,其余2件正在办理。',
    ['applications.received.total 9', 'licensing.decisions 240'],
  ),
  proseCase(
    'proposals that flow beside requests',
    '收到政府信息公开申请⟦9件⟧,答复⟦9件⟧。办理建议提案14件,办结12件,转入2025年2件。',
    ['applications.received.total 9', 'applications.concluded.total 9'],
  ),
  proseCase('complaints that flow without requests', '受理信访件15件,上年转入1件,办结14件,余2件转下年办理。'),
  proseCase(
    'what was carried over is within what was answered',
    '新收政府信息公开申请⟦66件⟧;含上年结转在内共办理71件。',
    ['applications.received.total 66'],
  ),
];
