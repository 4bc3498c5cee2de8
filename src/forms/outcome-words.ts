/** How prose names the reasons of table three: for each row the words that tell it, any of them within the clause of a figure. */

/** Rows below （三）不予公开 to （六）其他处理 and their words in prose, parted by spaces. */
export const OUTCOME_WORDS: readonly (readonly [row: string, words: string])[] = [
  ['refused.stateSecret', '国家秘密'],
  ['refused.prohibitedByLaw', '法规禁止公开 法律禁止公开'],
  ['refused.security', '三安全一稳定'],
  ['refused.thirdParty', '第三方合法权益 第三方权益'],
  ['refused.internal', '内部事务'],
  ['refused.deliberative', '过程性信息'],
  ['refused.enforcementFile', '执法案卷'],
  ['refused.administrativeQuery', '行政查询'],
  ['unavailable.notHeld', '不掌握 非本机关掌握 非本部门掌握 非本单位掌握 非本局掌握'],
  ['unavailable.needsCreation', '另行制作 没有现成信息 无现成信息'],
  ['unavailable.unclear', '内容仍不明确 内容不明确 补正后仍不明确'],
  [
    'notProcessed.petition',
    '信访举报投诉 信访、举报、投诉 信访投诉举报 信访类申请 投诉举报类申请 实质为投诉举报 实质为信访 属于信访',
  ],
  ['notProcessed.duplicate', '重复申请'],
  ['notProcessed.publication', '公开出版物'],
  ['notProcessed.excessive', '大量反复申请 大量、反复申请'],
  ['notProcessed.reconfirmation', '重新出具'],
  ['other.notSupplemented', '逾期不补正 逾期未补正'],
  ['other.feeUnpaid', '逾期未缴费 逾期未缴纳费用 逾期不缴费 逾期未按收费通知'],
  ['other', '其他处理'],
];
