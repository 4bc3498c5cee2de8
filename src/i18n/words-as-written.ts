/** The words of a report for reading beside a number: tags, marks of bold print and line breaks, which are not words, left out. */

const TAGS = /<\/?[a-zA-Z][^<>]{0,500}>|<\/[a-zA-Z]{0,20}$/gu; // takes `</span>`; leaves `<5`
const MARKS = /[*_]{2,}/gu; // takes ** in `**108** 条`; leaves a single *
/** Where a line of a printed page ends within Chinese words. */
const BREAKS = /(?<=[\p{Script=Han}，。；：、（）《》“”])\s*\n\s*(?=[\p{Script=Han}，。；：、（）《》“”])/gu; // takes the break in `电⏎子邮箱`; leaves that in `发布⏎108条`
const SPACES = /\s+/gu; // takes the break in `发布⏎108条`; leaves 条

export const wordsAsWritten = (raw: string): string =>
  raw.replace(TAGS, '').replace(MARKS, '').replace(BREAKS, '').replace(SPACES, ' ').trim();
