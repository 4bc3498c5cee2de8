/** Writes everything offered below `/data/`: tables in every format, then what describes and proves them. */
import type { DownloadSource } from '../src/dataset/download-source.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import { checksumLines } from '../src/dataset/publish/checksum-lines.ts';
import { citationFile } from '../src/dataset/publish/citation-file.ts';
import { csvwMetadata, csvwSchema, csvwSchemaPath } from '../src/dataset/publish/csvw-metadata.ts';
import { dataPackage, schemaPath, tableSchema } from '../src/dataset/publish/data-package.ts';
import { EXTRACT_LINE_SCHEMA } from '../src/dataset/publish/extract-line-schema.ts';
import { workbookSheets } from '../src/dataset/publish/workbook-sheets.ts';
import type { DownloadPlan } from '../src/dataset/tables/download-plan.ts';
import { tableOfFile } from '../src/dataset/tables/download-plan.ts';
import type { ColumnMeanings, DownloadFile, DownloadsShard } from '../src/domain/downloads-shard.ts';
import { writeFile } from './hashed-file.ts';
import { walkGroups, writePlans, type WrittenPlan } from './write-plan.ts';
import { workbookBytes } from './workbook-bytes.ts';

/** Tables whose files another thread writes, beside those that are written here. */
export interface Elsewhere {
  readonly tables: ReadonlySet<string>;
  /** Starts the thread before it gives the promise of what was written: this one is busy from then on. */
  readonly start: (folder: string) => Promise<TableThread>;
}

interface TableThread {
  readonly written: Promise<readonly WrittenPlan[]>;
  /** Ends the thread before its time. Who clears up would find it writing on else. */
  readonly end: () => Promise<void>;
}

/** Gives what stands in `downloads.json`. `version` is that of the data. Where tables are written makes no difference to a byte. */
export async function writeDownloads(
  source: DownloadSource,
  folder: string,
  version: string,
  elsewhere: Elsewhere | null = null,
): Promise<DownloadsShard> {
  const plans = listDownloads(source);
  const written = await writeAll(plans, source, folder, elsewhere);
  const csv = written.flatMap((plan) => plan.csv);
  const tables = describedTables(plans);
  const single = (path: string, content: string | Uint8Array, zh: string): DownloadFile => {
    return { path, ...writeFile(folder, path, content), rows: null, zh, table: '' };
  };
  const files = [
    ...csv,
    ...written.flatMap((plan) => plan.parquet),
    single('atlas.xlsx', await workbookBytes(workbookSheets(wholeTables(plans))), '主要表格与字段说明（Excel 工作簿）'),
    single('datapackage.json', dataPackage(version, csv), '数据包说明（Frictionless v2）'),
    single('csv-metadata.json', csvwMetadata(version, csv), '列的类型与含义（CSVW）'),
    ...tables.map((table) =>
      single(csvwSchemaPath(table.table), csvwSchema(table), `${table.table} 各列的类型与含义（CSVW）`),
    ),
    ...tables.map((table) =>
      single(schemaPath(table.table), tableSchema(table), `${table.table} 各列的类型与含义（Table Schema）`),
    ),
    single('schemas/extract-line.json', jsonText(EXTRACT_LINE_SCHEMA), '解析程序输出的格式（JSON Schema）'),
    single('CITATION.cff', citationFile(version, source.years), '引用格式'),
  ];
  const sums = single('SHA256SUMS', checksumLines(files), '全部文件的校验和');
  return { files: [...files, sums], tables, version };
}

/** In the order of the plans. */
async function writeAll(
  plans: readonly DownloadPlan[],
  source: DownloadSource,
  folder: string,
  elsewhere: Elsewhere | null,
): Promise<readonly WrittenPlan[]> {
  const away = await elsewhere?.start(folder);
  try {
    const groups = walkGroups(plans.filter(({ table }) => elsewhere?.tables.has(table) !== true));
    const here = groups.flatMap((group) => writePlans(folder, group, source));
    const written = new Map([...here, ...((await away?.written) ?? [])].map((each) => [each.table, each]));
    return plans.map(({ table }) => written.get(table) as WrittenPlan);
  } catch (reason) {
    await away?.end();
    throw reason;
  }
}

const jsonText = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

function describedTables(plans: readonly DownloadPlan[]): readonly ColumnMeanings[] {
  const tables = new Map(plans.map(({ table, columns }) => [table, { table, columns }]));
  return [...tables.values()];
}

const wholeTables = (plans: readonly DownloadPlan[]): ReturnType<typeof tableOfFile>[] =>
  plans.flatMap((plan) => plan.files.filter(({ whole }) => whole === true).map((file) => tableOfFile(plan, file)));
