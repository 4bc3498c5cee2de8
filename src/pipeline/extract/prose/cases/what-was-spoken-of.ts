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
];
