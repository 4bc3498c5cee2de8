/**
 * `csv-metadata.json` (CSV on the Web, table group) for the CSV downloads, each column with its datatype and meaning.
 * The Excel twins hold the same rows and are left out.
 */
import type { ColumnMeanings, DownloadFile } from '../../domain/downloads-shard.ts';
import type { ColumnType } from '../tables/download-table.ts';

/** Text of the description. */
export function csvwMetadata(version: string, files: readonly DownloadFile[]): string {
  const group = {
    '@context': CONTEXT,
    'dc:title': '政府信息公开年报图谱',
    'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'schema:version': version,
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], header: true, doubleQuote: true },
    tables: files
      .filter(({ path }) => !path.endsWith('_excel.csv'))
      .map(({ path, zh, table }) => ({ url: path, 'dc:title': zh, tableSchema: csvwSchemaPath(table) })),
  };
  return `${JSON.stringify(group, null, 2)}\n`;
}

/** Path of the description of columns that all files of one table share. */
export function csvwSchemaPath(table: string): string {
  return `schemas/${table}.csvw.json`;
}

/** Text of the description of a table's columns. */
export function csvwSchema({ columns }: ColumnMeanings): string {
  const schema = {
    '@context': CONTEXT,
    columns: columns.map(({ name, zh, type }) => ({
      titles: name,
      'dc:description': zh,
      datatype: DATATYPES[type as ColumnType],
      null: '',
    })),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'zh-CN' }];

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  year: 'gYear',
  date: 'date',
};
