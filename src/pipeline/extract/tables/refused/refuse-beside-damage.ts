/**
 * Where table three shows a bad recognition, its neighbours have it as well. Takes the cells of tables two and four and refuses
 * the blocks of four that do not add up, and the figures of two at whose end a line of the table may have become a 1.
 */
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { CATALOGUE, placeOf } from '../../../../forms/catalogue.ts';
import { TABLE_FOUR } from '../../../../forms/table-four.ts';
import type { TableReading } from '../readings/cell-reading.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';
import { refuseCells } from './refuse-cells.ts';

const BLOCK = 5;
const PLACES = TABLE_FOUR.map(placeOf);
const BLOCKS = [0, BLOCK, 2 * BLOCK].map((at) => PLACES.slice(at, at + BLOCK));

/** The blocks of table four that add up. */
export function summedBlocks(four: TableReading): TableReading {
  const torn = BLOCKS.filter((places) => {
    const values = places.map((place) => four.cells[place]?.value);
    if (values.every((value) => value === null || value === undefined)) return false;
    return values.pop() !== values.reduce((sum: number, value) => (typeof value === 'number' ? sum + value : sum), 0);
  });
  return refused(four, torn.flat());
}

/** The figures of table two that neither begin nor end with a 1; `text` has them as they are written. */
export function withoutBars(two: TableReading, text: string): TableReading {
  const barred = two.cells.flatMap((cell, place) =>
    typeof cell?.value === 'number' && BARRED.test(text.slice(cell.start, cell.end)) ? [place] : [],
  );
  return refused(two, barred);
}

/** True where several cells of a table hold what two cells and a line between them look like. */
export function hasBarsAsOnes(lines: readonly LocatedLine[]): boolean {
  let found = 0;
  for (const { cells, gridded } of lines)
    if (gridded) for (const { plain } of cells) if (LINE_AS_ONE.test(plain)) found += 1;
  return found >= FEWEST_LINES;
}

const FEWEST_LINES = 3;

/** Takes `0 1 12`, `010`; leaves `2 87` and `10`. */
const LINE_AS_ONE = /^(?:\d+ 1 \d+|0+1\d+)(?: |$)/u;

const BARRED = /^[+-]?1|1$/u; // takes `371`, `12` and `1`; leaves `215`

function refused({ cells, diagnostics }: TableReading, places: readonly number[]): TableReading {
  if (places.length === 0) return { cells, diagnostics };
  const notes = places.flatMap((place): readonly Diagnostic[] => {
    const cell = cells[place];
    if (cell === undefined || cell.value === null) return [];
    const message = `Unexpected value of ${CATALOGUE[place]?.id ?? ''} beside a damaged table, expected one that a sum proves`;
    return [diagnostic('cell-unreadable', message, cell)];
  });
  return { cells: refuseCells(cells, places), diagnostics: [...diagnostics, ...notes] };
}
