/**
 * One cell or token of a table with what it looks like at first sight. Readers of tables work on these alone;
 * whether a figure is really a number is decided by `read-cell`.
 */

/** empty: nothing; mark: a sign for nothing (/, -, 无); figure: begins as a number; doubtful: letters that look like digits; text: words. */
export type CellKind = 'empty' | 'mark' | 'figure' | 'doubtful' | 'text';

export interface TableCell {
  readonly kind: CellKind;
  readonly plain: string;
  /** Offsets into the source text. */
  readonly start: number;
  readonly end: number;
}

/** Signs that stand for an empty cell. */
const MARKS: ReadonlySet<string> = new Set([
  '/',
  '\\',
  '-',
  '--',
  '---',
  '—',
  '——',
  '———',
  '————',
  '–',
  '――',
  '―',
  '─',
  '──',
  '−',
  '无',
  '暂无',
  '空',
  '//',
  '／',
  '－',
  '·',
  '*',
  'N/A',
  '&nbsp;',
  '|',
]);
/**
 * Takes `19`, `+19`, `-3`, `1,234`, `8.5`, `84565元`, `22(其中修订16件)`, `2 87`, `120余`; leaves `1.属于国家秘密`, `2024年`.
 */
const FIGURE =
  /^(?:约|近|[增减]加?|减少)?[+\-−–—±]?\s?\d[\d,\s]*(?:\.\s?\d+)?\s?[余多]?\s?(?:[万亿]?元|[万亿件条项个次宗份起笔部例人篇家户]|件次|人次)?(?:\s?[(,;:。].*|其中.*|含.*)?$/u;
/** Takes `O`, `o`, `l`, `1O`, `□`, `口`, `。`, and the `0/0` of 增/减; leaves `Other` and `3.`. */
const DOUBTFUL = /^(?:[\dOoQDlIi|丨口□〇○ZSBbg。]{1,5}|\d{1,4}\/\d{1,4})$/u;

/** What a plain text looks like. */
export function cellKind(plain: string): CellKind {
  if (plain.length === 0) return 'empty';
  // `00` and `08` are two cells run together as often as a number.
  if (isDigits(plain)) return plain.length > 1 && plain.charCodeAt(0) === 48 ? 'doubtful' : 'figure';
  if (plain.length <= 6 && MARKS.has(plain)) return 'mark';
  if (isListed(plain)) return 'mark';
  if (opensWithWords(plain)) return 'text';
  if (plain === '零' || FIGURE.test(plain)) return 'figure';
  return DOUBTFUL.test(plain) ? 'doubtful' : 'text';
}

/** Takes a blank and the head of the next column where a line lists a row as 自然人 3;商业企业 /;科研机构 0: `/;科研机构`, `无;总计`; leaves `无,全年`. */
const LISTED = /^(?:[-/—–]{1,2}[;,]|无;)\p{Script=Han}{2,6}$/u;

/** Most cells are told from these by their second and third characters. */
function isListed(plain: string): boolean {
  const [second, third] = [plain.charCodeAt(1), plain.charCodeAt(2)];
  return (second === 59 || second === 44 || third === 59 || third === 44) && LISTED.test(plain);
}

/** A cell that holds this text, at its place in the source. */
export function cellOf(plain: string, start: number, end: number): TableCell {
  return { kind: cellKind(plain), plain, start, end };
}

/** First characters of figures and doubtful cells that are ideographs. */
const LEADING_WORDS = '约近增减零口丨';

/** Most labels are told at once: an ideograph, a bracket, or an ordinal in front of an ideograph. */
function opensWithWords(plain: string): boolean {
  const code = plain.charCodeAt(0);
  if (code === 40) return true;
  if (code >= 0x4e00) return !LEADING_WORDS.includes(plain[0] as string);
  if (code < 48 || code > 57 || plain.charCodeAt(2) < 0x4e00) return false;
  const mark = plain.charCodeAt(1);
  return mark === 46 || (mark === 44 && !REMARK.test(plain));
}

/** Takes `3,其中1件` and other remarks behind a figure and a comma; leaves `2,其他法律…`, a label with its ordinal. */
const REMARK = /^\d,(?:其中|[含包均较比同增减为])/u;

/** ASCII digits only. */
export function isDigits(plain: string): boolean {
  for (let i = 0; i < plain.length; i += 1) {
    const code = plain.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return plain.length > 0;
}

/** True for a cell that holds something other than words. */
export function isValue(cell: TableCell): boolean {
  return cell.kind === 'figure' || cell.kind === 'mark' || cell.kind === 'doubtful';
}
