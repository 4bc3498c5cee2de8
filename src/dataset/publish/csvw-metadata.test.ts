import { expect, test } from 'vitest';
import { csvwMetadata, csvwSchema } from './csvw-metadata.ts';

interface Group {
  readonly '@context': readonly unknown[];
  readonly tables: readonly { readonly url: string; readonly tableSchema: string }[];
}

const COLUMNS = [
  { name: 'year', zh: '年度', type: 'year' },
  { name: 'value', zh: '数值', type: 'number' },
  { name: 'state', zh: '状态', type: 'string' },
];

test('every CSV but its Excel twin is a table with the description of its columns', () => {
  const file = { bytes: 1, rows: 1, sha256: '', zh: '某年', table: 'totals' };
  const files = ['years/2024.csv', 'years/2024_excel.csv'].map((path) => ({ ...file, path }));
  const group = JSON.parse(csvwMetadata('0123456789ab', files)) as Group;
  expect(group['@context'][0]).toBe('http://www.w3.org/ns/csvw');
  expect(group.tables.map(({ url, tableSchema }) => [url, tableSchema])).toEqual([
    ['years/2024.csv', 'schemas/totals.csvw.json'],
  ]);
});

test('a column has a title, a datatype and an empty cell for null', () => {
  const { columns } = JSON.parse(csvwSchema({ table: 'totals', columns: COLUMNS })) as { readonly columns: unknown };
  expect(columns).toEqual([
    { titles: 'year', 'dc:description': '年度', datatype: 'gYear', null: '' },
    { titles: 'value', 'dc:description': '数值', datatype: 'number', null: '' },
    { titles: 'state', 'dc:description': '状态', datatype: 'string', null: '' },
  ]);
});
