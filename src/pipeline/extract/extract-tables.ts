/**
 * Takes a report with its sections and edition and gives one observation for every cell that the edition asks for:
 * read, blank, unreadable, missing or not asked. Gives nothing where neither an edition nor a table is found.
 */
import type { ReadReport } from '../../domain/block.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Edition, Recognition, Section } from '../../domain/report.ts';
import { lineStarts } from '../../domain/source.ts';
import { inTurn, type Walk } from '../../domain/walk.ts';
import { placeOf } from '../../forms/catalogue.ts';
import { TABLE_FOUR } from '../../forms/table-four.ts';
import { noCells, type CellsRead, type TableReading } from './tables/readings/cell-reading.ts';
import { cellsAsked } from './tables/readings/cells-asked.ts';
import { formLabels, type FormLabels } from './tables/labels/form-labels.ts';
import { TABLE_THREE_ROWS, tableTwoRowsOf, type FormRow } from './tables/labels/form-rows.ts';
import type { LocatedLine, LocatedTables } from './tables/layout/locate-tables.ts';
import { locateTables } from './tables/layout/locate-tables.ts';
import { measuresOf } from './tables/readings/measures-of.ts';
import { mergeReadings } from './tables/readings/merge-readings.ts';
import { noteHeaders } from './tables/readings/note-headers.ts';
import { withMisreadCells } from './tables/layout/misread-cells.ts';
import { noteGaps } from './tables/readings/note-gaps.ts';
import { observeCells } from './tables/readings/observe-cells.ts';
import { placeColumns } from './tables/layout/place-columns.ts';
import type { RowTable } from './tables/rows/read-row-table.ts';
import { rearrangeLines } from './tables/layout/rearrange-lines.ts';
import { readRowTable } from './tables/rows/read-row-table.ts';
import { noteListed, orTold } from './tables/told/read-told-table.ts';
import { readTableFour } from './tables/rows/read-table-four.ts';
import { restoreRows } from './tables/restored/restore-rows.ts';
import { withProvedBlocks, withProvedValues } from './tables/restored/spoilt-values.ts';
import { hasBarsAsOnes, summedBlocks, withoutBars } from './tables/refused/refuse-beside-damage.ts';
import { isDamaged, refuseMisplaced } from './tables/refused/refuse-misplaced.ts';

/** Columns of the longest row of table two. */
const TWO_COLUMNS = 3;
const TABLE_THREE: RowTable = { number: 3, rows: TABLE_THREE_ROWS, width: 7, measureOf: () => 'count' };
const PLACES_THREE = placesOf(TABLE_THREE_ROWS);
const PLACES_TWO: Readonly<Record<Edition, readonly number[]>> = {
  '2021': placesOf(tableTwoRowsOf('2021')),
  '2019': placesOf(tableTwoRowsOf('2019')),
};
const PLACES_FOUR = TABLE_FOUR.map(placeOf);

function placesOf(rows: readonly FormRow[]): readonly number[] {
  return rows.flatMap(({ places }) => places);
}

/** `starts`: the `lineStarts` of the report's text. */
export function extractTables(
  report: ReadReport,
  recognition: TablesSought,
  starts = lineStarts(report.source.text),
): Parsed<readonly Observation[]> {
  return extractTablesOfAll([{ report, recognition, starts }], inTurn)[0] as Parsed<readonly Observation[]>;
}

type TablesSought = Pick<Recognition, 'sections' | 'edition'>;

/** A report, what was recognised of it, and the `lineStarts` of its text. */
interface Sought {
  readonly report: ReadReport;
  readonly recognition: TablesSought;
  readonly starts: readonly number[];
}

/** Many reports, step by step. */
export function extractTablesOfAll(all: readonly Sought[], walk: Walk): readonly Parsed<readonly Observation[]>[] {
  const located = walk(all, ({ report, recognition: { edition, sections } }) =>
    locateTables(report, formLabels(edition), sections),
  );
  const two = walk(all, ({ recognition }, i) => readTableTwo((located[i] as LocatedTables)[2], recognition.edition));
  const three = walk(all, ({ report, recognition }, i) =>
    readTableThree((located[i] as LocatedTables)[3], report.source, formLabels(recognition.edition)),
  );
  const four = walk(all, ({ report, recognition }, i) => {
    const lines = (located[i] as LocatedTables)[4];
    const { find } = formLabels(recognition.edition);
    const sought = isTaken(report.source) ? withProvedBlocks(withMisreadCells(lines), report.source.text, find) : lines;
    return mergeReadings(readTableFour(sought), 4, PLACES_FOUR);
  });
  return walk(all, (sought, i) => {
    const read = { two: two[i] as TableReading, three: three[i] as TableReading, four: four[i] as TableReading };
    const lines = (located[i] as LocatedTables)[3];
    return observed(sought, told(sought, proven(sought.report, lines, read), lines));
  });
}

/** The tables, each as a list tells it where little was read of it. */
function told(
  { report, recognition: { edition } }: Sought,
  { two, three, four }: Tables,
  lines: readonly LocatedLine[],
): Tables {
  const listed = lines.find(({ gridded, block }) => gridded && report.blocks[block]?.kind === 'paragraph');
  const noted =
    listed === undefined
      ? three
      : { ...three, diagnostics: [...three.diagnostics, noteListed(3, listed.cells[0] ?? null)] };
  return {
    two: orTold(report, edition, 2, two),
    three: orTold(report, edition, 3, noted),
    four: orTold(report, edition, 4, four),
  };
}

function observed(
  { report, recognition: { edition, sections }, starts }: Sought,
  { two, three, four }: Tables,
): Parsed<readonly Observation[]> {
  const readings: readonly TableReading[] = [two, three, four];
  const nothing = readings.every(({ cells }) => cells.every((cell) => cell === undefined));
  if (edition === null && nothing && !hasFormOfToday(report, sections)) return { value: [], diagnostics: [] };
  const cells = allCells(three.cells, two.cells, four.cells);
  const asked = cellsAsked(edition, cells);
  const value = observeCells(report.source, starts, asked, cells);
  const diagnostics: Diagnostic[] = readings.flatMap((reading) => reading.diagnostics);
  return { value, diagnostics: [...diagnostics, ...noteGaps(edition, asked.shape, cells)] };
}

/** Brings the lines into the form's order (what recognition spoiled, lost blanks, turned and cut tables), reads their rows, and lays the rest by the sums. */
function readTableThree(lines: readonly LocatedLine[], source: Source, { find }: FormLabels): TableReading {
  const proved = isTaken(source) ? withProvedValues(lines, source.text, find) : lines;
  const sought = rearrangeLines(placeColumns(proved, source.text));
  return restoreRows(mergeReadings(readRowTable(sought, TABLE_THREE), 3, PLACES_THREE));
}

type Source = ReadReport['source'];

/**
 * What comes as text was taken from another file or from a picture of it, and may be misplaced; the others are as the agency made them,
 * but for the lines that text recognition laid behind the pictures of a PDF, no cell of which is set apart by a tab.
 */
function isTaken({ format, text }: Source): boolean {
  return format === 'text' || format === 'markdown' || (format === 'pdf' && !text.includes('\t'));
}

interface Tables {
  readonly two: TableReading;
  readonly three: TableReading;
  readonly four: TableReading;
}

function proven({ source }: ReadReport, lines: readonly LocatedLine[], tables: Tables): Tables {
  if (!isTaken(source)) return tables;
  const { two, four } = tables;
  const { text } = source;
  const three = refuseMisplaced(tables.three, text);
  if (!isDamaged(three.diagnostics)) return { two, three, four };
  return { two: hasBarsAsOnes(lines) ? withoutBars(two, text) : two, three, four: summedBlocks(four) };
}

/** The cells of all tables: no metric is in two of them. */
function allCells(one: CellsRead, other: CellsRead, last: CellsRead): CellsRead {
  return one.map((cell, place) => cell ?? other[place] ?? last[place]);
}

/** The words of section three in both editions; reports before 2019 have other ones. */
const SECTION_THREE = '收到和处理';

function hasFormOfToday({ source }: ReadReport, sections: readonly Section[]): boolean {
  const three = sections.find((section) => section.number === 3)?.heading;
  return three ? source.text.slice(three.start, three.end).includes(SECTION_THREE) : false;
}

function readTableTwo(lines: readonly LocatedLine[], edition: Edition | null): TableReading {
  if (edition === null) return { cells: noCells(), diagnostics: [] };
  const table = { number: 2, rows: tableTwoRowsOf(edition), width: TWO_COLUMNS, measureOf: measuresOf(lines) } as const;
  const { cells, diagnostics } = mergeReadings(readRowTable(lines, table), 2, PLACES_TWO[edition]);
  return { cells, diagnostics: [...diagnostics, ...noteHeaders(lines)] };
}
