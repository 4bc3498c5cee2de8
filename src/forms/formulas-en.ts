/** Terms of the indicators' formulas in English, by their Chinese words. */
const TERMS: Readonly<Record<string, string>> = {};

/** A formula term by term; what has no English stays as it is. */
export function formulaEn(zh: string): string {
  return TERMS[zh] ?? zh;
}
