/**
 * Text recognition leaves of a row of table three what neither lines nor gaps part into seven values: `3 |36 |0  0 |o|2|141`. Takes
 * the lines of the table and gives those rows with the values that their sum proves, where several lines of it are such; and the
 * one row of table four with its values, where the sums of its three blocks prove them.
 */
import type { FoundLabel } from '../labels/form-labels.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import { valuesThatAddUp, type Blocks } from './sum-parse.ts';
import { isValue, type TableCell } from '../cells/table-cell.ts';

/** Table three has seven columns, table four three blocks of five. */
const THREE: Blocks = { count: 1, length: 7 };
const FOUR: Blocks = { count: 3, length: 5 };
/** Such lines that a table needs, and most that are looked at. */
const FEWEST_SPOILT = 3;
const MOST_LINES = 100;
/** Takes what stands behind the words of a row: behind the last ideograph of `(七) 总计  33|0`, or the bracket or quotation mark behind it; 丨, 口 and 工 are signs. */
const BEHIND_WORDS = /^(?:[\s\S]*(?![丨口工])[一-龥][”"’）)]?)?/u;

/** `find`: what words of the form mean. */
export function withProvedValues(
  lines: readonly LocatedLine[],
  text: string,
  find: (plain: string) => FoundLabel,
): readonly LocatedLine[] {
  const rows = lines.filter(mayBeRow).slice(0, MOST_LINES);
  const spoilt = rows.filter((line) => isSpoilt(line, text, THREE));
  if (spoilt.length < FEWEST_SPOILT) return lines;
  const proved = new Map<LocatedLine, LocatedLine>();
  const prove = (line: LocatedLine): void => {
    const found = provedLine(line, text, find, THREE);
    if (found !== null) proved.set(line, found);
  };
  for (const line of spoilt) prove(line);
  if (proved.size < FEWEST_SPOILT) return lines;
  // Beside such rows a line of the table may stand at the end of any value.
  for (const line of rows) if (!proved.has(line) && !addsUp(line)) prove(line);
  return lines.map((line) => proved.get(line) ?? line);
}

/** The lines of table four with the values of the row that was spoilt. */
export function withProvedBlocks(
  lines: readonly LocatedLine[],
  text: string,
  find: (plain: string) => FoundLabel,
): readonly LocatedLine[] {
  return lines.map((line) =>
    mayBeRow(line) && isSpoilt(line, text, FOUR) ? (provedLine(line, text, find, FOUR) ?? line) : line,
  );
}

/** A table that was printed wrongly has a figure in each column all the same, and one sign between them. */
function isSpoilt(line: LocatedLine, text: string, blocks: Blocks): boolean {
  const [first, last] = [line.cells[0] as TableCell, line.cells.at(-1) as TableCell];
  return !isRow(line, blocks) || (line.gridded && isMixed(text.slice(first.start, last.end)));
}

/** True for a row some of whose values are parted by lines and some by gaps: `188 |10  0`. */
const isMixed = (written: string): boolean => written.includes('|') && PARTED.test(written);

const PARTED = /\d[ \t\u3000]+\d/u; // takes `10  0`; leaves `188 |10`

/** A figure or a mark in each column, each in a cell of its own; in a row of a table the digits of one may be in pieces. */
function isRow({ cells, gridded }: LocatedLine, { count: blocks, length }: Blocks): boolean {
  let count = 0;
  for (const { kind, plain } of cells) {
    if (kind === 'empty' || (kind === 'text' && count === 0)) continue;
    if (kind !== 'mark' && !(kind === 'figure' && (gridded || !plain.includes(' ')))) return false;
    count += 1;
  }
  return count === blocks * length;
}

const addsUp = ({ cells }: LocatedLine): boolean => valuesAddUp(cells.slice(cells.findIndex(isValue)));

/** Room for seven values, and no words at the end. */
function mayBeRow({ cells }: LocatedLine): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return false;
  const length = last.end - first.start;
  return length >= SHORTEST && length <= LONGEST && !endsWithWords(last);
}

/** Most long lines are words alone. */
function endsWithWords({ kind, plain }: TableCell): boolean {
  if (kind !== 'text') return false;
  const code = plain.charCodeAt(plain.length - 1);
  return code >= 0x4e00 && code <= 0x9fa5 && !SIGNS_LIKE_WORDS.has(code);
}

/** 丨, 口 and 工, which are signs as well. */
const SIGNS_LIKE_WORDS: ReadonlySet<number> = new Set([0x4e28, 0x53e3, 0x5de5]);

function provedLine(
  line: LocatedLine,
  text: string,
  find: (plain: string) => FoundLabel,
  blocks: Blocks,
): LocatedLine | null {
  const [first, last] = [line.cells[0], line.cells.at(-1)];
  if (first === undefined || last === undefined) return null;
  const written = text.slice(first.start, last.end);
  const from = (BEHIND_WORDS.exec(written) as RegExpExecArray)[0].length;
  const signs = written.slice(from);
  if (signs.length > LONGEST || signs.replace(NO_DIGIT, '').length < blocks.count * blocks.length) return null;
  const values = valuesThatAddUp(signs, blocks);
  if (values === null) return null;
  const at = first.start + from;
  if (line.cells.filter((cell) => cell.end <= at && isValue(cell)).length > MOST_BEFORE) return null;
  const [cells, labels] = wordsBefore(line, at, find);
  for (const [column, { value, start, end }] of values.entries()) {
    // The total is told by the others, which is a sign of damage for the rows around.
    const kind = blocks === THREE && column + 1 === THREE.length ? 'doubtful' : 'figure';
    cells.push({ kind, plain: value, start: at + start, end: at + end });
    labels.push(null);
  }
  return { ...line, cells, labels };
}

/** Values in front of the words: an ordinal or what is left of a group's label; more are those of another row. */
const MOST_BEFORE = 2;
const SHORTEST = 13;
const LONGEST = 160;
const NO_DIGIT = /[^\doO〇○。丨!lI]/gu; // takes `|` and blanks; leaves `0`, `o` and `l`

/** The cells of words in front of a place, and what they mean; one that reaches beyond it is cut there. */
function wordsBefore(
  { cells, labels }: LocatedLine,
  at: number,
  find: (plain: string) => FoundLabel,
): [TableCell[], (FoundLabel | null)[]] {
  const words: TableCell[] = [];
  const meant: (FoundLabel | null)[] = [];
  for (const [i, cell] of cells.entries()) {
    if (cell.start >= at) break;
    if (cell.end <= at) {
      words.push(cell);
      meant.push(knownBetweenLines(cell, labels[i] ?? null, find));
      continue;
    }
    const plain = (BEHIND_WORDS.exec(cell.plain) as RegExpExecArray)[0];
    words.push({ kind: 'text', plain, start: cell.start, end: at });
    meant.push(knownBetweenLines({ ...cell, plain }, find(plain), find));
  }
  return [words, meant];
}

/** Takes the lines of the table at the ends of `丨一、本年新收l!`; leaves `Id` and words. */
const EDGE_LINES = /^[丨!lI|\s]+(?![a-z])|[丨!lI|\s]+$/gu;

/** What words mean, or what is left of them without lines of the table at their ends. */
function knownBetweenLines(
  { plain }: TableCell,
  label: FoundLabel | null,
  find: (plain: string) => FoundLabel,
): FoundLabel | null {
  if (label === null || label.meanings.length > 0) return label;
  const bare = plain.replace(EDGE_LINES, '');
  return bare === plain || bare === '' ? label : find(bare);
}
