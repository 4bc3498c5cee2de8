/** Table four (行政复议、行政诉讼), the same fifteen cells in both editions, in column order. */

/** Three blocks of five results. */
export const DISPUTE_BLOCKS = [
  { id: 'reconsideration', label: '行政复议', parent: null },
  { id: 'litigation.direct', label: '未经复议直接起诉', parent: '行政诉讼' },
  { id: 'litigation.afterReconsideration', label: '复议后起诉', parent: '行政诉讼' },
] as const;

export const DISPUTE_RESULTS = [
  { id: 'upheld', label: '结果维持', aliases: ['维持'] },
  { id: 'corrected', label: '结果纠正', aliases: ['纠正'] },
  { id: 'other', label: '其他结果', aliases: ['其他'] },
  { id: 'pending', label: '尚未审结', aliases: ['未审结'] },
  { id: 'total', label: '总计', aliases: ['合计'] },
] as const;

/** `reconsideration.upheld` … `litigation.afterReconsideration.total`. */
export const TABLE_FOUR: readonly string[] = DISPUTE_BLOCKS.flatMap((block) =>
  DISPUTE_RESULTS.map((result) => `${block.id}.${result.id}`),
);
