/**
 * The key under which labels are compared: takes a plain cell text, gives its letters, digits and ideographs without
 * spaces, punctuation and ordinal, and the ordinal apart. Gives an empty key for what has no letters.
 */

export interface LabelKey {
  readonly key: string;
  /** Ordinal in the form's spelling (`一`, `(三)`, `1`), '' where none is printed. */
  readonly ordinal: string;
}

/** Takes `一、`, `(三)`, `3.`, `(1)`, `2、`, `1` before a word; leaves `三类内部事务` and `12345热线`. */
const ORDINAL =
  /^\s*(?:([(])\s*([一二三四五六七八九十]{1,2}|\d)\s*[)、.]?|([一二三四五六七八九十]{1,2})\s*[、.,:]|(\d)(?!\d)\s*[、.,:)]?)/u;

export function labelKey(plain: string): LabelKey {
  const match = mayOpenWithOrdinal(plain) ? ORDINAL.exec(plain) : null;
  if (match === null) return { key: lettersOf(plain, 0), ordinal: '' };
  const key = lettersOf(plain, match[0].length);
  const bare = match[2] ?? match[3] ?? (match[4] as string);
  const bracketed = match[1] !== undefined && !(bare >= '0' && bare <= '9');
  return { key, ordinal: bracketed ? `(${bare})` : bare };
}

/** Letters, digits and ideographs from `from` on. */
export function lettersOf(plain: string, from: number): string {
  let kept = '';
  let since = from;
  for (let i = from; i < plain.length; i += 1) {
    if (isLetter(plain.charCodeAt(i))) continue;
    if (i > since) kept += plain.slice(since, i);
    since = i + 1;
  }
  return since === 0 ? plain : kept + plain.slice(since);
}

function isLetter(code: number): boolean {
  if (code >= 0x3400 && code < 0xa000) return true;
  return (code >= 48 && code < 58) || (code >= 65 && code < 91) || (code >= 97 && code < 123);
}

function mayOpenWithOrdinal(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return code === 40 || code === 32 || (code >= 48 && code < 58) || '一二三四五六七八九十'.includes(plain[0] ?? ' ');
}
