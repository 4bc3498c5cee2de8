/**
 * The tables as sheets of one workbook, the dictionary of all columns first. Text stays text there, so no cell can become
 * a formula; a table too long for office machines is left out and told of in the dictionary.
 */
import type { CellValue, DownloadTable } from '../tables/download-table.ts';

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Cells of the largest sheet: office machines open this many at once. The format itself ends at 1,048,576 rows. */
const MOST_CELLS = 250_000;

/** Characters that a cell of the format holds. */
const MOST_CHARACTERS = 32_767;

/** Takes what XML 1.0 cannot hold (U+0000, U+000B, lone surrogates, U+FFFE); leaves tab and line break. */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

const SHEET_NAMES: Readonly<Record<string, string>> = {
  observations: '数字',
  reports: '年报',
  agencies: '机关',
  regions: '地区合计',
  metrics: '指标',
  checks: '核对',
  indicators: '比率',
  changes: '更改',
};

export function workbookSheets(tables: readonly DownloadTable[]): readonly WorkbookSheet[] {
  const sheets = tables.map(sheetOf);
  const dictionary = tables.flatMap((table, i) => dictionaryRows(table, sheets[i] !== null));
  const header = ['工作表', '列名', '类型', '含义'];
  return [{ name: '字段说明', rows: [header, ...dictionary] }, ...sheets.filter((sheet) => sheet !== null)];
}

function sheetOf(table: DownloadTable): WorkbookSheet | null {
  const rows: (readonly CellValue[])[] = [table.columns.map(({ name }) => name)];
  for (const record of table.records()) {
    if (rows.length * table.columns.length > MOST_CELLS) return null;
    rows.push(record.map(sheetCell));
  }
  return { name: nameOf(table), rows };
}

function dictionaryRows(table: DownloadTable, whole: boolean): readonly (readonly CellValue[])[] {
  if (!whole)
    return [[nameOf(table), null, null, `行数过多，未收入工作簿，请用 ${table.path}.csv 或 ${table.path}.parquet`]];
  return table.columns.map(({ name, type, zh }) => [nameOf(table), name, type, zh]);
}

function nameOf({ path }: DownloadTable): string {
  return SHEET_NAMES[path] ?? path;
}

function sheetCell(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(NOT_XML, '\uFFFD').slice(0, MOST_CHARACTERS) : value;
}
