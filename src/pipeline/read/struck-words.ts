/**
 * Words that Markdown or an inline tag strikes through are withdrawn: takes a text and the place where they may begin, gives the
 * place behind them. Looks ahead a bounded distance, as far as the end of the line or cell.
 */

const REACH = 400;
const TILDE = 126;
export const STRIKING_TAGS: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Offset behind `~~35~~` that begins at `i`; 0 where nothing closes it. */
export function struckByTildes(text: string, i: number, to: number): number {
  if (isBlank(text, i + 2)) return 0;
  const limit = Math.min(to, i + REACH) - 1;
  for (let k = i + 3; k < limit; k += 1) {
    if (text.charCodeAt(k) === TILDE && text.charCodeAt(k + 1) === TILDE) return isBlank(text, k - 1) ? 0 : k + 2;
  }
  return 0;
}

/** Offset behind `<del>35</del>` whose first tag, of that name, ends at `open`; 0 for other tags and one that is not closed. */
export function struckByTag(text: string, name: string, open: number, to: number): number {
  if (!STRIKING_TAGS.has(name)) return 0;
  const close = text
    .slice(open, Math.min(to, open + REACH))
    .toLowerCase()
    .indexOf(`</${name}>`);
  return close < 0 ? 0 : open + close + name.length + 3;
}

function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 32;
}
