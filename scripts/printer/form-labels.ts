/**
 * The labels of the official forms as printed, typed here a second time on purpose: the printer must not read the
 * tables of the code that it tests.
 */

export interface PrintedRow {
  /** Row id of the public contract. */
  readonly id: string;
  readonly label: string;
  /** Group cell to the left, printed once for all its rows. */
  readonly group: string | null;
  /** Stands under 三、本年度办理结果. */
  readonly outcome: boolean;
  /** A damaged or shortened label as seen in real reports, or null. */
  readonly variant: string | null;
}

const row = (
  id: string,
  label: string,
  group: string | null,
  outcome: boolean,
  variant: string | null = null,
): PrintedRow => ({
  id,
  label,
  group,
  outcome,
  variant,
});

const REFUSED = '（三）不予公开';
const UNAVAILABLE = '（四）无法提供';
const NOT_PROCESSED = '（五）不予处理';
const OTHER = '（六）其他处理';

const HEAD: readonly PrintedRow[] = [
  row('received', '一、本年新收政府信息公开申请数量', null, false),
  row('carriedIn', '二、上年结转政府信息公开申请数量', null, false),
  row('granted', '（一）予以公开', null, true),
  row('partlyGranted', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', null, true, '（二）部分公开'),
  row('refused.stateSecret', '1.属于国家秘密', REFUSED, true),
  row('refused.prohibitedByLaw', '2.其他法律行政法规禁止公开', REFUSED, true, '2.其他法律法规禁止公开'),
  row('refused.security', '3.危及“三安全一稳定”', REFUSED, true, '3.危及三安全一稳定'),
  row('refused.thirdParty', '4.保护第三方合法权益', REFUSED, true),
  row('refused.internal', '5.属于三类内部事务信息', REFUSED, true, '5.属于三类内部事物信息'),
  row('refused.deliberative', '6.属于四类过程性信息', REFUSED, true, '6.属于四类过程信息'),
  row('refused.enforcementFile', '7.属于行政执法案卷', REFUSED, true),
  row('refused.administrativeQuery', '8.属于行政查询事项', REFUSED, true),
  row('unavailable.notHeld', '1.本机关不掌握相关政府信息', UNAVAILABLE, true, '1.本机关不掌握相关信息'),
  row('unavailable.needsCreation', '2.没有现成信息需要另行制作', UNAVAILABLE, true),
  row('unavailable.unclear', '3.补正后申请内容仍不明确', UNAVAILABLE, true, '3.补正后申请内容不明确'),
  row('notProcessed.petition', '1.信访举报投诉类申请', NOT_PROCESSED, true),
  row('notProcessed.duplicate', '2.重复申请', NOT_PROCESSED, true),
  row('notProcessed.publication', '3.要求提供公开出版物', NOT_PROCESSED, true),
  row('notProcessed.excessive', '4.无正当理由大量反复申请', NOT_PROCESSED, true),
  row('notProcessed.reconfirmation', '5.要求行政机关确认或重新出具已获取信息', NOT_PROCESSED, true),
];

const TAIL: readonly PrintedRow[] = [
  row('concluded', '（七）总计', null, true),
  row('carriedOut', '四、结转下年度继续办理', null, false),
];

/** Rows of table three with （六） as three rows, as the 2021 edition has it. */
const SPLIT_ROWS: readonly PrintedRow[] = [
  ...HEAD,
  row('other.notSupplemented', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', OTHER, true),
  row('other.feeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', OTHER, true),
  row('other.miscellaneous', '3.其他', OTHER, true),
  ...TAIL,
];
/** With （六） as one row, as the 2019 edition has it. */
const SINGLE_ROWS: readonly PrintedRow[] = [...HEAD, row('other', OTHER, null, true), ...TAIL];

/** Rows of table three; `foreign`: （六） in the shape of the other edition. */
export function printedRows(edition: '2021' | '2019', otherShape: 'own' | 'foreign'): readonly PrintedRow[] {
  return (edition === '2021') === (otherShape === 'own') ? SPLIT_ROWS : SINGLE_ROWS;
}

export const PRINTED_APPLICANTS = [
  ['naturalPerson', '自然人'],
  ['enterprise', '商业企业'],
  ['researchInstitution', '科研机构'],
  ['publicInterest', '社会公益组织'],
  ['legalService', '法律服务机构'],
  ['otherOrganisation', '其他'],
  ['total', '总计'],
] as const;

export interface PrintedTableTwoRow {
  readonly label: string;
  readonly metrics: readonly string[];
}

/** Blocks of table two: the heading of the block, its column labels, its rows. */
export interface PrintedBlock {
  readonly article: string;
  readonly columns: readonly string[];
  readonly rows: readonly PrintedTableTwoRow[];
}

const ITEMS = ['上一年项目数量', '本年增/减', '处理决定数量'];
const items = (family: string, label: string): PrintedTableTwoRow => ({
  label,
  metrics: [`${family}.itemsLastYear`, `${family}.itemsChange`, `${family}.decisions`],
});

export const PRINTED_TABLE_TWO: Readonly<Record<'2021' | '2019', readonly PrintedBlock[]>> = {
  '2021': [
    {
      article: '第二十条第（一）项',
      columns: ['本年制发件数', '本年废止件数', '现行有效件数'],
      rows: [
        { label: '规章', metrics: ['rules.issued', 'rules.repealed', 'rules.inForce'] },
        {
          label: '行政规范性文件',
          metrics: ['normativeDocuments.issued', 'normativeDocuments.repealed', 'normativeDocuments.inForce'],
        },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: ['本年处理决定数量'],
      rows: [{ label: '行政许可', metrics: ['licensing.decisions'] }],
    },
    {
      article: '第二十条第（六）项',
      columns: ['本年处理决定数量'],
      rows: [
        { label: '行政处罚', metrics: ['penalties.decisions'] },
        { label: '行政强制', metrics: ['compulsoryMeasures.decisions'] },
      ],
    },
    {
      article: '第二十条第（八）项',
      columns: ['本年收费金额（单位：万元）'],
      rows: [{ label: '行政事业性收费', metrics: ['charges.amount'] }],
    },
  ],
  '2019': [
    {
      article: '第二十条第（一）项',
      columns: ['本年新制作数量', '本年新公开数量', '对外公开总数量'],
      rows: [
        { label: '规章', metrics: ['rules.issued', 'rules.newlyPublished', 'rules.publishedTotal'] },
        {
          label: '规范性文件',
          metrics: [
            'normativeDocuments.issued',
            'normativeDocuments.newlyPublished',
            'normativeDocuments.publishedTotal',
          ],
        },
      ],
    },
    {
      article: '第二十条第（五）项',
      columns: ITEMS,
      rows: [items('licensing', '行政许可'), items('otherServices', '其他对外管理服务事项')],
    },
    {
      article: '第二十条第（六）项',
      columns: ITEMS,
      rows: [items('penalties', '行政处罚'), items('compulsoryMeasures', '行政强制')],
    },
    {
      article: '第二十条第（八）项',
      columns: ['上一年项目数量', '本年增/减'],
      rows: [{ label: '行政事业性收费', metrics: ['charges.itemsLastYear', 'charges.itemsChange'] }],
    },
    {
      article: '第二十条第（九）项',
      columns: ['采购项目数量', '采购总金额'],
      rows: [{ label: '政府集中采购', metrics: ['procurement.projects', 'procurement.amount'] }],
    },
  ],
};

export const PRINTED_RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;
export const RESULT_IDS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;
export const DISPUTE_IDS = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const;
