/** Copy of the agency's profile. */
export const agencyPage = {
  description: (name: string, years: string): string =>
    `${name}${years}政府信息公开工作年度报告：主动公开、热线、行政处罚、依申请公开等数字，每个数字链接到原文。`,
  alias: (names: string): string => `又称 ${names}`,
  speaksForArea: '年报代表全域各级行政机关，数字按全域口径看待。',
  completeness: (read: string, asked: string): string => `三张表共 ${asked} 格，读出 ${read} 格`,
  completeAll: (asked: string): string => `三张表 ${asked} 格全部读出`,
  proseFacts: (count: string): string => `正文读出 ${count} 个数字`,
  partial: '本机关的年报尚未全文收录。以下是从公布的年报人工摘录的部分数字；没有列出的，不表示年报没有。',
  reportOf: (year: number): string => `${year}年年报原文与核对`,
  original: '发布机关原文',
  publishedOn: (date: string): string => `${date} 公布`,
  sections: {
    figures: '主要数字',
    peers: '与同类机关相比',
    tables: '三张法定表格',
    breakdowns: '分项',
    checks: '核对',
    improvements: '问题与改进',
    years: '历年数字',
    indicators: '比率',
    use: '下载与引用',
    neighbours: '同地机关',
  },
  figuresNote: '数字点开即见原文。带“口径”字样的数字范围与众不同，不与他处排序、相加。',
  otherFigures: '其他载明的数字',
  tablesFrom: (year: number, edition: string): string => `据${year}年年报，${edition}。`,
  missingCells: (count: string): string => `其中 ${count} 格年报未载明：没有读到就不作 0，相关核对一律列为无法核对。`,
  breakdownPart: '分项',
  breakdownTotal: '合计',
  breakdownOne: (name: string, total: string, part: string, value: string): string =>
    `${name} ${total}，其中${part} ${value}。`,
  breakdownAdds: (sum: string): string => `各项之和 ${sum}，与总数相符。`,
  breakdownDiffers: (sum: string, total: string): string => `各项之和 ${sum}，与总数 ${total} 不符。`,
  breakdownOpen: '原文只列其中几项，不求和。',
  checksSummary: (pass: string, fail: string, open: string): string =>
    `相符 ${pass} 项，不符 ${fail} 项，无法核对 ${open} 项。`,
  checksAll: '全部核对结果',
  improvementsNote: '摘自年报第五部分，链接到原文所在处。',
  downloads: {
    rows: '本机关全部数字',
    json: 'JSON',
    cite: '引用',
    citation: (name: string, year: string, version: string): string =>
      `${name}：《${year}政府信息公开工作年度报告》，据政府信息公开年报图谱，数据版本 ${version}。`,
    citationPlain: (name: string, version: string): string =>
      `${name}政府信息公开工作年度报告数字，据政府信息公开年报图谱，数据版本 ${version}。`,
  },
  balance: {
    title: '依申请公开：收支与结果',
    unit: '件',
    row: '项目',
    holds: '收支两边相等。',
    broken: '收支两边不等。',
    open: '四项没有读全，无法核对收支。',
  },
  statedAlone: (list: string): string => `同类机关中只有本机关载明，暂无可比：${list}。`,
} as const;
