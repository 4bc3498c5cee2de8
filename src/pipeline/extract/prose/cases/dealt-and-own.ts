/** Cases of full reports: attributes dealt out in turn, a body's own interpretations, items of public enterprises, papers made by clause, what was left, who applied most. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const DEALT_AND_OWN: readonly ProseCase[] = [
  proseCase('own interpretations beside more that were forwarded', '本级政策解读⟦14篇⟧,转发中央和省级政策解读60篇。', [
    'interpretations.published 14',
  ]),
  proseCase(
    'own interpretations of which the forwarded name two levels',
    '主动解读文件⟦5份⟧,转载省、市解读材料12份。',
    ['interpretations.published 5'],
  ),
  proseCase('kinds of interpretations are no own ones', '主动图解⟦6篇⟧,文字解读⟦9篇⟧。', [
    'interpretations.published 6 part',
    'interpretations.published 9 part',
  ]),
  proseCase('two attributes of papers in turn', '全年标注公文属性60份,主动公开和依申请公开分别为⟦45份⟧、⟦15份⟧。', [
    'documents.proactive 45',
    'documents.onRequest 15',
  ]),
  proseCase(
    'three attributes of papers in turn',
    '全年制发公文60份,其中主动公开、依申请公开、不予公开依次为⟦30份⟧、⟦20份⟧和⟦10份⟧。',
    ['documents.proactive 30', 'documents.onRequest 20', 'documents.withheld 10'],
  ),
  proseCase('what public enterprises published', '公共企事业单位信息公开持续推进,12家单位公开信息340条。', []),
  proseCase('what public enterprises of an area published', '全市9家公用企业发布各类信息1200条。', []),
  proseCase(
    'papers made, by a clause behind their name',
    '行政规范性文件严格管理,年内出台⟦6件⟧,清理废止⟦2件⟧,年末现行有效⟦40件⟧。',
    ['normativeDocuments.issued 6', 'normativeDocuments.repealed 2', 'normativeDocuments.inForce 40'],
  ),
  proseCase('requests left behind those concluded', '受理申请⟦30件⟧。本年度办结⟦31件⟧,结转⟦2件⟧。', [
    'applications.received.total 30',
    'applications.concluded.total 31',
    'applications.carriedOut.total 2',
  ]),
  proseCase('no request left behind those concluded', '受理申请⟦6件⟧,办结⟦6件⟧,结转⟦0件⟧。', [
    'applications.received.total 6',
    'applications.concluded.total 6',
    'applications.carriedOut.total 0',
  ]),
  proseCase('requests carried in, told behind those concluded', '受理申请⟦30件⟧,办结⟦32件⟧,结转⟦2件⟧。', [
    'applications.received.total 30',
    'applications.concluded.total 32',
    'applications.carriedIn.total 2',
  ]),
  proseCase('who applied most', '收到申请⟦40件⟧,申请人多为自然人(⟦33件⟧)。', [
    'applications.received.total 40',
    'applications.received.naturalPerson 33',
  ]),
  proseCase('from whom most requests came', '共受理申请⟦26件⟧,主要来自企业(⟦15件⟧)。', [
    'applications.received.total 26',
    'applications.received.enterprise 15',
  ]),
  proseCase('the way of most requests is no applicant', '收到申请⟦40件⟧,以网上申请为主(33件)。', [
    'applications.received.total 40',
  ]),
  proseCase(
    'outcomes by class, petitions among them',
    '收到申请⟦96件⟧,办结⟦98件⟧。办结件中公开类⟦16件⟧、部分公开类⟦9件⟧、不予公开类30件、信访类⟦8件⟧。',
    [
      'applications.received.total 96',
      'applications.concluded.total 98',
      'applications.granted.total 16',
      'applications.partlyGranted.total 9',
      'applications.notProcessed.petition.total 8',
    ],
  ),
  proseCase('information and a part of it', '受理的⟦12件⟧申请中,公开信息⟦5件⟧、公开部分信息⟦3件⟧、不掌握⟦2件⟧。', [
    'applications.received.total 12',
    'applications.granted.total 5',
    'applications.partlyGranted.total 3',
    'applications.unavailable.notHeld.total 2',
  ]),
  proseCase('information published behind requests', '收到申请⟦2件⟧,公开信息⟦30条⟧。', [
    'applications.received.total 2',
    'published.total 30',
  ]),
  proseCase('the most frequent outcome', '收到申请⟦90件⟧,其中予以公开占比最高,为⟦40件⟧;部分公开⟦20件⟧。', [
    'applications.received.total 90',
    'applications.granted.total 40',
    'applications.partlyGranted.total 20',
  ]),
  proseCase(
    'requests dealt with that were all new',
    '办理公民提出的信息公开申请⟦9件⟧(均为新收),承接上年未办结⟦1件⟧;两项共办结⟦10件⟧。',
    ['applications.received.total 9', 'applications.carriedIn.total 1', 'applications.concluded.total 10'],
  ),
  proseCase(
    'requests to be dealt with, and what went out',
    '本年新收申请⟦60件⟧,上年结转⟦4件⟧,合计应办64件;年内办出⟦60件⟧,尚有⟦4件⟧在法定期限内。',
    [
      'applications.received.total 60',
      'applications.carriedIn.total 4',
      'applications.concluded.total 60',
      'applications.carriedOut.total 4',
    ],
  ),
  proseCase('requests that cost something', '全年收取信息处理费的申请2件。', []),
  proseCase('cases over disclosure that were answered in court', '应诉政府信息公开案件⟦12件⟧。', [
    'litigation.total 12',
  ]),
  proseCase('questions of a talk online, put and answered', '在线访谈举办3期,网民提问70个,答复65个。', []),
  proseCase('tickets handed on by a line', '承接12345热线交办单⟦311件⟧,办结⟦305件⟧。', [
    'hotline.received 311',
    'hotline.closed 305',
  ]),
  proseCase('what was published against its goal', '主动公开信息不少于400条的目标超额实现,实际公开⟦460条⟧。', [
    'published.total 460',
  ]),
  proseCase('what was done against another goal', '年初确定信访处理任务20件,实际完成25件。', []),
  proseCase(
    'papers by what may be done with them',
    '登记发文60件,可以主动公开的⟦30件⟧,依申请才能公开的⟦20件⟧,不能公开的⟦10件⟧。',
    ['documents.proactive 30', 'documents.onRequest 20', 'documents.withheld 10'],
  ),
];
