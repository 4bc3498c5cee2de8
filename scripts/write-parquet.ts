/** Writes a download table as Parquet with proper types and nulls, one row group after another. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BasicType } from 'hyparquet-writer';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { CellValue, ColumnType, DownloadTable } from '../src/dataset/tables/download-table.ts';

const ROW_GROUP = 100_000;

const PARQUET_TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  year: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Gives the number of rows. A table without rows is written with its schema. */
export function writeParquet(path: string, table: DownloadTable): number {
  mkdirSync(dirname(path), { recursive: true });
  const names = table.columns.map(({ name }) => name);
  let rows = 0;
  function* objects(): Generator<Record<string, CellValue>> {
    for (const record of table.records()) {
      rows += 1;
      yield Object.fromEntries(names.map((name, i) => [name, record[i] as CellValue]));
    }
  }
  void parquetWriteRows({
    writer: fileWriter(path),
    rows: objects(),
    columns: table.columns.map(({ name, type }) => ({ name, type: PARQUET_TYPES[type], nullable: true })),
    rowGroupSize: ROW_GROUP,
  });
  return rows;
}
