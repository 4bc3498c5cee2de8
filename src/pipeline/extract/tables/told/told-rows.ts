/**
 * A table told as a list: its rows stand as lines or headings, each with the names of its columns and their values behind or below it.
 * Takes a report and a table, gives what is told of each row; whether that is enough and adds up is for the caller. A column that is
 * not named is not told: no value is put there.
 */
import { sourceAt, type Cell, type ReadReport } from '../../../../domain/block.ts';
import { cellIn, bareWords, loneValue, toldPieces, type ToldPiece, type WordLine } from './told-line.ts';
import { valuesAddUp } from '../cells/row-sum.ts';
import type { ToldTable } from './told-tables.ts';
import type { TableCell } from '../cells/table-cell.ts';

/** What is told of a row: by column, or one value without the name of a column. */
export interface RowTold {
  readonly row: number;
  readonly cells: (TableCell | undefined)[];
  lone: TableCell | null;
  /** True where a column is told twice. */
  isDoubtful: boolean;
}

/** What is told of the rows, by their place in the form. */
export function rowsTold(report: ReadReport, table: ToldTable): readonly RowTold[] {
  const telling: Telling = { table, rows: new Map(), open: null, last: -1 };
  for (const line of linesOf(report)) tellLine(telling, line);
  const { text } = report.source;
  const rows = [...telling.rows.values()].sort((a, b) => a.row - b.row);
  return rows.map((row) => ({
    ...row,
    isDoubtful: row.isDoubtful || row.cells.some((cell) => isRunTogether(cell, text)),
  }));
}

/** A full-width comma parts values: with it a name was lost, and no thousands are meant. */
function isRunTogether(cell: TableCell | undefined, text: string): boolean {
  return cell !== undefined && text.slice(cell.start, cell.end).includes('，');
}

interface Telling {
  readonly table: ToldTable;
  readonly rows: Map<number, RowTold>;
  /** The row whose columns follow. */
  open: RowTold | null;
  last: number;
}

/** Each paragraph and heading, and each row of what looked like a table. */
function* linesOf({ source, blocks }: ReadReport): Generator<WordLine> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells } of block.rows) yield lineOfCells(source.text, cells);
    } else {
      const { mended } = block;
      if (mended.text !== '') yield { text: mended.text, at: (i) => sourceAt(mended, i) };
    }
  }
}

/** The cells of a row with a bar between them. */
function lineOfCells(text: string, cells: readonly Cell[]): WordLine {
  let joined = '';
  const offsets: number[] = [];
  for (const cell of cells) {
    offsets.push(...placesOf(cell, text), cell.span.end);
    joined += `${cell.plain}|`;
  }
  return { text: joined, at: (i) => offsets[i] as number };
}

/** The source offset of each sign of a cell, whose signs are NFKC and whose gaps are folded. */
function placesOf({ plain, span }: Cell, text: string): readonly number[] {
  const signs = Array.from({ length: span.end - span.start }, (_, i) => text.charAt(span.start + i).normalize('NFKC'));
  const whole = signs.every((sign) => sign.length === 1) ? signs.join('').indexOf(plain) : -1;
  let next = Math.max(whole, 0);
  return plain.split('').map((sign) => {
    const found = signs.indexOf(sign, next);
    const place = found < 0 ? next : found;
    next = Math.min(place + 1, signs.length - 1);
    return span.start + place;
  });
}

function tellLine(telling: Telling, line: WordLine): void {
  const pieces = toldPieces(line, telling.table.pattern);
  const first = pieces.find(
    (piece) => piece.kind === 'value' || bareWords(line.text.slice(piece.from, piece.to)) !== '',
  );
  if (beginsAgain(telling, first)) telling.open = null;
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind === 'words') {
      tellWords(telling, line, piece.from, piece.to, pieces[i + 1]?.kind !== 'value');
      continue;
    }
    const before = pieces[i - 1];
    const words = before?.kind === 'words' ? line.text.slice(before.from, before.to) : '';
    if (ORDINAL.test(words.trim()) || isLabelAlone(telling, piece.cell, pieces.length)) {
      // 3.其他 and （七）总计 are rows as well as columns.
      if (before !== undefined && before.kind === 'words' && tellInTurn(telling, line, before.from, line.text.length))
        return;
      open(telling, meantBy(telling, `${bareWords(words)}${piece.name}`));
      if (telling.open !== null && piece.cell.kind !== 'empty') telling.open.lone = piece.cell;
    } else tellValue(telling, piece.name, piece.cell);
  }
}

/** A line that begins with a column that is not behind those told: its own row's words were lost. */
function beginsAgain({ table, open: row }: Telling, first: ToldPiece | undefined): boolean {
  if (row === null || first?.kind !== 'value' || first.cell.kind === 'empty') return false;
  const { columns } = table.rows[row.row] as ToldTable['rows'][number];
  return (
    columns.findIndex(({ names }) => names.has(first.name)) <= row.cells.findLastIndex((cell) => cell !== undefined)
  );
}

const ORDINAL = /^(?:[-*•\s])*(?:\d[.、]|\([一二三四五六七]\)|[一二三四]、)$/u; // takes `3.` and `（七）`; leaves `其中`

/** A name without a value on a line of its own, in a row that has that column already. */
function isLabelAlone({ open: row }: Telling, cell: TableCell, pieces: number): boolean {
  return pieces === 1 && cell.kind === 'empty' && row !== null && row.cells.every((told) => told !== undefined);
}

function tellValue({ table, open: row }: Telling, name: string, cell: TableCell): void {
  if (row === null) return;
  const column = (table.rows[row.row] as ToldTable['rows'][number]).columns.findIndex(({ names }) => names.has(name));
  if (column < 0) return;
  const known = row.cells[column];
  if (known === undefined) row.cells[column] = cell;
  else if (known.plain !== cell.plain) row.isDoubtful = true;
}

/** Words open the row that they mean; any others close the one before. */
function tellWords(telling: Telling, line: WordLine, from: number, to: number, isLast: boolean): void {
  const words = line.text.slice(from, to);
  const bare = bareWords(words);
  if (bare === '') return;
  if (isLast && tellInTurn(telling, line, from, to)) return;
  const lone = loneValue(words);
  const meant = lone === null ? -1 : meantBy(telling, bareWords(lone.label));
  if (lone !== null && meant >= 0) {
    open(telling, meant);
    const row = telling.open as RowTold | null;
    if (row !== null && row.lone === null) row.lone = cellIn(line, from + lone.from, from + lone.to);
    else if (row !== null) row.isDoubtful = true;
    return;
  }
  open(telling, meantBy(telling, bare));
}

/** Takes `(一)予以公开：3，0，0，0，0，0，3`, whose values are `$2`; leaves values in cells of their own: that table may have been refused. */
const IN_TURN = /^(.*[^\d\s:|=,、/+-])[\s*"]*:[\s*"]*((?:\d+|无|-)(?:\s*[,、;/|]\s*(?:\d+|无|-))+)[\s。|]*$/du;

/** A value for each column, in the order of the form. */
function tellInTurn(telling: Telling, line: WordLine, from: number, to: number): boolean {
  const match = IN_TURN.exec(line.text.slice(from, to));
  if (match === null) return false;
  const row = meantBy(telling, bareWords(match[1] as string));
  const start = from + ((match.indices as unknown as [number, number][])[2] as [number, number])[0];
  const values = [...(match[2] as string).matchAll(VALUE_IN_TURN)];
  if (row < 0 || values.length !== telling.table.rows[row]?.columns.length || telling.table.number === 2) return false;
  const cells = values.map(({ 0: plain, index }) => cellIn(line, start + index, start + index + plain.length));
  if (!valuesAddUp(cells)) return false;
  open(telling, row);
  const told = telling.rows.get(row) as RowTold;
  if (told.cells.some((cell) => cell !== undefined)) told.isDoubtful = true;
  else for (const [column, cell] of cells.entries()) told.cells[column] = cell;
  return true;
}

const VALUE_IN_TURN = /\d+|无|-/gu; // takes `3` of `3，0`; leaves the comma

function open(telling: Telling, row: number): void {
  if (row < 0) {
    telling.open = null;
    return;
  }
  const known = telling.rows.get(row);
  const { columns } = telling.table.rows[row] as ToldTable['rows'][number];
  const cells = new Array<TableCell | undefined>(columns.length).fill(undefined);
  const told = known ?? { row, cells, lone: null, isDoubtful: false };
  if (known === undefined) telling.rows.set(row, told);
  telling.open = told;
  telling.last = row;
}

const PARTS = /[。;:|>→/-]+/u; // takes the colon of `行政诉讼：复议后起诉`; leaves `予以公开`

/** The row that words mean, or their last part; of several the next in the form's order; -1 for none. */
function meantBy({ table, last }: Telling, words: string): number {
  for (const part of [words, bareWords(words.split(PARTS).at(-1) as string)]) {
    const rows = part === '' ? [] : table.meant(part);
    const next = rows.find((row) => row >= last) ?? rows[0];
    if (next !== undefined) return next;
  }
  return -1;
}
