/**
 * A PDF page as text: takes its words and ruling lines, gives lines; paragraphs run on where a line fills the page, tables
 * are rows parted by tabs, page numbers stay lines of their own.
 */
import { isPageNumber, opensAnew } from '../line-patterns.ts';
import type { PageLine } from './page-lines.ts';
import { lineText, pageLines } from './page-lines.ts';
import type { Rulings } from './page-rulings.ts';
import type { Word } from './place-words.ts';
import { ruledRows } from './ruled-rows.ts';
import { tableZones } from './table-zones.ts';
import { unruledRows } from './unruled-rows.ts';

/** A line that ends within so many sizes of the right margin is full. */
const FULL = 2.2;
/** A line that begins so many sizes behind the left margin begins a paragraph. */
const INDENT = 1.2;

/** Where the words of a page begin and end. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

/** The text of a page, ending in a line break; '' for a page without words. */
export function pageText(words: readonly Word[], rulings: Rulings | null): string {
  if (words.length === 0) return '';
  const { rows, rest } = rulings === null ? { rows: [], rest: words } : ruledRows(words, rulings);
  const out: string[] = [];
  const page = marginsOf(words);
  let lines = pageLines(rest);
  for (const row of rows) {
    const before = lines.findIndex((line) => line.base > row.top);
    const above = before < 0 ? lines : lines.slice(0, before);
    addLines(out, above, page);
    lines = lines.slice(above.length);
    out.push(row.cells.join('\t'));
  }
  addLines(out, lines, page);
  return `${out.join('\n')}\n`;
}

function marginsOf(words: readonly Word[]): Margins {
  const margins = { left: Infinity, right: -Infinity };
  for (const word of words) {
    margins.left = Math.min(margins.left, word.left);
    margins.right = Math.max(margins.right, word.right);
  }
  return margins;
}

/** Lines outside ruled tables: unruled tables and prose. */
function addLines(out: string[], lines: readonly PageLine[], page: Margins): void {
  let at = 0;
  if (lines.length === 0) return;
  for (const zone of tableZones(lines)) {
    addProse(out, lines.slice(at, zone.from), page);
    const table = unruledRows(lines.slice(zone.from, zone.to), null, zone.to === lines.length);
    for (const row of table.rows) out.push(row.join('\t'));
    at = zone.to;
  }
  addProse(out, lines.slice(at), page);
}

function addProse(out: string[], lines: readonly PageLine[], page: Margins): void {
  const { left, right } = page;
  let open = false;
  for (const line of lines) {
    const text = lineText(line);
    const goesOn =
      open &&
      line.runs.length === 1 &&
      line.left - left < INDENT * line.size &&
      !opensAnew(text) &&
      !isPageNumber(text);
    if (goesOn) out[out.length - 1] += text;
    else out.push(text);
    open = right - line.right < FULL * line.size && line.runs.length === 1;
  }
}
