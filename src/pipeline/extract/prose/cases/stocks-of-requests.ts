/** Flows of requests told as stocks at the year's ends, as old and new ones, and in rows; disputes with results that sound like other business; events and lines beside that count nothing. */
import { proseCase, type ProseCase } from './prose-case.ts';

const FLOW = (received: number, carriedIn: number, concluded: number, carriedOut: number): readonly string[] => [
  `applications.received.total ${String(received)}`,
  `applications.carriedIn.total ${String(carriedIn)}`,
  `applications.concluded.total ${String(concluded)}`,
  `applications.carriedOut.total ${String(carriedOut)}`,
];

export const STOCKS_OF_REQUESTS_CASES: readonly ProseCase[] = [
  proseCase(
    'open at both ends of the year',
    '#(二)依申请公开\n接收申请⟦44件⟧,期初未结⟦5件⟧,本期办结⟦46件⟧,期末未结⟦3件⟧。',
    FLOW(44, 5, 46, 3),
  ),
  proseCase(
    'old ones and new ones',
    '#(二)依申请公开\n本年度新申请⟦11件⟧,旧申请⟦2件⟧;结案⟦12件⟧,未结⟦1件⟧。',
    FLOW(11, 2, 12, 1),
  ),
  proseCase('in and out of the house', '#(二)依申请公开\n上年剩余⟦6件⟧,当年进件⟦88件⟧,当年出件⟦90件⟧,年末剩余⟦4件⟧。', [
    'applications.carriedIn.total 6',
    'applications.received.total 88',
    'applications.concluded.total 90',
    'applications.carriedOut.total 4',
  ]),
  proseCase(
    'what should have been concluded',
    '#(二)依申请公开\n全年受理⟦398件⟧,加上去年未办结的⟦12件⟧,全年应办结410件,实际办结⟦399件⟧,其余⟦11件⟧结转下年。',
    FLOW(398, 12, 399, 11),
  ),
  proseCase(
    'left over before requests are named',
    '申请方面:去年有未办完的⟦4件⟧,今年又收了⟦51件⟧依申请公开申请,共答复⟦53件⟧,剩⟦2件⟧正在走程序。',
    [
      'applications.carriedIn.total 4',
      'applications.received.total 51',
      'applications.concluded.total 53',
      'applications.carriedOut.total 2',
    ],
  ),
  proseCase('still within the term', '#(二)依申请公开\n收到⟦9宗⟧,办结⟦8宗⟧,另⟦1宗⟧未到答复期限。', [
    'applications.received.total 9',
    'applications.concluded.total 8',
    'applications.carriedOut.total 1',
  ]),
  proseCase('stocks of other goods', '粮食储备期初结存5件,本期购入44件,期末结存3件。'),
  proseCase('not one', '#(二)依申请公开\n乡里⟦没有接到一份依申请公开申请⟧。', ['applications.received.total 0']),
  proseCase('none besides', '#(二)依申请公开\n收到村民申请⟦3件⟧,已书面告知其信息不存在。此外没有其他申请。', [
    'applications.received.total 3',
  ]),
  proseCase(
    'results in the words of courts',
    '(五)监督保障情况。行政复议⟦4件⟧(均维持),行政诉讼⟦2件⟧(维持1件、未审结1件)。',
    ['reconsideration.total 4 & reconsideration.upheld 4', 'litigation.total 2'],
  ),
  proseCase('new disputes', '(四)监督保障。本年度新增行政复议⟦17件⟧、行政诉讼⟦8件⟧。', [
    'reconsideration.total 17',
    'litigation.total 8',
  ]),
  proseCase('briefings beside conferences', '召开新闻发布会⟦3次⟧、媒体通气会5次。', ['pressConferences.held 3']),
  proseCase('a line by its number in quotation marks', '便民服务热线“8890”全年受理群众事项⟦1043件⟧,延期办结3件。', [
    'hotline.received 1043',
  ]),
];
