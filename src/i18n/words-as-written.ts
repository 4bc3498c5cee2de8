/** The words of a report for reading beside a number: marks of bold print and line breaks, which are not words, left out. */

const MARKS = /[*_]{2,}/gu; // takes ** in `**108** 条`; leaves a single *
const SPACES = /\s+/gu; // takes the break in `发布⏎108条`; leaves 条

export const wordsAsWritten = (raw: string): string => raw.replace(MARKS, '').replace(SPACES, ' ').trim();
