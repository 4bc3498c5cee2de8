import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyDataset } from '../src/dataset/cases/tiny-dataset.ts';
import { unguardFormula } from '../src/dataset/csv/guard-formula.ts';
import { downloadSource } from '../src/dataset/download-source.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import { tableOfFile } from '../src/dataset/tables/download-plan.ts';
import type { CellValue, DownloadTable } from '../src/dataset/tables/download-table.ts';
import type { DownloadsShard } from '../src/domain/downloads-shard.ts';
import { writeDownloads } from './write-downloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-downloads-'));
const source = downloadSource(tinyDataset());
let written: DownloadsShard;

beforeAll(async () => {
  written = await writeDownloads(source, folder, '0123456789ab');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TABLES = listDownloads(source).flatMap((plan) =>
  plan.files.filter(({ whole }) => whole).map((file): [string, DownloadTable] => [file.path, tableOfFile(plan, file)]),
);

/** Empty text and null are one in files. */
const plain = (value: CellValue | undefined): CellValue => (value === undefined || value === '' ? null : value);

test.each(TABLES)('%s.csv gives back every row', (path, table) => {
  const { data } = Papa.parse<string[]>(readFileSync(join(folder, `${path}.csv`), 'utf8'), { skipEmptyLines: true });
  const expected = [...table.records()].map((record) => record.map((value) => plain(value)));
  const read = data.slice(1).map((row, i) =>
    row.map((cell, j) => {
      const like = expected[i]?.[j];
      if (cell === '') return null;
      if (typeof like === 'number') return Number(cell);
      return typeof like === 'boolean' ? cell === 'true' : unguardFormula(cell);
    }),
  );
  expect(read).toEqual(expected);
});

test.each(TABLES)('%s.parquet gives back every row with its types and nulls', async (path, table) => {
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, `${path}.parquet`)) });
  const names = table.columns.map(({ name }) => name);
  const read = rows.map((row) => names.map((name) => plain((row[name] ?? undefined) as CellValue | undefined)));
  expect(read).toEqual([...table.records()].map((record) => record.map((value) => plain(value))));
});

test('the workbook has the dictionary first, and the sums and states of the table', async () => {
  const sheets = await readExcelFile(readFileSync(join(folder, 'atlas.xlsx')));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    '字段说明',
    '数字',
    '年报',
    '机关',
    '地区合计',
    '指标',
    '核对',
    '比率',
    '更改',
  ]);
  const table = TABLES[0]?.[1] as DownloadTable;
  const rows = sheets[1]?.data.slice(1) ?? [];
  const at = (name: string): number => table.columns.findIndex((column) => column.name === name);
  const cells = (name: string): readonly CellValue[] =>
    [...table.records()].map((record) => record[at(name)] as CellValue);
  expect(rows.map((row) => row[at('value')])).toEqual(cells('value'));
  expect(rows.map((row) => row[at('state')])).toEqual(cells('state'));
  expect(rows.map((row) => row[at('as_written')] ?? '').filter((text) => text === '-')).toHaveLength(1);
});

test('the data package lists every CSV but the Excel twins, each with an existing schema', () => {
  const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly { readonly path: string; readonly schema: string; readonly hash: string }[];
  };
  const csv = written.files.filter(({ path }) => path.endsWith('.csv') && !path.endsWith('_excel.csv'));
  expect(resources.map(({ path }) => path)).toEqual(csv.map(({ path }) => path));
  for (const { schema, path } of resources) {
    const { fields } = JSON.parse(readFileSync(join(folder, schema), 'utf8')) as {
      readonly fields: readonly { readonly name: string }[];
    };
    const header = readFileSync(join(folder, path), 'utf8').split('\n', 1)[0];
    expect(fields.map(({ name }) => name).join(',')).toBe(header);
  }
});

test('every file is listed with its checksum', () => {
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(lines).toHaveLength(written.files.length - 1);
  const wrong = lines.filter((line) => {
    const [sum, path] = line.split('  ') as [string, string];
    return (
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex') !== sum
    );
  });
  expect(wrong).toEqual([]);
});

test('an empty collection can be written and read', async () => {
  const empty = join(folder, 'empty');
  const { files } = await writeDownloads(
    downloadSource({ ...tinyDataset([]), agencies: [], members: new Map(), totals: new Map() }),
    empty,
    '0123456789ab',
  );
  expect(files.filter(({ path }) => path === 'checks.csv').map(({ rows }) => rows)).toEqual([0]);
  expect(await parquetReadObjects({ file: await asyncBufferFromFile(join(empty, 'checks.parquet')) })).toEqual([]);
});
