/**
 * Character references of usual kinds: takes a text or a value as written, gives it with them decoded, as the standard asks.
 * Gives null for rarer ones, which need the full list of names and its rules.
 */

const NAMED: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['middot', '·'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['times', '×'],
  ['copy', '©'],
]);

/** Takes `&nbsp;`, `&#12288;`, `&#x3000;`, the `&b=` of an address and a lone `&`; of `&copy2` only the first five. */
const REFERENCE = /&(?:#(\d{1,6})(;?)|#[xX]([0-9a-fA-F]{1,5})(;?)|([a-zA-Z][a-zA-Z0-9]*)([;=]?)|(#?))/gu;

/** `isValue`: of an attribute, where a name before `=` is no reference. */
export function decodeReferences(written: string, isValue: boolean): string | null {
  if (!written.includes('&')) return written;
  let decoded = '';
  let at = 0;
  for (const match of written.matchAll(REFERENCE)) {
    const stands = standsFor(match, isValue);
    if (stands === null) return null;
    decoded += written.slice(at, match.index) + stands;
    at = match.index + match[0].length;
  }
  return decoded + written.slice(at);
}

function standsFor(match: RegExpExecArray, isValue: boolean): string | null {
  const [whole, decimal, , hex, , name, mark, lone] = match;
  if (lone !== undefined) return lone === '' ? whole : null;
  if (name !== undefined) {
    if (isValue && mark === '=') return whole;
    return mark === ';' ? (NAMED.get(name) ?? null) : null;
  }
  if (!whole.endsWith(';')) return null;
  return numbered(decimal === undefined ? Number.parseInt(hex as string, 16) : Number.parseInt(decimal, 10));
}

/** Neither white space and controls nor what the standard maps elsewhere. */
function numbered(point: number): string | null {
  const usual = (point > 32 && point < 127) || (point >= 0xa0 && point < 0xd800) || (point >= 0xe000 && point < 0xfdd0);
  return usual || (point > 0xfdef && point < 0xfffe) ? String.fromCharCode(point) : null;
}
