/**
 * Makes text cells harmless that a spreadsheet would run as a formula. The rule, told to readers on the data page:
 * a text that begins with = + - @, their full-width forms, a tab or a carriage return gets one apostrophe in front.
 */

/** Takes “=1+1”, “-”, “＋19” and “'=1” (so that the rule can be undone); leaves “108条” and “'98”. */
const FORMULA_LIKE = /^'*[=+\-@＝＋－＠\t\r]/u;

/** Takes “'=1+1” as written by the rule; leaves “'98”. */
const GUARDED = /^'('*[=+\-@＝＋－＠\t\r])/u;

/** For text cells only: numbers such as -3 stay numbers. */
export function guardFormula(text: string): string {
  return FORMULA_LIKE.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.replace(GUARDED, '$1');
}
