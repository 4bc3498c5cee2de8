/**
 * Finds the stretches of a page that are tables: takes its lines, gives ranges of lines whose runs stand in columns.
 * A stretch needs two lines in columns, or one with a row of values; headings and full lines of prose end it.
 */
import { isPageNumber, isSectionHeading } from '../line-patterns.ts';
import { headsColumn, headsSection } from './form-words.ts';
import { isValue } from './is-value.ts';
import type { PageLine } from './page-lines.ts';
import { lineText } from './page-lines.ts';
import { linePieces } from './table-pieces.ts';

/** Half-open range of lines. */
export interface Zone {
  readonly from: number;
  readonly to: number;
}

/** A single run wider than this share of the text's width is prose. */
const PROSE_WIDTH = 0.6;
/** Lines of a tall cell that may stand between two lines in columns. */
const MOST_BETWEEN = 10;
/** Lines of one cell are no further apart than this, in sizes of the type. */
const LEADING = 2.1;

/** Takes notes between and below tables: `注：收费数据截至…`, `（数据来源：法制股）`; leaves labels. */
const NOTE = /^[（(]?(?:[备附]?注|说明|数据来源|统计期限|统计口径|单位)\s*[：:]/u;
/** Takes the end of a sentence; leaves labels. */
const SENTENCE_END = /[。；：]$/u;
/** Takes a figure that a clause ends with: `维持72 件，其他`, `3119 件；`; leaves `1，234` and labels with commas. */
const CLAUSE_FIGURE = /[\d０-９]\s*(?:[件条个次期篇项份宗起人场家]|万?元)?\s*[，；](?![\d０-９])/u;

/** The table stretches of a page, in order. */
export function tableZones(lines: readonly PageLine[]): readonly Zone[] {
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  const zones: Zone[] = [];
  for (let from = 0; from < lines.length;) {
    const to = isInColumns(lines[from] as PageLine) ? zoneEnd(lines, from, width) : from;
    if (to > from && isTable(lines.slice(from, to))) {
      zones.push({ from: from - headLines(lines, from, zones.at(-1)?.to, width), to });
      from = to;
    } else from += 1;
  }
  return zones;
}

function isInColumns(line: PageLine): boolean {
  const text = lineText(line);
  if (isPageNumber(text) || headsSection(text) || text.includes('。') || CLAUSE_FIGURE.test(text)) return false;
  if (line.runs.length > 1) return line.runs.some(isValue) || !isSectionHeading(text);
  const pieces = linePieces(line);
  return (
    pieces.length > 1 &&
    (pieces.filter((piece) => piece.value).length > 1 || pieces.every((piece) => headsColumn(piece.text)))
  );
}

function isTable(lines: readonly PageLine[]): boolean {
  if (lines.some((line) => line.runs.filter(isValue).length > 3)) return true;
  return lines.filter(isInColumns).length > 1;
}

function zoneEnd(lines: readonly PageLine[], from: number, width: number): number {
  let to = from + 1;
  for (let k = to; k < lines.length && k < to + MOST_BETWEEN; k += 1) {
    const line = lines[k] as PageLine;
    if (isInColumns(line)) to = k + 1;
    else if (endsZone(line, width)) break;
  }
  return to + tailLines(lines, to, width);
}

function endsZone(line: PageLine, width: number): boolean {
  const text = lineText(line);
  const wide = line.right - line.left > PROSE_WIDTH * width;
  return (
    wide || text.includes('。') || isSectionHeading(text) || headsSection(text) || isPageNumber(text) || NOTE.test(text)
  );
}

/** Lines before the first one in columns that belong to its cells: a label begins above its values. */
function headLines(lines: readonly PageLine[], from: number, least: number | undefined, width: number): number {
  let count = 0;
  for (let k = from - 1; k >= (least === undefined ? 0 : least); k -= 1) {
    const [line, after] = [lines[k] as PageLine, lines[k + 1] as PageLine];
    const close = after.base - line.base < LEADING * line.size;
    if (!close || endsZone(line, width) || SENTENCE_END.test(lineText(line))) break;
    count += 1;
  }
  return count;
}

/** Lines behind the last one in columns that still belong to its cells. */
function tailLines(lines: readonly PageLine[], from: number, width: number): number {
  let count = 0;
  for (let k = from; k < lines.length; k += 1) {
    const [before, line] = [lines[k - 1] as PageLine, lines[k] as PageLine];
    const close = line.base - before.base < LEADING * line.size;
    if (!close || endsZone(line, width) || SENTENCE_END.test(lineText(line))) break;
    count += 1;
  }
  return count;
}
