/** A file offered for download, before any format: its columns with their meaning, and its records one by one. */

export type CellValue = string | number | boolean | null;

/** Types of Frictionless table schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'year' | 'date';

interface ColumnMeaning {
  readonly name: string;
  /** What stands in it, in Chinese. */
  readonly zh: string;
  readonly type: ColumnType;
}

export interface Column<Row> extends ColumnMeaning {
  readonly cell: (row: Row) => CellValue;
}

/** One description for all files of the same columns. */
export interface TableDescription<Row> {
  /** Name of the description: `observations`, `metric-rows`. */
  readonly table: string;
  readonly columns: readonly Column<Row>[];
}

export interface DownloadTable {
  /** Path below `/data/` without ending: `observations`, `metrics/published.total`. */
  readonly path: string;
  readonly table: string;
  /** Meaning of the file, in Chinese. */
  readonly zh: string;
  readonly columns: readonly ColumnMeaning[];
  /** A new walk over the records at each call, always in the same order. */
  readonly records: () => Iterable<readonly CellValue[]>;
}

/** Rows poured into a description. */
export function downloadTable<Row>(
  path: string,
  zh: string,
  { table, columns }: TableDescription<Row>,
  rows: () => Iterable<Row>,
): DownloadTable {
  return {
    path,
    table,
    zh,
    columns: columns.map(({ name, zh: meaning, type }) => ({ name, zh: meaning, type })),
    *records() {
      for (const row of rows()) yield columns.map(({ cell }) => cell(row));
    },
  };
}
