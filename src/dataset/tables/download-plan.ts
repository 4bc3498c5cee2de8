/**
 * Files that share their columns and come from one walk over their rows: each row is made once and goes to every file
 * that holds it. A table of its own (`observations`) is a plan with one file.
 */
import type { CellValue, DownloadTable, TableDescription } from './download-table.ts';
import type { Walk, WalkSource } from './walk.ts';
import { walkAlone } from './walk.ts';

export interface PlannedFile {
  /** Path below `/data/` without ending: `observations`, `metrics/published.total`. */
  readonly path: string;
  /** Meaning of the file, in Chinese. */
  readonly zh: string;
  /** Holds every row of its plan, and is offered as Parquet and as a sheet of the workbook too. */
  readonly whole?: true;
}

export interface PlannedRecord {
  readonly cells: readonly CellValue[];
  /** Paths of the files that hold the record. */
  readonly paths: readonly string[];
  /** Path of the Parquet partition that holds it too; null for tables without partitions. */
  readonly partition: string | null;
}

export interface DownloadPlan extends Pick<DownloadTable, 'table' | 'columns'> {
  /** In the order of the data page. */
  readonly files: readonly PlannedFile[];
  /** A new walk over the records at each call, always in the same order. */
  readonly records: () => Iterable<PlannedRecord>;
  /** The same walk in the hands of somebody who goes over reports and agencies for several plans at once. */
  readonly walk: () => Walk<PlannedRecord>;
}

interface PlanOptions<Row> {
  readonly files: readonly PlannedFile[];
  readonly source: WalkSource;
  readonly rows: () => Walk<Row>;
  /** All files when left out. */
  readonly pathsOf?: (row: Row) => readonly string[];
  readonly partitionOf?: (row: Row) => string;
}

export function downloadPlan<Row>(
  { table, columns }: TableDescription<Row>,
  { files, source, rows, pathsOf, partitionOf }: PlanOptions<Row>,
): DownloadPlan {
  const all = files.map(({ path }) => path);
  const cellsOf = columns.map(({ cell }) => cell);
  function* recordsOf(some: Iterable<Row>): Generator<PlannedRecord> {
    for (const row of some) {
      const cells = cellsOf.map((cell) => cell(row));
      yield { cells, paths: pathsOf?.(row) ?? all, partition: partitionOf?.(row) ?? null };
    }
  }
  const walk = (): Walk<PlannedRecord> => {
    const { ofReport, ofTyped, ofAgency, atEnd } = rows();
    return {
      ...(ofReport === undefined ? {} : { ofReport: (report) => recordsOf(ofReport(report)) }),
      ...(ofTyped === undefined ? {} : { ofTyped: (agency) => recordsOf(ofTyped(agency)) }),
      ...(ofAgency === undefined ? {} : { ofAgency: (agency) => recordsOf(ofAgency(agency)) }),
      ...(atEnd === undefined ? {} : { atEnd: () => recordsOf(atEnd()) }),
    };
  };
  return {
    table,
    columns: columns.map(({ name, zh, type }) => ({ name, zh, type })),
    files,
    records: () => walkAlone(walk(), source),
    walk,
  };
}

/** The plan of one file with all rows. */
export function wholePlan<Row>(
  { path, zh }: PlannedFile,
  description: TableDescription<Row>,
  options: Omit<PlanOptions<Row>, 'files'>,
): DownloadPlan {
  return downloadPlan(description, { files: [{ path, zh, whole: true }], ...options });
}

/** One file of a plan as a table by itself. */
export function tableOfFile({ table, columns, records }: DownloadPlan, { path, zh }: PlannedFile): DownloadTable {
  return {
    path,
    table,
    zh,
    columns,
    *records() {
      for (const { cells, paths } of records()) if (paths.includes(path)) yield cells;
    },
  };
}
