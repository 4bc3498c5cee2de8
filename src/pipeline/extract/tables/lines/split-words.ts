/**
 * Cuts one line of text into cells: stretches of words and single values, parted where the source has white space.
 * A number in front of words is their ordinal unless three or more stand together.
 */
import type { Mended } from '../../../../domain/block.ts';
import { sourceAt } from '../../../../domain/block.ts';
import { oddValues } from './odd-values.ts';
import type { TableCell } from '../cells/table-cell.ts';
import { cellOf, isValue } from '../cells/table-cell.ts';

/** Values that must stand together to be values in front of words. */
const FEWEST_LEADING_VALUES = 3;

export function splitWords(text: string, mended: Mended, from: number, to: number): readonly TableCell[] {
  const tokens = oddValues(tokensOf(text, mended, from, to));
  const [only] = tokens;
  if (only !== undefined && tokens.length === 1)
    return isValue(only) || only.kind === 'text' ? tokens : [joined(tokens, 0, 1)];
  const cells: TableCell[] = [];
  for (let i = 0; i < tokens.length;) {
    const run = valuesFrom(tokens, i);
    const atEnd = run === tokens.length;
    if (run > i && (atEnd || run - i >= FEWEST_LEADING_VALUES)) {
      for (; i < run; i += 1) cells.push(tokens[i] as TableCell);
      continue;
    }
    let end = Math.max(run, i + 1);
    while (end < tokens.length && !isValue(tokens[end] as TableCell) && !opensLabel(tokens[end] as TableCell)) end += 1;
    cells.push(joined(tokens, i, end));
    i = end;
  }
  return mergeWords(cells);
}

/** Takes `1.属于`, `(二)部分公开`, `三、本年度`; leaves `公开`, `1.5` and `(其中`. */
const LABEL_OPENING = /^(?:[一二三四五六七]、|\([一二三四五六七]\)|\d[.、])[一-龥]/u;

/** Words that begin with an ordinal are a label of their own: a group and its first row may share a line. */
function opensLabel({ plain }: TableCell): boolean {
  return LABEL_OPENING.test(plain);
}

function valuesFrom(tokens: readonly TableCell[], from: number): number {
  let end = from;
  while (end < tokens.length && isValue(tokens[end] as TableCell)) end += 1;
  return end;
}

function joined(tokens: readonly TableCell[], from: number, to: number): TableCell {
  const first = tokens[from] as TableCell;
  const last = tokens[to - 1] as TableCell;
  let plain = '';
  for (let i = from; i < to; i += 1) plain += (tokens[i] as TableCell).plain;
  return { kind: 'text', plain, start: first.start, end: last.end };
}

/** Words on both sides of a lone number are one label. */
function mergeWords(cells: readonly TableCell[]): readonly TableCell[] {
  const merged: TableCell[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    if (last?.kind === 'text' && cell.kind === 'text' && !opensLabel(cell))
      merged[merged.length - 1] = joined([last, cell], 0, 2);
    else merged.push(cell);
  }
  return merged;
}

/** Words and numbers between white space; `行政许可0` is a label with its value glued on. */
function tokensOf(text: string, mended: Mended, from: number, to: number): readonly TableCell[] {
  let tokens: TableCell[] | null = null;
  let since = -1;
  for (let i = from; i <= to; i += 1) {
    const gap = i === to || isSpace(mended.text.charCodeAt(i));
    if (since >= 0 && (gap || isCut(text, mended, i))) {
      const found = token(mended, since, i);
      // Most lines are one word, and a list of one takes a tenth of the room of one that may grow.
      if (tokens === null) tokens = [found];
      else tokens.push(found);
      since = -1;
    }
    if (!gap && since < 0) since = i;
  }
  return tokens ?? [];
}

function token(mended: Mended, from: number, to: number): TableCell {
  const plain = mended.text.slice(from, to);
  const start = sourceAt(mended, from);
  return cellOf(plain, start, sourceAt(mended, to - 1) + 1);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

const SPACE_REFERENCES = ['&nbsp', '&emsp', '&ensp', '&#160', '&#12288', '&#8195', '&#8194'];

/** True where the source has white space that the mended copy left out. */
function isCut(text: string, mended: Mended, i: number): boolean {
  const before = sourceAt(mended, i - 1);
  const here = sourceAt(mended, i);
  for (let at = before + 1; at < here; at += 1) {
    const code = text.charCodeAt(at);
    // White space within a tag is none of the line.
    if (code === 60) at = endOfTag(text, at, here);
    else if (isSpace(code) || code === 0x3000 || code === 0xa0) return true;
    if (code === 38 && SPACE_REFERENCES.some((reference) => text.startsWith(reference, at))) return true;
  }
  return false;
}

/** Where the tag that begins at `from` ends, at most `to`. */
function endOfTag(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 62) at += 1;
  return at;
}
