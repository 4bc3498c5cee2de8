/** Labels of the form as printed: the forms folder keeps them half-width for matching, pages show full-width punctuation. */

const HALF_WIDTH: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

const PUNCTUATION = /[(),:;]/gu; // takes ( in (一); leaves （
const QUOTED = /"([^"]*)"/gu; // takes "三安全一稳定"; leaves “三安全一稳定”

export function printedLabel(label: string): string {
  return label.replace(QUOTED, '“$1”').replace(PUNCTUATION, (character) => HALF_WIDTH[character] as string);
}

/** 一 → 一、; (一) → （一）; 1 → 1.; '' stays. */
export function printedOrdinal(ordinal: string): string {
  if (ordinal === '') return '';
  if (ordinal.startsWith('(')) return printedLabel(ordinal);
  return DIGIT.test(ordinal) ? `${ordinal}. ` : `${ordinal}、`;
}

const DIGIT = /^\d/u; // takes 1; leaves 一
