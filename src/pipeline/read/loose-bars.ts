/**
 * Tables that print one cell a line, each with its bar (`规章 |`, `0 |`, `| 0`): takes the lines of a text, gives them with
 * such cells as lines of text without the bar and with lines of nothing but bars as borders. Where each cell ends in its
 * bar, a bar alone is a blank cell and stays. Leaves rows of several cells.
 */
import { CHARACTER_CLASSES, UNSEEN, WHITE } from './character-classes.ts';
import type { Line } from './split-lines.ts';

/** Values with a bar that a stretch needs: a table of whole rows has a lone value only where a row is cut. */
const FEWEST_VALUES = 3;
/** A line of text longer than this ends a stretch. */
const LONGEST_CELL = 90;

/** The same lines, those of stretches with a cell a line rid of their bars. */
export function withoutLooseBars(text: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => line.kind === 'pipes')) return lines;
  const freed: Line[] = [];
  for (let i = 0; i < lines.length;) {
    const end = stretchEnd(text, lines, i);
    if (end > i && valuesIn(text, lines, i, end) >= FEWEST_VALUES) {
      const blanks = endsCells(text, lines, i, end);
      const openings = blanks ? NO_OPENINGS : openingsIn(text, lines, i, end);
      const kept = blanks || openings.size > 0;
      for (; i < end; i += 1)
        freed.push(kept && !openings.has(i) ? keptBlank(text, lines[i] as Line) : freedLine(text, lines[i] as Line));
    } else for (const stop = Math.max(end, i + 1); i < stop; i += 1) freed.push(lines[i] as Line);
  }
  return freed;
}

/** Index behind the lines from `from` on that hold one cell each. */
function stretchEnd(text: string, lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && staysLoose(text, lines[i] as Line)) i += 1;
  return i;
}

function staysLoose(text: string, line: Line): boolean {
  if (line.kind === 'pipes') return loneCell(text, line) !== null;
  if (line.kind === 'text') return line.end - line.start <= LONGEST_CELL && text[line.end - 1] !== '。';
  return line.kind === 'blank' || line.kind === 'border' || line.kind === 'page';
}

/** Takes `0 |`, `-35 |`, `| /`; leaves `规章 |`. */
const VALUE = /^[+\-−]?[\d.,/]{1,12}$|^[-—/无]$/u;

function valuesIn(text: string, lines: readonly Line[], from: number, to: number): number {
  let values = 0;
  for (let i = from; i < to; i += 1) {
    const line = lines[i] as Line;
    const barred = line.kind === 'pipes' || lines[i + 1]?.kind === 'border' || isOnlyBars(text, lines[i + 1]);
    const cell = barred ? loneCell(text, line) : null;
    if (cell !== null && VALUE.test(text.slice(cell[0], cell[1]))) values += 1;
  }
  return values;
}

/**
 * True where bars end cells, and none opens a row: more words with a bar behind them than words with a bar on the next line,
 * and a bar alone among the values of a row; bars alone that only stand before the next label close rows.
 */
function endsCells(text: string, lines: readonly Line[], from: number, to: number): boolean {
  let [behind, below] = [0, 0];
  const first = lines.slice(from, to).find((line) => line.kind === 'pipes' || line.kind === 'border');
  if (first === undefined || isOnlyBars(text, first) || first.kind === 'border') return false;
  for (let i = from; i < to; i += 1) {
    const line = lines[i] as Line;
    if (line.kind === 'pipes' && text.charCodeAt(line.end - 1) === 124 && text.charCodeAt(line.start) !== 124)
      behind += 1;
    else if (line.kind === 'text' && isOnlyBars(text, lines[i + 1])) below += 1;
  }
  return behind >= FEWEST_VALUES && behind > below && hasBlankAmongValues(text, lines.slice(from, to));
}

const NO_OPENINGS: ReadonlySet<number> = new Set();
/** Values of table four, whose row has no label. */
const UNLABELLED = 15;

/**
 * Places of the bars that open rows where a bar alone opens each of them and cells end in theirs: the bar before a label, and
 * the first before one value more than table four has. Any other bar alone is a blank cell. None where rows open otherwise.
 */
function openingsIn(text: string, lines: readonly Line[], from: number, to: number): ReadonlySet<number> {
  const cells: number[] = [];
  for (let i = from; i < to; i += 1) if ((lines[i] as Line).kind !== 'blank') cells.push(i);
  const isBar = (at: number): boolean => isOneBar(text, lines[cells[at] as number] as Line);
  const isValue = (at: number): boolean => isBar(at) || isBlankOrValue(text, lines[cells[at] as number]);
  const openings = new Set<number>();
  let inside = false;
  for (let at = 0; at < cells.length; at += 1) {
    if (!isValue(at)) continue;
    let end = at;
    while (end < cells.length && isValue(end)) {
      if (end > at && isBar(end) && end + 1 < cells.length && isValue(end + 1)) inside = true;
      end += 1;
    }
    const opensNext = end < cells.length && isBar(end - 1);
    if (opensNext) openings.add(cells[end - 1] as number);
    if (isBar(at) && end - at - (opensNext ? 1 : 0) === UNLABELLED + 1) openings.add(cells[at] as number);
    at = end;
  }
  const first = cells.find((at) => (lines[at] as Line).kind === 'pipes' || (lines[at] as Line).kind === 'border');
  const opensRow = first !== undefined && isOneBar(text, lines[first] as Line);
  return opensRow && inside && openings.size >= FEWEST_VALUES ? openings : NO_OPENINGS;
}

function hasBlankAmongValues(text: string, lines: readonly Line[]): boolean {
  return lines.some((line, i) => isOneBar(text, line) && isBlankOrValue(text, lines[i + 1]));
}

function isOneBar(text: string, line: Line): boolean {
  return line.end - line.start === 1 && text.charCodeAt(line.start) === 124;
}

function isBlankOrValue(text: string, line: Line | undefined): boolean {
  if (line === undefined) return false;
  const cell = loneCell(text, line);
  return isOneBar(text, line) || (cell !== null && VALUE.test(text.slice(cell[0], cell[1])));
}

function keptBlank(text: string, line: Line): Line {
  return isOneBar(text, line) ? { ...line, kind: 'text' } : freedLine(text, line);
}

function isOnlyBars(text: string, line: Line | undefined): boolean {
  const cell = line?.kind === 'pipes' ? loneCell(text, line) : null;
  return cell !== null && cell[0] === cell[1];
}

function freedLine(text: string, line: Line): Line {
  const cell = line.kind === 'pipes' ? loneCell(text, line) : null;
  if (cell === null) return line;
  const [start, end] = cell;
  return start === end ? { ...line, kind: 'border' } : { ...line, kind: 'text', start, end };
}

/** Range of the only cell of a row, empty where it has nothing but bars; null where two cells hold something. */
function loneCell(text: string, line: Line): readonly [number, number] | null {
  let { start, end } = line;
  while (start < end && isBarOrSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isBarOrSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end).includes('|') ? null : [start, end];
}

function isBarOrSpace(code: number): boolean {
  const kind = CHARACTER_CLASSES[code];
  return code === 124 || kind === WHITE || kind === UNSEEN;
}
