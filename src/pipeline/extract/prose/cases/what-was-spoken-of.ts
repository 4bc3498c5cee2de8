/** What a figure is said of where its clause does not name it: the sentence before, a bracket, a list that is over. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const SPOKEN_OF_CASES: readonly ProseCase[] = [
  proseCase('complaints concluded behind requests', '收到政府信息公开申请⟦5件⟧。受理群众投诉举报320件,办结318件。', [
    'applications.received.total 5',
  ]),
  proseCase('cases of offences behind requests', '收到政府信息公开申请⟦5件⟧。立案查处12件,结案10件。', [
    'applications.received.total 5',
  ]),
  proseCase('requests concluded in the next sentence', '收到政府信息公开申请⟦5件⟧。全年办结⟦5件⟧。', [
    'applications.received.total 5',
    'applications.concluded.total 5',
  ]),
  proseCase(
    'answers behind matters that were named, not counted',
    '收到政府信息公开申请⟦9件⟧,内容主要涉及房屋征收、土地等方面,本年度答复政府信息公开申请⟦9件⟧。',
    ['applications.received.total 9', 'applications.concluded.total 9'],
  ),
  proseCase('matters of which some were counted', '收到政府信息公开申请⟦9件⟧,其中涉及征地、规划等方面5件。', [
    'applications.received.total 9',
  ]),
  proseCase('information carried over', '收到依申请公开⟦0件⟧,上年结转政府信息⟦1件⟧。', [
    'applications.received.total 0',
    'applications.carriedIn.total 1',
  ]),
  proseCase('requests by the name of their papers', '本镇⟦未收到依申请公开文件⟧。', ['applications.received.total 0']),
  proseCase('papers that were not made', '未印发依申请公开文件。'),
  proseCase('a denial in brackets', '依申请公开答复率100%(2024年⟦未收到申请⟧)。', ['applications.received.total 0']),
  proseCase('none, as a slogan', '实现⟦政府信息依申请公开“零⟧受理”。', ['applications.received.total 0']),
  proseCase('a request over which somebody went on', '有⟦1件⟧依申请公开被提起行政复议。', ['reconsideration.total 1']),
  proseCase('conferences counted in the next clause', '积极参加市政府组织的主题新闻发布会,全年参加⟦4场⟧。', [
    'pressConferences.held 4',
  ]),
  proseCase('conferences counted in the next sentence', '建立新闻发布会制度。全年召开⟦9场⟧。', [
    'pressConferences.held 9',
  ]),
  proseCase('other events in the next clause', '建立新闻发布会制度,全年召开推进会9场。'),
  proseCase('an open day at a place', '依托区政务服务中心等场所组织“政府开放日”活动⟦28场⟧。', ['openDays.held 28']),
  proseCase(
    'concluded, two sentences behind the requests',
    '收到政府信息公开申请⟦88件⟧,比上年下降6%。上年结转⟦4件⟧。全年办结⟦85件⟧,结转下年⟦7件⟧。',
    [
      'applications.received.total 88',
      'applications.carriedIn.total 4',
      'applications.concluded.total 85',
      'applications.carriedOut.total 7',
    ],
  ),
  proseCase(
    'new and carried over, summed up and answered',
    '收到公开申请⟦12件⟧、上年结转⟦1件⟧,共计⟦13件⟧,已全部办结。',
    ['applications.received.total 12', 'applications.carriedIn.total 1', 'applications.concluded.total 13'],
  ),
  proseCase('new and carried over, summed up', '收到公开申请⟦12件⟧、上年结转⟦1件⟧,共计13件。', [
    'applications.received.total 12',
    'applications.carriedIn.total 1',
  ]),
  proseCase('all but those taken back', '收到申请公开政府信息⟦10件⟧,其中撤回1件,答复⟦9件⟧。', [
    'applications.received.total 10',
    'applications.concluded.total 9',
  ]),
  proseCase(
    'what became of requests is nothing published',
    '受理依申请公开⟦10件⟧,办理结果如下:已主动公开3件、信息不存在⟦7件⟧。',
    ['applications.received.total 10', 'applications.unavailable.notHeld.total 7'],
  ),
  proseCase(
    'not concluded last year, in a bracket',
    '收到信息公开申请⟦178件⟧,办结⟦180件⟧(含2023年未办结结转⟦5件⟧),结转下年度⟦3件⟧。',
    [
      'applications.received.total 178',
      'applications.concluded.total 180',
      'applications.carriedIn.total 5',
      'applications.carriedOut.total 3',
    ],
  ),
  proseCase('the number between the verb and the year', '收到公开申请⟦10件⟧,办结⟦9件⟧,结转⟦1件⟧至2025年。', [
    'applications.received.total 10',
    'applications.concluded.total 9',
    'applications.carriedOut.total 1',
  ]),
  proseCase('the body between the year and what it carried over', '2023年全区结转政府信息公开申请⟦14件⟧。', [
    'applications.carriedIn.total 14',
  ]),
  proseCase('boards by their names', '政府网站“领导信箱”“在线咨询”等栏目共受理⟦29件⟧。', ['messages.received 29']),
  proseCase('boards that were made', '网站设置“领导信箱”“在线咨询”等栏目5个。'),
  proseCase('the manner between the number and the noun', '收到⟦29件⟧书面政府信息公开申请。', [
    'applications.received.total 29',
  ]),
  proseCase('no charge, where requests are spoken of', '⟦未收到政府信息公开申请⟧,⟦未产生收费⟧。', [
    'applications.received.total 0',
    'processingFee.amount 0',
  ]),
  proseCase('no unlawful charge', '未收到群众投诉,未产生违规收费。'),
  proseCase(
    'all answered, behind the ways by which they came',
    '收到政府信息公开申请⟦4件⟧,其中1件为当面申请,3件为信函申请,⟦4件⟧均已按期答复。',
    ['applications.received.total 4', 'applications.concluded.total 4'],
  ),
  proseCase('all of one way', '收到公开申请⟦6件⟧,6件均为网上申请。', ['applications.received.total 6']),
  proseCase('carried over from the year behind the verb', '新收⟦20件⟧政府信息公开申请,结转2023年⟦1件⟧。', [
    'applications.received.total 20',
    'applications.carriedIn.total 1',
  ]),
];
