/** Disputes whose results add up to their total, those that a body decides on, answers to all requests, and what lines took in, whatever words stand between. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const PROVED_DISPUTES_CASES: readonly ProseCase[] = [
  proseCase(
    'results first, their sum behind',
    '(四)争议。行政复议:维持⟦20件⟧、纠正⟦3件⟧、其他⟦4件⟧、未结⟦2件⟧,总计⟦29件⟧。行政诉讼:维持9件、未结2件,总计⟦11件⟧。',
    [
      'reconsideration.upheld 20',
      'reconsideration.corrected 3',
      'reconsideration.other 4',
      'reconsideration.pending 2',
      'reconsideration.total 29',
      'litigation.total 11',
    ],
  ),
  proseCase(
    'the heading alone names them',
    '(三)行政复议。本年度立案⟦21件⟧,结案19件(维持⟦15件⟧,撤销⟦4件⟧),在审⟦2件⟧。',
    [
      'reconsideration.total 21',
      'reconsideration.upheld 15',
      'reconsideration.corrected 4',
      'reconsideration.pending 2',
    ],
  ),
  proseCase('concluded ones are not all', '(三)复议诉讼情况。复议结案29件、未结⟦3件⟧,共⟦32件⟧。', [
    'reconsideration.pending 3',
    'reconsideration.total 32',
  ]),
  proseCase('nothing adds up', '(三)行政复议。本年度立案21件,结案17件,在审2件。'),
  proseCase('a heading of both kinds', '(三)行政复议诉讼。立案6件,维持4件、终止2件。'),
  proseCase('who decides on them', '(三)行政复议。复议办公室(设在我局)全年收到复议申请188件,审结171件。'),
  proseCase(
    'who conducts them for the government',
    '(三)复议应诉。代表市政府办理行政复议案件302件、行政应诉案件74件。',
  ),
  proseCase('as many answered as came in', '共受理政府信息公开申请⟦3宗⟧,其中,依法答复⟦3宗⟧,答复及时率100%。', [
    'applications.received.total 3',
    'applications.concluded.total 3',
  ]),
  proseCase('calls of a line', '12329热线呼入量⟦23.8万次⟧,接通率96.8%。', ['hotline.received 238000']),
  proseCase('business of a line', '12328电话服务中心全年受理业务⟦58.7万件⟧,其中咨询⟦49.2万件⟧。', [
    'hotline.received 587000',
    'hotline.consultations 492000',
  ]),
  proseCase('taken in and closed', '通过“12345”便民服务热线回应并办结群众诉求⟦176件⟧。', [
    'hotline.received 176 & hotline.closed 176',
  ]),
  proseCase('who sits at a line', '12345热线座席人员培训12次,日均受理量达到120件。'),
  proseCase(
    'the results of one way to court prove no more than that way',
    '不经复议直接起诉⟦6件⟧,维持⟦4件⟧,纠正⟦2件⟧;经复议后起诉⟦3件⟧,维持⟦3件⟧。',
    [
      'litigation.direct.total 6',
      'litigation.direct.upheld 4',
      'litigation.direct.corrected 2',
      'litigation.afterReconsideration.total 3',
      'litigation.afterReconsideration.upheld 3',
    ],
  ),
  proseCase('none of one dispute, one in characters of the other', '全年⟦无行政诉讼⟧(0件),发生行政复议⟦一件⟧。', [
    'litigation.total 0',
    'reconsideration.total 1',
  ]),
];
