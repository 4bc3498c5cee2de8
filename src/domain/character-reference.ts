/** Signs that HTML pages of agencies write as references: takes one, gives the sign, null for an unknown one. */

export function signOf(reference: string): string | null {
  const [, number, name = ''] = REFERENCE.exec(reference) ?? [];
  if (number === undefined) return SIGNS[name] ?? null;
  const code = HEXADECIMAL.test(number) ? Number.parseInt(number.slice(1), 16) : Number(number);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

const REFERENCE = /^&(?:#([xX]?[0-9a-fA-F]+)|([a-zA-Z]+));$/u; // takes `&#8220;` and `&ldquo;`; leaves `&`
const HEXADECIMAL = /^[xX]/u; // takes `x201c`; leaves `8220`

const SIGNS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  permil: '‰',
  ge: '≥',
  le: '≤',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
};
