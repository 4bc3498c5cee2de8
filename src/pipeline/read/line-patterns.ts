/** Looks of single lines that the line reader must know: page numbers, rules, borders, headings of the form, list marks. */

/** Takes `- 4 -`, `— 12 —`, `第 4 页`, `第4页 共10页`, `4 / 10`, `Page 4 of 10`, `P. 4`; leaves `4`, `-4`, `- 0 -`, `0 / 3`, `第4条`, `P4平台`. */
const PAGE_NUMBER =
  /^(?:[-—–－·~]\s*[1-9]\d{0,2}\s*[-—–－·~]|第\s*\d{1,4}\s*页(?:[\s,，/]*共\s*\d{1,4}\s*页)?|[Pp](?:age)?\.?\s*[1-9]\d{0,2}(?:\s*(?:of|\/)\s*[1-9]\d{0,2})?|([1-9]\d?)\s*\/\s*([1-9]\d?))$/u;

/** Takes the foot that a browser prints, `https://a.cn/b.html 1/4`; leaves an address alone. */
const PRINTED_FOOT = /^(?:https?|file):\/\/\S{1,400}\s+\d{1,3}\/\d{1,3}$/u;
/** Takes the head that a browser prints: `11/23/26, 2:23 AM 标题`, `2024/1/18 15:30 标题`; leaves `2024/1/18`. */
const PRINTED_HEAD = /^(?:\d{1,2}\/\d{1,2}\/\d\d, \d{1,2}:\d\d\s[AP]M|20\d\d\/\d{1,2}\/\d{1,2} \d{1,2}:\d\d)\s/u;

/** Takes `一、总体情况`, `六、其他需要报告的事项`; leaves `十一、` and `1、`. */
const SECTION_ORDINAL = /^[一二三四五六七]\s*[、.．，]/u;
/** Takes the rows of table three that begin with an ordinal of the same look, cut ones too (`三、本`); leaves section headings. */
const ORDINAL_ROW = /本年新收|上年结转|办理结果|结转下年|^[一二三四]\s*[、.．，]\s*(?:本年?度?|上年?|结转?)$/u;

/**
 * Takes the beginnings of headings, list entries and labelled lines: `（一）`, `1.`, `①`, `第二十条`, `一、`, `一是`, `- `,
 * `联系电话：`; leaves `108条`, `12.5万`, `动公开`.
 */
const OPENING =
  /^(?:[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[）)]|[一二三四五六七八九十]{1,3}\s*[、.．]|\d{1,2}\s*(?:[、．](?!\d)|\.(?!\d))|[①-⑳⑴-⒛]|第[一二三四五六七八九十\d]{1,4}[条章节部]|[一二三四五六七八九十]是|[*+•●◆■▪-]\s|[一-龥]{2,8}[：:](?!\d))/u;
/** Takes `2025年1月20日`, `2025 年 1 月`; leaves `2024年全年`. */
const DATE_LINE = /^(?:19|20)\d\d\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?$/u;
/** Takes `2024年全年`; leaves `2024条`. */
const YEAR_OPENING = /^(?:19|20)\d\d\s*年/u;

/** Page numbers begin with 第, a digit or a mark: of the ideographs only one. */
export function mayBePage(first: number): boolean {
  return first < 0x4e00 || first === 0x7b2c;
}

/** A page number alone on its line. */
export function isPageNumber(line: string): boolean {
  if (!mayBePage(line.charCodeAt(0))) return false;
  const match = PAGE_NUMBER.exec(line);
  if (match === null) return false;
  const [, page, pages] = match;
  return page === undefined || Number(page) <= Number(pages);
}

/** True for words that end as the title of a report does. */
export function endsAsTitle(words: string): boolean {
  return words.endsWith('报告') || words.endsWith('年报');
}

/** The address and the page number that a browser prints below a page. */
export function isPrintedFoot(line: string): boolean {
  return PRINTED_FOOT.test(line);
}

/** The time and the title that a browser prints above a page; the lines of a page itself may look so. */
export function isPrintedHead(line: string): boolean {
  return PRINTED_HEAD.test(line);
}

/** Takes a row of cells that are all marked blank: `- - - -`, `-\t-\t-`, `-- -- --`; leaves `---` and `---\t---`. */
const BLANK_ROW = /^[-─]{1,2}(?:[ \t]+[-─]{1,2})+$/u;
/** Takes `| - | - |`; leaves the delimiter rows `|-|-|` and `| -- | -- |`. */
const BLANK_PIPES = /^(?=[^-]*-[^-]+-)(?:[| ]|(?<![^ ])-(?![^ ]))+$/u;

/** A row of blanks is neither a rule nor a delimiter row. */
function isBlankRow(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== HYPHEN && first !== BAR && first !== DRAWN_DASH) return false;
  const line = text.slice(start, end);
  return BLANK_ROW.test(line) || BLANK_PIPES.test(line);
}

const HYPHEN = 45;
const BAR = 124;
const DRAWN_DASH = 0x2500;

/** Only `-`, `=`, `*`, `_` or drawn lines, three at least. */
export function isRule(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (end - start < 3 || !(first === 45 || first === 61 || first === 42 || first === 95)) return false;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== first && code !== 32) return false;
  }
  return !isBlankRow(text, start, end);
}

/** A delimiter row (`|---|:-:|`) or a drawn border (`├─┼─┤`, `+---+`). */
export function isTableBorder(text: string, start: number, end: number): boolean {
  let dashes = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 45 || (code >= 0x2500 && code <= 0x257f && code !== 0x2502 && code !== 0x2503)) dashes += 1;
    else if (code !== 124 && code !== 58 && code !== 32 && code !== 43 && code !== 9 && code !== 0x2502) return false;
  }
  return dashes > 0 && end - start > 2 && !isBlankRow(text, start, end);
}

/** A heading of one of the six sections, told from the rows of table three that look alike. */
export function isSectionHeading(line: string): boolean {
  return line.length <= 40 && SECTION_ORDINAL.test(line) && !ORDINAL_ROW.test(line);
}

/** True when a line begins something new whatever stands before it. */
export function opensAnew(line: string): boolean {
  return OPENING.test(line) || DATE_LINE.test(line);
}

/** True when a line begins with a year, as new paragraphs do more often than the rest of cut ones. */
export function opensWithYear(line: string): boolean {
  return YEAR_OPENING.test(line);
}
