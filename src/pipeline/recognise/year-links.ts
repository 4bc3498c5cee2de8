/**
 * Leaves out the list of links to reports of several years that a portal prints beside a report: 某局2022年…年度报告, 某局2023年…年度报告, one under the
 * other, with or without their days. Takes texts in their order; gives the places of those that are such links. A title that comes again
 * behind the list is the report's own.
 */

/** Texts among which such a list may stand. */
const LOOKED_AT = 40;
/** A longer text is no link. */
const LONGEST = 80;
/** Links of one list name at least two years. */
const FEWEST = 2;
/** Takes 某局2022年政府信息公开工作年度报告2023-01-27; leaves 政府信息公开年报. */
const LINK = /(20\d\d).{0,20}(?:信息|政务)公开.{0,16}(?:报告|年报)(?:[\s([【]*20[\d年月日./\-\s)\]】]*)?$/u;
/** Takes 2023-01-27, the day beside a link; leaves 2023年. */
const DAY = /^[[(【]?20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])】]?$/u;
const DIGITS = /\d+/gu;

/** Places of the links; none in almost all reports. */
export function yearLinks(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const most = Math.min(texts.length, LOOKED_AT);
  for (let from = 0; from < most; from += 1) {
    const row = rowFrom(texts, from, most);
    const years = new Set(row.map((at) => LINK.exec(texts[at] as string)?.[1]));
    if (years.size < FEWEST) continue;
    row.forEach((at) => found.add(at));
    from = row.at(-1) as number;
  }
  return found;
}

/** Places of the links that follow each other from one on, which differ by their numbers alone. */
function rowFrom(texts: readonly string[], from: number, most: number): readonly number[] {
  const row: number[] = [];
  const seen = new Set<string>();
  for (let at = from; at < most; at += 1) {
    const text = texts[at] as string;
    if (row.length > 0 && DAY.test(text)) continue;
    if (text.length > LONGEST || !text.includes('公开') || !LINK.test(text) || seen.has(text)) break;
    if (row.length > 0 && bare(text) !== bare(texts[row[0] as number] as string)) break;
    row.push(at);
    seen.add(text);
  }
  return row;
}

function bare(text: string): string {
  return text.replaceAll(DIGITS, '');
}
