/**
 * Inline tags that a converter broke over two lines, since it breaks lines at blanks and Chinese has none elsewhere. Takes the lines of a text,
 * gives those whose last tag goes on in the next line as one with it. Leaves a lone < and tags that nothing closes.
 */
import type { Line } from './split-lines.ts';

/** Takes `<span`, `</a` and `<span lang="EN-US"` at the end of a line; leaves `<3`. */
const OPEN_TAG = /^<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,300})?$/iu;
/** Lines that one tag takes at most. */
const LONGEST_TAG = 3;

export function withWholeTags(text: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.moves && isOpen(text, line))) return lines;
  const whole: Line[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    let line = lines[i] as Line;
    for (let next = closingLine(text, lines, line, i); next > i; next = closingLine(text, lines, line, i)) {
      const { rawEnd, end, lookalikes } = lines[next] as Line;
      line = { ...line, rawEnd, end, lookalikes: line.lookalikes || lookalikes };
      i = next;
    }
    whole.push(line);
  }
  return whole;
}

/** Index of the line in which the open tag of a line ends; -1 where there is none. */
function closingLine(text: string, lines: readonly Line[], line: Line, at: number): number {
  if (!line.moves || !isOpen(text, line)) return -1;
  for (let k = at + 1; k <= at + LONGEST_TAG && k < lines.length; k += 1) {
    const { start, end } = lines[k] as Line;
    if (start === end) return -1;
    const words = text.slice(start, end);
    const close = words.indexOf('>');
    if (close >= 0) return words.lastIndexOf('<', close) < 0 ? k : -1;
  }
  return -1;
}

function isOpen(text: string, { kind, start, end }: Line): boolean {
  if (kind !== 'text' && kind !== 'heading') return false;
  const words = text.slice(start, end);
  const open = words.lastIndexOf('<');
  return open >= 0 && !words.includes('>', open) && OPEN_TAG.test(words.slice(open));
}
