/**
 * How prose names the reasons of table three, by the proof that stands beside: words that tell a row wherever outcomes are counted, others that
 * tell it among outcomes that add up, and bare ones that tell it among the reasons of their own group.
 */

interface OutcomeWords {
  /** A row below （三）不予公开 to （六）其他处理. */
  readonly row: string;
  /** Words, patterns at most, parted by spaces, any of them within the clause of a figure. */
  readonly words: string;
  readonly inSum?: string;
  readonly inGroup?: string;
}

export const OUTCOME_WORDS: readonly OutcomeWords[] = [
  { row: 'refused.stateSecret', words: '国家秘密', inSum: '涉密', inGroup: '(?<!商业|工作)秘密' },
  { row: 'refused.prohibitedByLaw', words: '法规禁止公开 法律禁止公开', inGroup: '禁止' },
  { row: 'refused.security', words: '三安全一稳定', inSum: '三安全' },
  { row: 'refused.thirdParty', words: '第三方合法权益 第三方权益', inSum: '第三方 个人隐私', inGroup: '他人隐私' },
  { row: 'refused.internal', words: '内部事务', inSum: '内部管理 内部信息', inGroup: '内部' },
  { row: 'refused.deliberative', words: '过程性信息', inSum: '过程性' },
  { row: 'refused.enforcementFile', words: '执法案卷', inGroup: '案卷 执法案件' },
  { row: 'refused.administrativeQuery', words: '行政查询', inSum: '查询事项' },
  {
    row: 'unavailable.notHeld',
    words:
      '不掌握 未掌握 不由[本我][^,。;]{1,4}掌握 (?:未|没有)制作(?:过|(?:、|或者?|和|也)*(?:未|没有)?(?:保存|获取)) 信息不存在(?!问题|错|泄|风险) 非本机关掌握 非本部门掌握 非本单位掌握 非本局掌握',
    inSum:
      '不存在 查无 查不到 (?:未|没有?)(?:检索|查|找)到 没有(?:该|此|所申请的?|这方面的?|相关|申请的?)(?:政府)?信息 (?:不属于?|非)[本我][机单部局厅委办镇乡街][关位门道]?(?:所)?掌握 非[本我][机单部局厅委办镇乡街][关位门道]?(?:所)?(?:制作|保存|获取|职责|职权)',
    inGroup: '非本机关',
  },
  {
    row: 'unavailable.needsCreation',
    words: '另行制作 没有现成信息 无现成信息',
    inSum: '现成信息 需要?制作 加工 汇总',
    inGroup: '制作 现成',
  },
  {
    row: 'unavailable.unclear',
    words: '内容仍不明确 内容不明确 补正后(?:内容)?(?:仍|仍然|依然)?(?:内容)?不(?:明确|清[晰楚])',
    inSum: '不明确',
  },
  {
    row: 'notProcessed.petition',
    words:
      '信访举报投诉 信访、举报、投诉 信访投诉举报 信访类申请 投诉举报类申请 实质为投诉举报 实质为信访 以(?:政府信息公开|信息公开|公开)?申请(?:公开)?的?(?:形式|名义|方式)(?:进行|提出|反映)?的?(?:信访|投诉|举报) (?<!不)属于?信访',
    inSum: '信访(?![办局部]|[^,。;]{0,4}转) 举报 投诉',
  },
  { row: 'notProcessed.duplicate', words: '重复申请', inSum: '重复(?!大量)' },
  { row: 'notProcessed.publication', words: '公开出版物', inSum: '出版物' },
  { row: 'notProcessed.excessive', words: '大量反复申请 大量、反复申请', inSum: '反复申请', inGroup: '反复' },
  { row: 'notProcessed.reconfirmation', words: '重新出具 已获取的?(?:政府)?信息进行确认', inGroup: '确认' },
  {
    row: 'other.notSupplemented',
    words: '逾期不补正 逾期未补正 未按(?!收费)[^,。;]{1,6}补正',
    inSum: '(?:不|未|未予|不予|没有)(?:按[期时])?补正',
    inGroup: '补正',
  },
  {
    row: 'other.feeUnpaid',
    words: '逾期未缴费 逾期未缴纳费用 逾期不缴费 逾期未按收费通知',
    inSum: '缴费 缴纳',
  },
  { row: 'other', words: '其他处理' },
];

/** A pattern of words parted by spaces. */
export function anyOf(...words: readonly (string | undefined)[]): string {
  return words.flatMap((some) => some?.split(' ') ?? []).join('|');
}
