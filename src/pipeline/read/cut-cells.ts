/** Cuts one line into cells: at every tab, or at every pipe that is not escaped. Empty cells stay, the last ones too. */
import type { Cell } from '../../domain/block.ts';
import { CHARACTER_CLASSES, UNSEEN, WHITE } from './character-classes.ts';
import type { Copy } from './copy-units.ts';
import { plainMarked } from './mending.ts';
import { isDrawnPipe, type Line } from './split-lines.ts';

/** Cells between the tabs of a line. */
export function tabCells(copy: Copy, text: string, line: Line): Cell[] {
  const cells: Cell[] = [];
  let from = line.rawStart;
  for (let i = line.rawStart; i < line.rawEnd; i += 1) {
    if (text.charCodeAt(i) !== 9) continue;
    cells.push(cellOf(copy, text, from, i));
    from = i + 1;
  }
  cells.push(cellOf(copy, text, from, line.rawEnd));
  return cells;
}

/** Cells between the pipes of a line; outer pipes may be missing. */
export function pipeCells(copy: Copy, text: string, line: Line): Cell[] {
  if (line.separator !== undefined) return partedCells(copy, text, line, line.separator);
  const first = text.charCodeAt(line.start);
  const separator = isDrawnPipe(first) ? first : 124;
  const cells: Cell[] = [];
  let from = first === separator ? line.start + 1 : line.start;
  for (let i = from; i < line.end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 92) i += 1;
    else if (code === separator) {
      cells.push(cellOf(copy, text, from, i));
      from = i + 1;
    }
  }
  if (from < line.end) cells.push(cellOf(copy, text, from, line.end));
  return cells;
}

/** Cells between other separators; one in quotes may hold the separator. */
function partedCells(copy: Copy, text: string, line: Line, separator: number): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  let quoted = false;
  for (let i = line.start; i <= line.end; i += 1) {
    const code = i < line.end ? text.charCodeAt(i) : separator;
    if (code === QUOTE && i < line.end) quoted = !quoted;
    else if (i === line.end || (code === separator && !quoted)) {
      cells.push(bareCell(copy, text, from, i));
      from = i + 1;
    }
  }
  return cells;
}

const QUOTE = 34;

/** Takes what a spreadsheet or a typesetter sets around a cell: `"0"`, `$0$`, `\multicolumn{3}{|c|}{总计}`, `\textbf{3}`; leaves (其他). */
const WRAPPED =
  /^\s*(?:\\(?:multicolumn|multirow)\*?\{[^{}]*\}(?:\[[^\]]*\])?\{(?:[^{}]|\{[^{}]*\})*\}\s*\{|\\[a-z]+(?:\[[^\]]*\])?\{|[{"$])(?=[^]*[}"$]\s*$)/u;

/** The cell without what is set around it. */
function bareCell(copy: Copy, text: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const written = text.slice(start, end);
    const opened = WRAPPED.exec(written)?.[0].length;
    if (opened === undefined) break;
    start += opened;
    end = start + written.slice(opened).trimEnd().length - 1;
  }
  return cellOf(copy, text, start, Math.max(start, end));
}

const DEEPEST = 4;

/** The cell of a range: its content trimmed, and a plain copy. */
export function cellOf(copy: Copy, text: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isHollow(text.charCodeAt(start))) start += 1;
  while (end > start && isHollow(text.charCodeAt(end - 1))) end -= 1;
  return { span: { start, end }, plain: plainOf(copy, text, start, end), columnSpan: 1, rowSpan: 1 };
}

function plainOf(copy: Copy, text: string, start: number, end: number): string {
  if (start === end) return '';
  if (end - start === 1 && text.charCodeAt(start) < 127) return text[start] as string;
  return plainMarked(copy, text, start, end);
}

function isHollow(code: number): boolean {
  const kind = CHARACTER_CLASSES[code];
  return kind === WHITE || kind === UNSEEN;
}
