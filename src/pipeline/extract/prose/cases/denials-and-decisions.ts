/** Cases of denials for an area or beside counts, of fees by their parts, of decisions in the words of the form, and of lines and boxes; with decoys. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const DENIALS_AND_DECISIONS_CASES: readonly ProseCase[] = [
  proseCase('disputes denied for an area', '全区⟦没有因政府信息公开引发的行政复议、诉讼⟧。', [
    'reconsideration.total 0 area & litigation.total 0 area',
  ]),
  proseCase(
    'a denial beside what the area counts',
    '全县政府信息公开类行政复议⟦2件⟧,⟦1件⟧维持、⟦1件⟧纠正;⟦无行政诉讼案件⟧。',
    [
      'reconsideration.total 2 area',
      'reconsideration.upheld 1 area',
      'reconsideration.corrected 1 area',
      'litigation.total 0 area',
    ],
  ),
  proseCase('a denial in a sentence that counts requests', '接到公开申请⟦14件⟧,都从网上提交,未引起投诉。', [
    'applications.received.total 14',
  ]),
  proseCase('fees by their parts', '依申请提供信息均为免费,⟦没有收取检索费⟧、复制费等。', ['processingFee.amount 0']),
  proseCase('no matter of fees', '信息处理费:本年度⟦无收费事项发生⟧。', ['processingFee.amount 0']),
  proseCase('fees not due, and so none', '信息处理费有关情况:全年均未达到收费标准,故⟦未收费⟧。', [
    'processingFee.amount 0',
  ]),
  proseCase(
    'decisions as the form of 2019 puts them',
    '行政许可上一年项目数量⟦3项⟧,本年无增减,处理决定数量⟦86件⟧;行政处罚处理决定数量⟦23件⟧。',
    ['licensing.itemsLastYear 3', 'licensing.decisions 86', 'penalties.decisions 23'],
  ),
  proseCase(
    'projects of licensing, and cases that ended in a penalty',
    '办结行政许可项目⟦236项⟧;作出行政处罚决定的案件⟦12件⟧。',
    ['licensing.decisions 236', 'penalties.decisions 12'],
  ),
  proseCase('papers of decisions', '全年立案查处违法案件35起,下达行政处罚决定书⟦33份⟧。', ['penalties.decisions 33']),
  proseCase('papers of decisions shown', '公示栏张贴行政处罚决定书⟦33份⟧。', ['published.offline 33']),
  proseCase('decisions gathered for a platform', '双公示平台归集行政许可2301条、行政处罚45条,上报率100%。'),
  proseCase('tickets that were all settled', '12345热线工单⟦239宗⟧全部办结。', [
    'hotline.received 239 & hotline.closed 239',
  ]),
  proseCase('a centre and the line that it holds', '收到便民服务中心(12345)工单⟦931件⟧,满意率97%。', [
    'hotline.received 931',
  ]),
  proseCase('letters behind a broadcast', '参加政风行风热线节目6期,局长信箱回复来信⟦187封⟧。', [
    'messages.received 187',
  ]),
  proseCase('what one of many asked for', '收到申请⟦11件⟧。反复申请占用资源,其中1人全年申请5件。', [
    'applications.received.total 11',
  ]),
  proseCase('applicants and their sum', '收到政府信息公开申请情况:自然人申请⟦2件⟧、企业申请⟦1件⟧,合计⟦3件⟧。', [
    'applications.received.naturalPerson 2',
    'applications.received.enterprise 1',
    'applications.received.total 3',
  ]),
  proseCase(
    'a row of denials as the form asks',
    '⟦无行政许可及其他对外管理服务事项⟧;⟦无行政强制和行政处罚⟧;也没有收费项目。',
    ['licensing.decisions 0', 'penalties.decisions 0 & compulsoryMeasures.decisions 0'],
  ),
  proseCase('a power that the body has not', '本所为事业单位,无行政许可事项。'),
  proseCase('powers that the body has not', '本所是事业单位,无行政许可事项;无行政处罚权。'),
  proseCase('the line itself without delay', '网站收到咨询留言⟦31条⟧;12345热线工单⟦未出现逾期⟧。', [
    'messages.received 31',
    'hotline.overdue 0',
  ]),
  proseCase('some of the line', '通报12345热线工单未出现逾期的单位。'),
  proseCase('dealt with, and some left', '办理政府信息公开申请⟦153件⟧,转到次年继续办理⟦7件⟧。', [
    'applications.concluded.total 153',
    'applications.carriedOut.total 7',
  ]),
  proseCase('who applied, under a heading of requests', '# 依申请公开政府信息\n共收到公民、法人申请⟦26件⟧。', [
    'applications.received.total 26',
  ]),
  proseCase('a reason with others', '收到申请⟦18件⟧,3件因不掌握相关信息等缘故无法提供。', [
    'applications.received.total 18',
  ]),
];
