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
];
