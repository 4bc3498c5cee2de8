/** Writes everything offered below `/data/`: tables in every format, then what describes and proves them. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/dataset/build-dataset.ts';
import { atlasYears, listDownloads, wholeTables } from '../src/dataset/list-downloads.ts';
import { listPartitions } from '../src/dataset/list-partitions.ts';
import { checksumLines } from '../src/dataset/publish/checksum-lines.ts';
import { citationFile } from '../src/dataset/publish/citation-file.ts';
import { dataPackage, schemaPath, tableSchema } from '../src/dataset/publish/data-package.ts';
import { workbookSheets } from '../src/dataset/publish/workbook-sheets.ts';
import type { ColumnMeanings, DownloadFile } from '../src/domain/shards.ts';
import { writeCsv } from './write-csv.ts';
import { writeParquet } from './write-parquet.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface WrittenDownloads {
  readonly files: readonly DownloadFile[];
  readonly tables: readonly ColumnMeanings[];
  /** Twelve digits of a hash over all tables: equal data has an equal version. */
  readonly version: string;
}

export async function writeDownloads(dataset: Dataset, folder: string): Promise<WrittenDownloads> {
  const { files: csv, tables } = writeTables(dataset, folder);
  const version = versionOf(csv);
  const parquet = [...wholeTables(dataset), ...listPartitions(dataset)].map((table): DownloadFile => {
    const path = `${table.path}.parquet`;
    const rows = writeParquet(join(folder, path), table);
    const columns = table.columns.map(({ name }) => name);
    return { ...describe(folder, path, `${table.zh}（Parquet）`), rows, columns, table: table.table };
  });
  await writeWorkbook(join(folder, 'atlas.xlsx'), workbookSheets([...wholeTables(dataset)]));
  writeFileSync(join(folder, 'datapackage.json'), dataPackage(version, csv));
  const schemas = tables.map((table) => writeSchema(folder, table));
  writeFileSync(join(folder, 'CITATION.cff'), citationFile(version, atlasYears(dataset)));
  const files = [
    ...csv,
    ...parquet,
    describe(folder, 'atlas.xlsx', '全部表格与字段说明（Excel 工作簿）'),
    describe(folder, 'datapackage.json', '数据包说明（Frictionless v2）'),
    ...schemas,
    describe(folder, 'CITATION.cff', '引用格式'),
  ];
  writeFileSync(join(folder, 'SHA256SUMS'), checksumLines(files));
  return { files: [...files, describe(folder, 'SHA256SUMS', '全部文件的校验和')], tables, version };
}

function writeTables(dataset: Dataset, folder: string): Omit<WrittenDownloads, 'version'> {
  const files: DownloadFile[] = [];
  const tables = new Map<string, ColumnMeanings>();
  for (const table of listDownloads(dataset)) {
    files.push(...writeCsv(folder, table));
    tables.set(table.table, { table: table.table, columns: table.columns });
  }
  return { files, tables: [...tables.values()] };
}

function writeSchema(folder: string, table: ColumnMeanings): DownloadFile {
  const path = schemaPath(table.table);
  mkdirSync(join(folder, 'schemas'), { recursive: true });
  writeFileSync(join(folder, path), tableSchema(table));
  return describe(folder, path, `${table.table} 各列的类型与含义（Table Schema）`);
}

function versionOf(files: readonly DownloadFile[]): string {
  return createHash('sha256').update(checksumLines(files)).digest('hex').slice(0, 12);
}

/** A file that is no table by itself. */
function describe(folder: string, path: string, zh: string): DownloadFile {
  const content = readFileSync(join(folder, path));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, rows: null, columns: [], sha256, zh, table: '' };
}
