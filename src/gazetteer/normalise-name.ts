/** A name as written, made comparable: NFKC, no white space, no marks, half-width brackets. */

/** Takes blanks, Markdown marks, book-title marks and quotes, one by one: a run of millions is more than a pattern can hold; leaves brackets and letters. */
const NOISE = /[\s*_#《》〈〉“”‘’"'`]/gu;

export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(NOISE, '');
}
