/** The rules of Data Package 2.0 and Table Schema 2.0 that our descriptors can break, each as one question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { tinyDataset } from '../cases/tiny-dataset.ts';
import { downloadSource } from '../download-source.ts';
import { listDownloads } from '../list-downloads.ts';
import { dataPackage, tableSchema } from './data-package.ts';

type Json = Readonly<Record<string, unknown>>;

const PLANS = listDownloads(downloadSource(tinyDataset()));
const FILES = PLANS.flatMap(({ files, table }) =>
  files.flatMap(({ path, zh }) =>
    [`${path}.csv`, `${path}_excel.csv`].map((each) => ({
      path: each,
      bytes: 3,
      rows: 1,
      sha256: 'a'.repeat(64),
      zh,
      table,
    })),
  ),
);
const descriptor = JSON.parse(dataPackage('0123456789ab', FILES)) as Json;
const resources = descriptor['resources'] as readonly Json[];
const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'list', 'datetime', 'date', 'time', 'year'];

test('a package has resources, each with a name of its own and a path below the package', () => {
  const names = resources.map(({ name }) => name as string);
  expect(names.length).toBeGreaterThan(200);
  expect(new Set(names).size).toBe(names.length);
  expect(resources.filter(({ path }) => /^\/|\.\.|^\w+:/u.test(path as string))).toEqual([]);
});

test('a resource is a table with the encoding, size, hash and schema that the specification names', () => {
  const odd = resources.filter(
    ({ type, encoding, mediatype, bytes, hash, schema }) =>
      type !== 'table' ||
      encoding !== 'utf-8' ||
      mediatype !== 'text/csv' ||
      !Number.isInteger(bytes) ||
      !/^sha256:[0-9a-f]{64}$/u.test(hash as string) ||
      !/^schemas\/[a-z-]+\.json$/u.test(schema as string),
  );
  expect(odd).toEqual([]);
});

test('licences have a name or a path, contributors a title or an e-mail, and the profile is that of version 2', () => {
  expect((descriptor['licenses'] as readonly Json[]).every(({ name, path }) => Boolean(name) || Boolean(path))).toBe(
    true,
  );
  expect((descriptor['contributors'] as readonly Json[]).map(({ title }) => title)).toEqual(['Disclosure Atlas']);
  expect(descriptor['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
});

test.each(PLANS.map((plan): [string, typeof plan] => [plan.table, plan]))(
  'the schema of %s names each field once, with a type of the specification, and labels what an empty cell means',
  (_table, plan) => {
    const schema = JSON.parse(tableSchema(plan)) as Json;
    const fields = schema['fields'] as readonly { readonly name: string; readonly type: string }[];
    expect(new Set(fields.map(({ name }) => name)).size).toBe(plan.columns.length);
    expect(fields.filter(({ type }) => !TYPES.includes(type))).toEqual([]);
    expect(schema['missingValues']).toEqual([{ value: '', label: '无数值，原因见 state 列' }]);
    expect(Object.keys(schema)).toEqual(['$schema', 'fields', 'missingValues']);
  },
);

/**
 * Folder with the official profiles (`datapackage.json`, `tableschema.json` of version 2.0), which are not kept here:
 * `FRICTIONLESS_PROFILES=DIR npx vitest run src/dataset/publish/data-package.test.ts`.
 */
const PROFILES = process.env['FRICTIONLESS_PROFILES'];

function faults(profile: string, text: string): readonly unknown[] {
  const schema = JSON.parse(readFileSync(join(PROFILES ?? '', profile), 'utf8')) as Json;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []);
}

test.skipIf(PROFILES === undefined)(
  'package and schemas are valid by the official profiles, where these are given',
  () => {
    expect(faults('datapackage.json', dataPackage('0123456789ab', FILES))).toEqual([]);
    for (const plan of PLANS)
      expect([plan.table, faults('tableschema.json', tableSchema(plan))]).toEqual([plan.table, []]);
    expect(faults('datapackage.json', '{"resources": []}')).not.toEqual([]);
  },
);
