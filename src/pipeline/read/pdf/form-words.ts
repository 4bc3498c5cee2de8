/** Words of the statutory tables that show where things stand on a page whose tables have no lines. */

/** Takes what begins a row: `1.属于…`, `（一）予以公开`, `一、本年…`, `行政许可`, and 三 alone, which begins a group in a narrow column; leaves the rest of cut labels and column heads. */
const ROW_OPENING =
  /^(?:[（(]\s*[一二三四五六七]\s*[）)]|[一二三四]\s*[、.．]|三$|[1-8]\s*[、.．](?!\d)|规章$|行政规范|规范性|行政许可|行政处罚|行政强制|行政事业|政府集中|其他对外)/u;
/** Takes `1.属于国家秘密`; leaves `（一）予以公开` and `1.5`. */
const DIGIT_ORDINAL = /^[1-8]\s*[、.．](?!\d)/u;
/** Takes labels of groups, cut ones too: `三、本年度办理结果`, `（三）不`; leaves `（二）部分公开` and `（三）不予公开1.属于…`. */
const GROUP = /^(?:三\s*[、.．]|[（(]\s*[三四五]\s*[）)])[^\d]*$/u;
/** Takes what begins a block of table two: `第二十条第（一）项`; leaves the rest. */
const ARTICLE = /^第\s*二\s*十\s*条/u;
/** Takes heads with which table three and each block of table two begin; leaves heads of single columns. */
const FIRST_HEAD = /^(?:信息内容|申请人情况|[（(]?本列数据.*)$/u;
/** Takes headings of the sections with tables and of those behind them, in any style; leaves rows of tables. */
const SECTION_WORDS =
  /主动公开政府信息情况|收到和处理政府信息公开申请|行政复议、?(?:和?行政|提起行政)诉讼(?:的)?情况|存在的?(?:主要)?(?:问题|不足)|其他需要报告/u;
/** Takes heads over several columns: `申请人情况`, `行政诉讼`; leaves `自然人`. */
const SPANNING_HEAD =
  /^(?:申请人情况|法人或其他组织|行政复议|行政诉讼|未经复议直接起诉|复议后起诉|[（(]?本列数据.*|.*勾稽关系.*)$/u;
/** Takes heads of single columns, cut ones too: `自然人`, `商业企`, `结果`, `本年制发`; leaves labels of rows. */
const COLUMN_HEAD =
  /^(?:自然|商业|科研|社会公益|法律服务|结果|其他|尚未|总计|总$|其$|本年[制废新增处收]|现行|上一年|处理决|对外公开总|采购)/u;

/** Takes heads of single columns, cut ones too, that stand close together: `结果维持结果纠正 总计`, `社会公益法律服务`, `本年制发件数 本年废止件数`; leaves other words. */
const HEAD =
  /本年(?:制发|废止)件数|现行有效件数|本年新(?:制作|公开)数量|对外公开总数量|上一年项目数量|本年增\/减|处理决定数量|采购项目数量|采购总金额|自然人?|商业(?:企业?)?|科研(?:机构?)?|社会(?:公(?:益(?:组织?)?)?)?|法律(?:服(?:务(?:机构?)?)?)?|结果(?:维持?|纠正?)?|其他(?:结果?)?|尚未(?:审结?)?|总计?/gu;
const HEADS = new RegExp(`^(?:(?:${HEAD.source})\\s*)+$`, 'u');

/** The heads that words consist of; empty for other words. */
export function headsIn(text: string): readonly string[] {
  return HEADS.test(text) ? (text.match(HEAD) ?? []) : [];
}

/** True for words that begin a row of the forms. */
export function opensRow(text: string): boolean {
  return ROW_OPENING.test(text);
}

/** Takes outcomes without members, which stand beside the group of all outcomes: `（一）予以公开`; leaves `（三）不予公开`. */
const OUTCOME = /^[（(]\s*[一二七]\s*[）)]/u;
/** Takes a number with the beginning of a remark: `22（其中`; leaves heads. */
const REMARKED = /^[\d０-９][\d０-９,，.]*\s*[条件项个]?\s*[（(]/u;

/** True for a number with a remark behind it. */
export function isRemarked(text: string): boolean {
  return REMARKED.test(text);
}

/** Takes the rows outside all groups: `一、本年新收…`, `四、结转…`; leaves `三、本年度办理结果`. */
const LOAD = /^[一二四]\s*[、.．]/u;

/** True for labels of rows that are in no group of numbered ones. */
export function standsAlone(text: string): boolean {
  return OUTCOME.test(text) || LOAD.test(text);
}

/** True for labels of outcomes that have no members. */
export function isOutcome(text: string): boolean {
  return OUTCOME.test(text);
}

/** True for labels of the innermost column of table three. */
export function isNumbered(text: string): boolean {
  return DIGIT_ORDINAL.test(text);
}

/** True for a heading of a section with a table, or behind one. */
export function headsSection(text: string): boolean {
  return SECTION_WORDS.test(text);
}

/** True for labels of groups of rows. */
export function labelsGroup(text: string): boolean {
  return GROUP.test(text);
}

/** True for words with which a block of a table begins. */
export function opensBlock(text: string): boolean {
  return ARTICLE.test(text) || FIRST_HEAD.test(text);
}

/** True for heads that stand over more than one column. */
export function spansColumns(text: string): boolean {
  return SPANNING_HEAD.test(text) || ARTICLE.test(text);
}

/** True for words that begin the head of a single column. */
export function headsColumn(text: string): boolean {
  return COLUMN_HEAD.test(text) && !SPANNING_HEAD.test(text) && !ROW_OPENING.test(text);
}
