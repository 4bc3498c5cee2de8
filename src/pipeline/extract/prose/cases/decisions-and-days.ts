/** Cases of decisions told by half of their names, open days by other names, marks on papers, reads of single pieces and fees by other words. */
import { proseCase, type ProseCase } from './prose-case.ts';

export const DECISION_AND_DAY_CASES: readonly ProseCase[] = [
  proseCase('half a name behind a decision', '作出行政处罚⟦9起⟧,罚款3.1万元;核发小餐饮经营许可⟦52件⟧。', [
    'penalties.decisions 9',
    'licensing.decisions 52',
  ]),
  proseCase('half names in a row', '全年行政处罚案件⟦71件⟧,许可事项办理⟦430件⟧,强制措施⟦6件⟧。', [
    'penalties.decisions 71',
    'licensing.decisions 430',
    'compulsoryMeasures.decisions 6',
  ]),
  proseCase('the matter in front of a colon', '行政处罚:镇综合执法队全年作出⟦28件⟧,罚款1.7万元。', [
    'penalties.decisions 28',
  ]),
  proseCase('cases only opened', '行政处罚:全年立案28件。'),
  proseCase('cases by procedure', '全年查处违法案件⟦96件⟧,其中简易程序80件、普通程序16件。', [
    'penalties.decisions 96',
  ]),
  proseCase('a decision in a sentence of its own', '办理采伐行政许可⟦240件⟧,均已公示。行政处罚⟦8件⟧,没收工具5件。', [
    'licensing.decisions 240',
    'penalties.decisions 8',
  ]),
  proseCase('licences granted', '全年核发食品小作坊登记等行政许可⟦318件⟧。', ['licensing.decisions 318']),
  proseCase('decisions denied with a time', '⟦全年无行政处罚、行政强制事项⟧(均为0件)。', [
    'penalties.decisions 0 & compulsoryMeasures.decisions 0',
  ]),
  proseCase('decisions denied by their verb', '⟦我局未实施行政强制⟧。', ['compulsoryMeasures.decisions 0']),
  proseCase('a power that is not there', '我中心没有行政处罚权,无行政许可事项。'),
  proseCase(
    'papers by the mark in quotes',
    '本局发文60件,标“主动公开”⟦32件⟧,标“依申请公开”⟦17件⟧,标“不予公开”⟦11件⟧。',
    ['documents.proactive 32', 'documents.onRequest 17', 'documents.withheld 11'],
  ),
  proseCase(
    'papers by the mark that they were set to',
    '全年定为主动公开的公文⟦21件⟧,依申请公开⟦8件⟧,不予公开⟦13件⟧。',
    ['documents.proactive 21', 'documents.onRequest 8', 'documents.withheld 13'],
  ),
  proseCase(
    'a day of openness by another name',
    '办了政务公开日活动⟦3场⟧,到场群众⟦90人⟧,收回意见表41份,梳理意见⟦7条⟧。',
    ['openDays.held 3', 'openDays.participants 90', 'openDays.suggestions 7'],
  ),
  proseCase('opened to the public', '水务日组织公众开放⟦2次⟧,参加⟦58人⟧。', [
    'openDays.held 2',
    'openDays.participants 58',
  ]),
  proseCase('places open to the public', '向公众开放查询点6个。'),
  proseCase('reads of some pieces', '一些推文点击量不到50次,有的视频播放量只有30次。'),
  proseCase('an average of reads', '推出直播6场,场均观看700人。'),
  proseCase('reads within some months', '专题上线4个月点击3900次。'),
  proseCase('few reads', '公众号全年阅读量仅⟦2.8万次⟧。', ['views.total 28000']),
  proseCase('no fee as an income', '全年信息处理费收入为⟦0⟧。', ['processingFee.amount 0']),
  proseCase('a sum of fees behind their number', '收取信息处理费共2笔⟦90元⟧。', ['processingFee.amount 90']),
  proseCase('no fee in an area', '全县各级行政机关⟦未收取信息处理费⟧。', ['processingFee.amount 0 area']),
];
