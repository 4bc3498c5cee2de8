/** The tables of the form as a list tells them: rows by what words may mean, columns by their names. */
import type { Edition } from '../../../../domain/report.ts';
import { APPLICANTS } from '../../../../forms/applicants.ts';
import { metricOf, placeOf } from '../../../../forms/catalogue.ts';
import { EDITIONS } from '../../../../forms/editions.ts';
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../../../../forms/table-four.ts';
import { formLabels, type TableNumber } from '../labels/form-labels.ts';
import { TABLE_THREE_ROWS } from '../labels/form-rows.ts';
import { toldPattern } from './told-line.ts';

export interface ToldColumn {
  readonly names: ReadonlySet<string>;
  /** Place of the cell in the catalogue. */
  readonly place: number;
  readonly isAmount: boolean;
}

export interface ToldRow {
  readonly label: string;
  readonly columns: readonly ToldColumn[];
}

export interface ToldTable {
  readonly number: TableNumber;
  readonly rows: readonly ToldRow[];
  /** The rows that words may mean. */
  readonly meant: (words: string) => readonly number[];
  /** Finds a column's name and its value. */
  readonly pattern: RegExp;
  /** Names without which no list tells the table. */
  readonly telling: readonly string[];
}

type Named = Pick<ToldColumn, 'place'> & { readonly label: string; readonly aliases: readonly string[] };

function columnOf({ label, aliases, place }: Named, metric: string): ToldColumn {
  return { names: new Set([label, ...aliases]), place, isAmount: metricOf(metric)?.kind === 'amount' };
}

function told(table: Omit<ToldTable, 'pattern'>): ToldTable {
  const names = table.rows.flatMap(({ columns }) => columns.flatMap((column) => [...column.names]));
  return { ...table, pattern: toldPattern(names) };
}

/** Where several rows have the words, the one with their ordinal is meant: 3.其他, （六）其他. */
function meaning(edition: Edition, number: TableNumber, ordinalOf: (row: number) => string | undefined) {
  return (words: string): readonly number[] => {
    const { meanings, ordinal } = formLabels(edition).find(words);
    const rows = meanings.flatMap(({ table, role, index }) => (table === number && role === 'row' ? [index] : []));
    const own = rows.filter((row) => ordinalOf(row) === ordinal);
    return own.length > 0 ? own : rows;
  };
}

function tableTwo(edition: Edition): ToldTable {
  const rows = EDITIONS[edition].tableTwo.map(({ label, columns }) => ({
    label,
    columns: columns.map((column) => columnOf({ ...column, place: placeOf(column.metric) }, column.metric)),
  }));
  const telling = [rows[0], rows[2]].map((row) => [...(row as ToldRow).columns[0]!.names][0] as string);
  return told({ number: 2, rows, telling, meant: meaning(edition, 2, () => undefined) });
}

const tableThree = (edition: Edition): ToldTable =>
  told({
    number: 3,
    rows: TABLE_THREE_ROWS.map(({ label, places, metrics }) => ({
      label,
      columns: APPLICANTS.map((applicant, i) =>
        columnOf({ ...applicant, place: places[i] as number }, metrics[i] as string),
      ),
    })),
    telling: ['本年新收', '予以公开'],
    meant: meaning(edition, 3, (row) => TABLE_THREE_ROWS[row]?.ordinal),
  });

const TABLE_FOUR = told({
  number: 4,
  rows: DISPUTE_BLOCKS.map(({ id, label }) => ({
    label,
    columns: DISPUTE_RESULTS.map((result) => {
      const metric = `${id}.${result.id}`;
      return columnOf({ ...result, place: placeOf(metric) }, metric);
    }),
  })),
  telling: ['行政复议', '维持'],
  meant: blocksMeant,
});

/** Takes `行政复议`, `行政诉讼(未经复议直接起诉)`, `复议后起诉`; leaves `全年行政复议`, which is prose. */
const BLOCK_WORDS =
  /^(?:政府信息公开)?(?:(行政复议)(?:情况)?|(?:行政诉讼(?:情况)?[中(:,、\-—|>\s]*)?(?:(未经复议(?:直接起诉)?)|(?:经?复议后(?:起诉)?))\)?)$/u;

function blocksMeant(words: string): readonly number[] {
  const match = BLOCK_WORDS.exec(words);
  if (match === null) return [];
  return [match[1] !== undefined ? 0 : match[2] !== undefined ? 1 : 2];
}

const TABLES: Readonly<Record<Edition, Readonly<Record<TableNumber, ToldTable>>>> = {
  '2021': { 2: tableTwo('2021'), 3: tableThree('2021'), 4: TABLE_FOUR },
  '2019': { 2: tableTwo('2019'), 3: tableThree('2019'), 4: TABLE_FOUR },
};

export function toldTable(edition: Edition | null, number: TableNumber): ToldTable {
  return TABLES[edition ?? '2021'][number];
}
