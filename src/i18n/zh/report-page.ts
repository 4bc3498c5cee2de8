/** Copy of the report page. */
export const reportPage = {
  title: (name: string, year: string): string => `${name}${year}政府信息公开工作年度报告`,
  undatedTitle: (name: string): string => `${name}政府信息公开工作年度报告（年份未识别）`,
  description: (name: string, year: string): string =>
    `${name}${year}政府信息公开工作年度报告：原文、逐个标出的数字、重建的表格、全部核对与诊断。`,
  condensed: (publisher: string): string =>
    `本页文本是转录：表格与全部数字依原件照录，叙述文字由我们压缩改写。原件发布机关：${publisher}。`,
  publisherUnknown: '未注明',
  original: '发布机关原文',
  backToAgency: '机关页',
  file: (name: string): string => `文件 ${name}`,
  cells: (read: string, asked: string): string => `表格读出 ${read} / ${asked} 格`,
  proseFacts: (count: string): string => `正文读出 ${count} 个数字`,
  sections: {
    text: '原文与标注',
    tables: '重建的表格',
    checks: '核对',
    diagnostics: '诊断',
    repairs: '名称校正',
  },
  textNote:
    '加底色的是读出的数字，右侧（窄屏在下方）写明读作哪个指标；未另注明的，都是原文写明的确数、本机关口径。行号可作链接。',
  showTags: '显示标签和标记（读取时的原文）',
  tablesNote: '按格式重新排出，每格链接到原文所在处。',
  noTables: '未识别出格式版本，不重建表格。',
  diagnosticsNote: '机器读取时的全部发现，附行号与列号。',
  noDiagnostics: '没有诊断。',
  diagnostics: { severity: '级别', code: '类型', message: '内容', place: '位置', wholeFile: '整个文件' },
  position: (line: number, column: number): string => `${line}:${column}`,
  repair: (written: string, repaired: string, evidence: string): string =>
    `${written} → ${repaired}，依据：${evidence}`,
  identity: (name: string, how: string): string => `机关认定为${name}：${how}`,
  /** The name is the very one of the report, and only one agency bears it. */
  identityPlain: (place: string): string => `机关名称与${place}一致。`,
  /** The name was put right; the line beneath says how. */
  identityRepaired: (name: string, confidence: string): string => `机关认定为${name}（${confidence}），校正依据如下。`,
} as const;
