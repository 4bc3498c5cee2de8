/**
 * One table of all diagnostics: code → severity and title. A new code is one line here.
 * Codes are a noun and a participle; messages are written where the diagnostic is made.
 */
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Span } from './source.ts';

interface CodeEntry {
  readonly severity: Severity;
  /** Chinese title for readers of the site. */
  readonly zh: string;
  readonly en: string;
}

export const DIAGNOSTIC_CODES = {
  // reading
  'file-empty': { severity: 'error', zh: '文件为空', en: 'empty file' },
  'file-unreadable': { severity: 'error', zh: '文件无法读取', en: 'file cannot be read' },
  'file-binary': { severity: 'error', zh: '文件不是文本', en: 'binary content under a text name' },
  'file-oversized': { severity: 'error', zh: '文件过大', en: 'file too large' },
  'report-unrecognised': { severity: 'error', zh: '不是年度报告', en: 'not an annual report' },
  'text-absent': { severity: 'error', zh: '文件无文字层', en: 'scanned document without text' },
  'text-garbled': { severity: 'error', zh: '文字层为乱码', en: 'text layer without meaning' },
  'file-locked': { severity: 'error', zh: '文件已加密', en: 'file locked by a password' },
  'format-unsupported': { severity: 'error', zh: '格式不支持', en: 'unsupported format' },
  'encoding-guessed': { severity: 'info', zh: '编码为推断', en: 'encoding guessed' },
  'characters-replaced': { severity: 'warning', zh: '有无法解码的字符', en: 'undecodable characters' },
  'markup-abandoned': { severity: 'warning', zh: '标记嵌套过深，按纯文字读取', en: 'markup too deep, read as text' },
  'front-matter-invalid': { severity: 'warning', zh: '文件头信息有误', en: 'invalid front matter' },
  // recognising
  'title-missing': { severity: 'info', zh: '未见标题', en: 'no title' },
  'agency-unrecognised': { severity: 'warning', zh: '未识别出机关', en: 'agency not recognised' },
  'agency-repaired': { severity: 'info', zh: '机关名称已校正', en: 'agency name repaired' },
  'place-unresolved': { severity: 'warning', zh: '未能确定地区', en: 'place not resolved' },
  'place-ambiguous': { severity: 'warning', zh: '地区有多种可能', en: 'place ambiguous' },
  'year-unrecognised': { severity: 'warning', zh: '未识别出年份', en: 'year not recognised' },
  'year-disagreeing': { severity: 'warning', zh: '年份前后不一', en: 'years disagree' },
  'edition-unrecognised': { severity: 'info', zh: '未识别出格式版本', en: 'edition not recognised' },
  'edition-mismatched': { severity: 'info', zh: '所用格式版本与年份不符', en: 'edition does not fit the year' },
  'section-missing': { severity: 'warning', zh: '缺少规定的部分', en: 'section missing' },
  'section-misnumbered': { severity: 'info', zh: '部分序号有误', en: 'section misnumbered' },
  // tables
  'table-missing': { severity: 'warning', zh: '缺少表格', en: 'table missing' },
  'table-pictured': { severity: 'warning', zh: '表格为图片', en: 'tables as pictures' },
  'report-attached': { severity: 'warning', zh: '正文在附件中', en: 'report in attached files' },
  'table-truncated': { severity: 'warning', zh: '表格不完整', en: 'table truncated' },
  'table-repeated': { severity: 'info', zh: '表格重复', en: 'table repeated' },
  'table-listed': { severity: 'info', zh: '表格以列表形式给出', en: 'table told as a list' },
  'table-conflicting': { severity: 'error', zh: '重复表格数字不一', en: 'repeated tables disagree' },
  'row-missing': { severity: 'warning', zh: '缺少行', en: 'row missing' },
  'row-unrecognised': { severity: 'warning', zh: '行未识别', en: 'row not recognised' },
  'row-shortened': { severity: 'warning', zh: '行内单元格不足', en: 'row has too few cells' },
  'row-unproven': {
    severity: 'warning',
    zh: '行内数字归属无法证实',
    en: 'numbers of the row not proven to be its own',
  },
  'row-lengthened': { severity: 'warning', zh: '行内单元格过多', en: 'row has too many cells' },
  'label-variant': { severity: 'info', zh: '栏目名称与格式不同', en: 'label differs from the form' },
  'cell-unreadable': { severity: 'warning', zh: '单元格无法读作数字', en: 'cell cannot be read as a number' },
  'cell-blank': { severity: 'info', zh: '单元格空白', en: 'cell blank' },
  'cell-annotated': { severity: 'info', zh: '单元格带单位或说明', en: 'cell with a unit or remark' },
  'unit-converted': { severity: 'info', zh: '单位已换算', en: 'unit converted' },
  'digit-repaired': { severity: 'info', zh: '形近字母已还原为数字', en: 'letter read as a digit' },
  'row-restored': { severity: 'info', zh: '行内数字依各栏合计归位', en: 'row laid as the columns add up' },
  'digits-split': { severity: 'info', zh: '数字被空格断开', en: 'digits split by a space' },
  // prose
  'figure-unreadable': { severity: 'warning', zh: '数字无法读取', en: 'figure cannot be read' },
  'statement-repeated': { severity: 'info', zh: '同一数字多次表述', en: 'statement repeated' },
  'statement-conflicting': { severity: 'error', zh: '同一事项数字不一', en: 'statements disagree' },
  'total-refused': { severity: 'info', zh: '一个数字未计作主动公开总数', en: 'figure not taken for a total' },
  'paragraph-cut': { severity: 'warning', zh: '段落过长，仅读取开头', en: 'paragraph read in part' },
  'prose-cut': { severity: 'warning', zh: '正文过长，未全部读取', en: 'prose read in part' },
  'parts-disagreeing': { severity: 'error', zh: '分项之和与总数不符', en: 'parts do not add up' },
  // audit
  'balance-broken': { severity: 'error', zh: '勾稽关系不成立', en: 'balance broken' },
  'prose-disagrees': { severity: 'error', zh: '文字与表格不符', en: 'prose disagrees with table' },
  'check-failed': { severity: 'warning', zh: '核对未通过', en: 'check failed' },
  // collection
  'report-duplicated': { severity: 'warning', zh: '同一报告重复收录', en: 'report present twice' },
  'row-invalid': { severity: 'error', zh: '数据行有误', en: 'invalid data row' },
} as const satisfies Record<string, CodeEntry>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** A diagnostic with the severity its code has in the table. */
export function diagnostic(code: DiagnosticCode, message: string, span: Span | null): Diagnostic {
  return { code, severity: DIAGNOSTIC_CODES[code].severity, message, span };
}
