/** Years as reports write them: 2024, 2024年度, 二〇二四年. Years outside 2008–2035 are no years of a report. */

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** Takes 2024 and 二〇二四; leaves 12024, 〔2021〕30号 and dates in addresses like /20240115/. It looks back behind 20, which is quick to find. */
const YEAR = /(20(?<![\d〔[(/]20)[0-3]\d)(?![\d〕\]])|(二[〇○零Oo0][〇○零一二三][〇○零一二三四五六七八九])/gu;

/** What every year begins with, for a quick search through a whole report: takes 2024年 and 二〇二四; leaves 二十. */
export const YEAR_SIGN = /20[0-3]\d|二[〇○零Oo0]/gu;

/** A year and where it stands in the text. */
export interface YearMention {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** All years named in a text, in order. */
export function yearMentions(text: string): readonly YearMention[] {
  const found: YearMention[] = [];
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(text); match !== null; match = YEAR.exec(text)) {
    const year = match[1] === undefined ? chineseYear(match[2] ?? '') : Number(match[1]);
    if (year >= 2008 && year <= 2035) found.push({ year, from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** Takes what makes a day of a year: -01-15 of 2024-01-15, 年1月15日; leaves 年度. */
const DAY = /^(?:[-./]\d|年\d{1,2}月)/u;

/** The years that are not part of a day, such as the day of publication. */
export function wholeYearMentions(text: string): readonly YearMention[] {
  return yearMentions(text).filter(({ to }) => !DAY.test(text.slice(to, to + 4)));
}

/** Takes (2024) and [2024年度], the last words of a title; leaves 〔2021〕30号. */
const YEAR_BEHIND = /[([](20[0-3]\d)年?度?[)\]]$/u;

/** The years of a title: those in its words, else the one in brackets behind them. */
export function titleYearMentions(title: string): readonly YearMention[] {
  const within = wholeYearMentions(title);
  const behind = YEAR_BEHIND.exec(title);
  if (within.length > 0 || behind === null) return within;
  return [{ year: Number(behind[1]), from: behind.index + 1, to: behind.index + 5 }];
}

/** Takes 2024年度, 2024 年, 二〇二四年 and a lone 年度, to be cut out of a title; leaves 2024号. */
const YEAR_WORDS = /(?<!\d)20[0-3]\d年?度?|二[〇○零Oo0][〇○零一二三][〇○零一二三四五六七八九]年?度?|年度/gu;

/** The text without years and without 年度. */
export function withoutYears(text: string): string {
  return text.replace(YEAR_WORDS, '');
}

function chineseYear(written: string): number {
  const digits = [...written].map((digit) => ('○零Oo0'.includes(digit) ? 0 : CHINESE_DIGITS.indexOf(digit)));
  return digits.reduce((year, digit) => year * 10 + digit, 0);
}
