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

/** Annotations and properties of the vocabulary for a table group, a table, a dialect and a column; prefixed names are free. */
const VOCABULARY = {
  group: ['@context', '@id', '@type', 'tables', 'dialect', 'notes', 'tableDirection', 'tableSchema', 'transformations'],
  table: [
    'url',
    '@id',
    '@type',
    'tableSchema',
    'dialect',
    'notes',
    'suppressOutput',
    'tableDirection',
    'transformations',
  ],
  dialect: [
    'commentPrefix',
    'delimiter',
    'doubleQuote',
    'encoding',
    'header',
    'headerRowCount',
    'lineTerminators',
    'quoteChar',
    'skipBlankRows',
    'skipColumns',
    'skipInitialSpace',
    'skipRows',
    'trim',
  ],
  column: [
    'name',
    'titles',
    'virtual',
    'suppressOutput',
    'datatype',
    'null',
    'default',
    'lang',
    'ordered',
    'propertyUrl',
    'required',
    'separator',
    'textDirection',
    'valueUrl',
    'aboutUrl',
  ],
} as const;

const foreign = (entry: object, known: readonly string[]): readonly string[] =>
  Object.keys(entry).filter((key) => !known.includes(key) && !/^(?:dc|schema):\w+$/u.test(key));

test('groups, tables, dialect and columns have only names of the vocabulary, datatypes are those of XML Schema', () => {
  const file = { path: 'years/2024.csv', bytes: 1, rows: 1, sha256: '', zh: '某年', table: 'totals' };
  const group = JSON.parse(csvwMetadata('0123456789ab', [file])) as { dialect: object; tables: readonly object[] };
  const schema = JSON.parse(csvwSchema({ table: 'totals', columns: COLUMNS })) as {
    readonly columns: readonly { readonly datatype: string }[];
  };
  expect(foreign(group, VOCABULARY.group)).toEqual([]);
  expect(foreign(group.dialect, VOCABULARY.dialect)).toEqual([]);
  expect(group.tables.flatMap((table) => foreign(table, VOCABULARY.table))).toEqual([]);
  expect(schema.columns.flatMap((column) => foreign(column, VOCABULARY.column))).toEqual([]);
  const datatypes = ['string', 'integer', 'number', 'boolean', 'gYear', 'date'];
  expect(schema.columns.filter(({ datatype }) => !datatypes.includes(datatype))).toEqual([]);
});
