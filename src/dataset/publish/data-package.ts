/**
 * `datapackage.json` (Frictionless Data Package v2) for the CSV downloads: one resource a file, one schema a table.
 * The Excel twins hold the same rows and are left out.
 */
import type { ColumnMeanings, DownloadFile } from '../../domain/downloads-shard.ts';

/** Text of the descriptor. */
export function dataPackage(version: string, files: readonly DownloadFile[]): string {
  const resources = files.filter(({ path }) => path.endsWith('.csv') && !path.endsWith('_excel.csv')).map(resourceOf);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'disclosure-atlas',
    title: '政府信息公开年报图谱',
    description: '政府信息公开工作年度报告中的数字，附原文写法、位置、状态与核对结果。',
    version,
    keywords: ['政府信息公开', '年度报告', 'government information disclosure', 'China'],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: 'Disclosure Atlas', roles: ['publisher'] }],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf(file: DownloadFile): object {
  return {
    name: file.path.replace(/\.csv$/u, '').replaceAll('/', '-'),
    path: file.path,
    type: 'table',
    title: file.zh,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: schemaPath(file.table),
  };
}

/** Path of the table schema that all files of one table share. */
export function schemaPath(table: string): string {
  return `schemas/${table}.json`;
}

/** Table schema of the columns, with what an empty cell means. */
export function tableSchema({ columns }: ColumnMeanings): string {
  const schema = {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, zh, type }) => ({ name, type, description: zh })),
    missingValues: [{ value: '', label: '无数值，原因见 state 列' }],
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
