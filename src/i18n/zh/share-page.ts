/** Copy of what leaves the site: embedded charts, the feed, pictures for links. */
export const sharePage = {
  embed: '嵌入网页',
  embedTitle: (metric: string): string => `${metric}（嵌入图）`,
  embedDescription: (metric: string): string => `${metric}的分布图，供其他网页嵌入。`,
  embedSource: (site: string): string => `定义、全表与出处见${site}`,
  feed: '新收录的年报',
  feedDescription: '新收录的政府信息公开工作年度报告。',
  reportRead: (read: string, asked: string, prose: string): string =>
    `三张表 ${asked} 格读出 ${read} 格，正文读出 ${prose} 个数字`,
  reportChecks: (pass: string, fail: string): string => `核对相符 ${pass} 项，不符 ${fail} 项`,
  pictureCoverage: (reports: string, agencies: string): string => `${reports} 份年报　${agencies} 家机关`,
} as const;
