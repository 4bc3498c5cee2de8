import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyDataset } from '../src/dataset/cases/tiny-dataset.ts';
import { downloadSource } from '../src/dataset/download-source.ts';
import { listDownloads } from '../src/dataset/list-downloads.ts';
import { recipes } from '../src/dataset/publish/recipes.ts';
import type { ColumnMeanings } from '../src/domain/downloads-shard.ts';
import { writeDownloads } from './write-downloads.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-duckdb-'));
const source = downloadSource(tinyDataset());
const WHOLE = ['observations', 'reports', 'agencies', 'regions', 'metrics', 'checks'];
let database: DuckDBConnection;

beforeAll(async () => {
  await writeDownloads(source, folder, 'test');
  database = await (await DuckDBInstance.create(':memory:')).connect();
});

afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

async function query(sql: string): Promise<readonly (readonly unknown[])[]> {
  return (await database.runAndReadAll(sql)).getRowsJson() as readonly (readonly unknown[])[];
}

const parquet = (path: string): string => `read_parquet('${join(folder, path)}.parquet')`;

/** The CSV as a reader would load it: every cell a text, the apostrophe before formula-like texts taken off again. */
const csv = (path: string): string =>
  `read_csv('${join(folder, path)}.csv', all_varchar = true, header = true, nullstr = '', quote = '"', escape = '"')`;

const columnsOf = (path: string): ColumnMeanings['columns'] =>
  listDownloads(source).find((plan) => plan.files.some((file) => file.path === path))?.columns ?? [];

const TYPES: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  date: 'VARCHAR',
  integer: 'INTEGER',
  year: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** The cell of the CSV in the type of the Parquet; an empty text and no text are one in CSV. */
function cast({ name, type }: ColumnMeanings['columns'][number]): string {
  if (type !== 'string') return `CAST("${name}" AS ${TYPES[type] ?? ''})`;
  return `regexp_replace("${name}", '^''(''*[=+@＝＋－＠\\t\\r-])', '\\1')`;
}

test.each(WHOLE)('DuckDB finds the types of %s.parquet', async (path) => {
  const found = await query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${parquet(path)})`);
  expect(found).toEqual(columnsOf(path).map(({ name, type }) => [name, TYPES[type]]));
});

test.each(WHOLE)('DuckDB reads the same rows, in the same order, from %s.parquet and its CSV', async (path) => {
  const columns = columnsOf(path);
  const fromCsv = await query(`SELECT ${columns.map(cast).join(', ')} FROM ${csv(path)}`);
  const texts = ({ name, type }: (typeof columns)[number]): string =>
    type === 'string' ? `NULLIF("${name}", '')` : `"${name}"`;
  const fromParquet = await query(`SELECT ${columns.map(texts).join(', ')} FROM ${parquet(path)}`);
  expect(fromParquet.length).toBeGreaterThan(0);
  expect(fromParquet).toEqual(fromCsv);
});

test('the partitions together hold the rows of the whole, and year and province may be asked for', async () => {
  const parts = `read_parquet('${folder}/partitions/*/*/*.parquet', hive_partitioning = true)`;
  const names = columnsOf('observations').map(({ name }) => `"${name}"`);
  const missing = await query(
    `(SELECT ${names.join(', ')} FROM ${parquet('observations')} EXCEPT ALL SELECT ${names.join(', ')} FROM ${parts})
     UNION ALL
     (SELECT ${names.join(', ')} FROM ${parts} EXCEPT ALL SELECT ${names.join(', ')} FROM ${parquet('observations')})`,
  );
  expect(missing).toEqual([]);
  expect(await query(`SELECT sum(value) FROM ${parts} WHERE year = 2023 AND province_code = '99'`)).toEqual([[50]]);
});

test('no number is 0 where the state says that there is none', async () => {
  const states = await query(
    `SELECT state, count(*)::INTEGER, count(value)::INTEGER FROM ${parquet('observations')} GROUP BY state ORDER BY state`,
  );
  const without = states.filter(([state]) => ['blank', 'missing', 'notAsked', 'unreadable'].includes(String(state)));
  expect(without.map(([state, , numbers]) => [state, numbers])).toEqual([
    ['blank', 0],
    ['missing', 0],
    ['notAsked', 0],
  ]);
  const withNumber = states.filter(([state]) => ['exact', 'atLeast'].includes(String(state)));
  expect(withNumber.map(([, all, numbers]) => all === numbers)).toEqual([true, true]);
});

test('the recipe of the data page runs as it stands', async () => {
  const recipe = recipes(`${folder}/`).find(({ tool }) => tool === 'DuckDB');
  const rows = await query(recipe?.code ?? '');
  const expected = await query(
    `SELECT year, count(value), sum(value) FROM ${parquet('observations')}
     WHERE metric = 'published.total' AND shown AND scope = 'agency' GROUP BY year ORDER BY year`,
  );
  expect(rows.map(([year, , total]) => [year, total])).toEqual(expected.map(([year, , total]) => [year, total]));
  expect(rows.length).toBeGreaterThan(0);
});

test('DuckDB finds the types of the CSV by itself: numbers with their nulls, truth values, texts', async () => {
  const plain = `read_csv('${join(folder, 'observations.csv')}')`;
  const types = new Map(
    (await query(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${plain})`)) as [string, string][],
  );
  expect(['year', 'shown', 'metric', 'as_written'].map((name) => types.get(name))).toEqual([
    'BIGINT',
    'BOOLEAN',
    'VARCHAR',
    'VARCHAR',
  ]);
  expect(types.get('value')).toMatch(/^(?:BIGINT|DOUBLE)$/u);
  const sums = 'SELECT count(*)::INTEGER, count(value)::INTEGER, sum(value)::DOUBLE FROM';
  expect(await query(`${sums} ${plain}`)).toEqual(await query(`${sums} ${parquet('observations')}`));
});
