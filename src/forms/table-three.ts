/**
 * Rows of table three (收到和处理政府信息公开申请情况) in the form's order, for both editions.
 * The 2021 edition splits （六）其他处理 into three rows; the 2019 edition has one. Some later reports keep the single row.
 */
import type { FormLine } from '../domain/form.ts';

const line = (
  id: string,
  ordinal: string,
  label: string,
  aliases: readonly string[] = [],
  parent: string | null = null,
): FormLine => ({
  id,
  ordinal,
  label,
  aliases,
  parent,
});

const REFUSED = '(三)不予公开';
const UNAVAILABLE = '(四)无法提供';
const NOT_PROCESSED = '(五)不予处理';
const OTHER = '(六)其他处理';

/** Rows before （六）: the same in both editions. */
const UP_TO_NOT_PROCESSED: readonly FormLine[] = [
  line('received', '一', '本年新收政府信息公开申请数量', [
    '本年新收政府信息公开申请数',
    '本年新收申请数量',
    '本年新收',
  ]),
  line('carriedIn', '二', '上年结转政府信息公开申请数量', [
    '上年结转政府信息公开申请数',
    '上年结转申请数量',
    '上年结转',
  ]),
  line('granted', '(一)', '予以公开', [], '三、本年度办理结果'),
  line('partlyGranted', '(二)', '部分公开(区分处理的,只计这一情形,不计其他情形)', ['部分公开'], '三、本年度办理结果'),
  line('refused.stateSecret', '1', '属于国家秘密', ['国家秘密'], REFUSED),
  line(
    'refused.prohibitedByLaw',
    '2',
    '其他法律行政法规禁止公开',
    ['其他法律法规禁止公开', '其他法律、行政法规禁止公开', '法律行政法规禁止公开', '其他法律行政止公开'],
    REFUSED,
  ),
  line('refused.security', '3', '危及"三安全一稳定"', ['危及三安全一稳定', '三安全一稳定'], REFUSED),
  line('refused.thirdParty', '4', '保护第三方合法权益', ['损害第三方合法权益'], REFUSED),
  line('refused.internal', '5', '属于三类内部事务信息', ['三类内部事务信息', '属于内部事务信息'], REFUSED),
  line('refused.deliberative', '6', '属于四类过程性信息', ['四类过程性信息', '属于过程性信息'], REFUSED),
  line('refused.enforcementFile', '7', '属于行政执法案卷', ['行政执法案卷'], REFUSED),
  line('refused.administrativeQuery', '8', '属于行政查询事项', ['行政查询事项'], REFUSED),
  line(
    'unavailable.notHeld',
    '1',
    '本机关不掌握相关政府信息',
    ['本机关不掌握相关信息', '不掌握相关政府信息'],
    UNAVAILABLE,
  ),
  line('unavailable.needsCreation', '2', '没有现成信息需要另行制作', ['需要另行制作'], UNAVAILABLE),
  line('unavailable.unclear', '3', '补正后申请内容仍不明确', ['申请内容仍不明确'], UNAVAILABLE),
  line('notProcessed.petition', '1', '信访举报投诉类申请', ['信访举报投诉类'], NOT_PROCESSED),
  line('notProcessed.duplicate', '2', '重复申请', [], NOT_PROCESSED),
  line('notProcessed.publication', '3', '要求提供公开出版物', ['提供公开出版物'], NOT_PROCESSED),
  line('notProcessed.excessive', '4', '无正当理由大量反复申请', ['大量反复申请'], NOT_PROCESSED),
  line(
    'notProcessed.reconfirmation',
    '5',
    '要求行政机关确认或重新出具已获取信息',
    ['要求行政机关确认或重新出具'],
    NOT_PROCESSED,
  ),
];

const CLOSING: readonly FormLine[] = [
  line('concluded', '(七)', '总计', ['合计'], '三、本年度办理结果'),
  line('carriedOut', '四', '结转下年度继续办理', ['结转下年继续办理', '结转下年度']),
];

/** 25 rows. */
/** Rows of the balance: 本年新收 and 上年结转 on one side, （七）总计 and 结转下年度 on the other. */
export const BALANCE_ROWS: ReadonlySet<string> = new Set(['received', 'carriedIn', 'concluded', 'carriedOut']);

export const TABLE_THREE_2021: readonly FormLine[] = [
  ...UP_TO_NOT_PROCESSED,
  line(
    'other.notSupplemented',
    '1',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    ['申请人无正当理由逾期不补正', '逾期不补正'],
    OTHER,
  ),
  line(
    'other.feeUnpaid',
    '2',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    ['申请人逾期未按收费通知要求缴纳费用', '逾期未缴纳费用'],
    OTHER,
  ),
  line('other.miscellaneous', '3', '其他', [], OTHER),
  ...CLOSING,
];

/** 23 rows: （六）其他处理 is one row. */
export const TABLE_THREE_2019: readonly FormLine[] = [
  ...UP_TO_NOT_PROCESSED,
  line('other', '(六)', '其他处理', ['其他'], '三、本年度办理结果'),
  ...CLOSING,
];
