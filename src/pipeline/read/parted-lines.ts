/**
 * Tables whose cells are parted by commas, semicolons or the & of a typesetter, as spreadsheets and text recognition write
 * them: takes the lines of a text, gives those of such tables as rows. Leaves texts that have rows with tabs or pipes, and
 * prose: a table needs several lines that end in values.
 */
import type { Line } from './split-lines.ts';

/** Separators that are tried, the one of most rows is taken: ASCII and full-width comma and semicolon, &. */
const SEPARATORS = [',', '，', ';', '；', '&'] as const;
const AMPERSAND = 38;

/** Rows that end in values, without which there is no table. */
const FEWEST_ROWS = 4;
/** Cells at the end of such a row that are values or blank. */
const LEAST_VALUES = 3;
const LONGEST_ROW = 300;

/** Takes the end of a typesetter's row: `\\`, `\\ \hline`, `\\[2pt]`; leaves values. */
const ROW_END = /\s*\\\\(?:\[[^\]]{0,9}\])?(?:\s*\\(?:hline|cline\{[^}]{0,9}\}|(?:top|mid|bottom)rule))*\s*$/u;

/** Takes a typesetter's lines without cells: `\hline`, `\begin{tabular}{|l|l|}`; leaves `\textbf{总计} & 3`. */
const COMMAND = /^\\(?:hline|cline|cmidrule|toprule|midrule|bottomrule|begin|end|centering|caption|label)[^&]*$/u;

/** Takes a typesetter's row of one cell: `\multicolumn{4}{c|}{第二十条第（五）项} \\ \hline`; leaves prose. */
const WHOLE_ROW = /\\\\(?:\[[^\]]{0,9}\])?\s*\\(?:hline|cline\{[^}]{0,9}\}|(?:top|mid|bottom)rule)\s*$/u;

/** Takes `12`, `"-3"`, `$0$`, `84.5`, ` / ` and nothing; leaves words. */
const VALUE = /^\s*["“”$]?(?:[+-]?\d{1,9}(?:\.\d{1,4})?|[/—–\-－无]?)["“”$]?\s*$/u;

/** The same lines, rows of such tables told as `pipes` with their separator. */
export function withPartedRows(text: string, lines: readonly Line[]): readonly Line[] {
  const ending: number[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.kind === 'tabs' || (line.kind === 'pipes' && !isTypeset(text, line))) return lines;
    if ((line.kind === 'text' || line.kind === 'pipes') && mayEndRow(text.charCodeAt(line.end - 1)) && isShort(line))
      ending.push(i);
  }
  if (ending.length < FEWEST_ROWS) return lines;
  const [separator, rows] = separatorOf(text, lines, ending);
  return separator === null ? lines : parted(text, lines, separator, rows);
}

/** Bars within a typesetter's commands draw lines: `\begin{tabular}{|l|l|}`, `\multicolumn{3}{c|}{总计}`. */
function isTypeset(text: string, { start, end }: Line): boolean {
  return text.charCodeAt(start) === BACKSLASH || text.slice(start, end).includes('&');
}

const BACKSLASH = 92;

const isShort = ({ start, end }: Line): boolean => end - start <= LONGEST_ROW;

/** Takes the code of a digit, a separator, a quote, `\`, `/`, a dash, 无 and what a command ends on; leaves other ideographs and 。. */
function mayEndRow(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  return ENDS.has(code) || (code >= 97 && code <= 122);
}

const ENDS: ReadonlySet<number> = new Set([...',;&"\\/$-]}—，；“”无'].map((sign) => sign.charCodeAt(0)));

/** The separator of most rows among those that end in values, and these rows. */
function separatorOf(
  text: string,
  lines: readonly Line[],
  ending: readonly number[],
): readonly [separator: string | null, rows: readonly number[]] {
  let best: readonly [string | null, readonly number[]] = [null, []];
  for (const separator of SEPARATORS) {
    if (!text.includes(separator)) continue;
    const rows = ending.filter((i) => endsInValues(text, lines[i] as Line, separator));
    if (rows.length >= FEWEST_ROWS && rows.length > best[1].length) best = [separator, rows];
  }
  return best;
}

function contentOf(text: string, { start, end }: Line): string {
  return text.slice(start, end).replace(ROW_END, '');
}

function endsInValues(text: string, line: Line, separator: string): boolean {
  if (!text.slice(line.start, line.end).includes(separator)) return false;
  const cells = contentOf(text, line).split(separator);
  if (cells.length <= LEAST_VALUES) return false;
  return cells.slice(-LEAST_VALUES).every((cell) => VALUE.test(cell)) && cells.some((cell) => /\d/u.test(cell));
}

/** Lines between the rows that hold the separator are rows, too: heads, and rows of words. */
function parted(text: string, lines: readonly Line[], separator: string, rows: readonly number[]): readonly Line[] {
  const told = new Set(rows);
  for (const row of rows) {
    for (let i = row - 1; i >= 0 && !told.has(i) && belongs(text, lines[i] as Line, separator); i -= 1) told.add(i);
    for (let i = row + 1; i < lines.length && !told.has(i) && belongs(text, lines[i] as Line, separator); i += 1)
      told.add(i);
  }
  const code = separator.charCodeAt(0);
  return lines.map((line, i) => {
    if (code === AMPERSAND && COMMAND.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_ROW))))
      return { ...line, kind: 'border' };
    if (!told.has(i) || line.kind === 'blank' || line.kind === 'page') return line;
    const end = line.start + contentOf(text, line).length;
    return { ...line, kind: 'pipes', end, rawEnd: end, separator: code };
  });
}

/** A line of the same table: with the separator and without the end of a sentence, or nothing between two rows. */
function belongs(text: string, line: Line, separator: string): boolean {
  if (line.kind === 'blank' || line.kind === 'page') return true;
  if (!isShort(line) || !(line.kind === 'text' || (line.kind === 'pipes' && separator === '&'))) return false;
  const content = text.slice(line.start, line.end);
  if (separator === '&')
    return content.includes(separator) || content.endsWith('\\\\') || COMMAND.test(content) || WHOLE_ROW.test(content);
  return content.includes(separator) && !content.includes('。');
}
