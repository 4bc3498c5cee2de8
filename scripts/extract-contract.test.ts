import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { EXTRACT_LINE_SCHEMA } from '../src/dataset/publish/extract-line-schema.ts';
import { parseReport } from '../src/pipeline/parse-report.ts';
import { extractLine } from './extract-line.ts';
import { readGazetteer } from './read-gazetteer.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = [join(ROOT, 'data', 'reports'), join(ROOT, '..', 'shared', 'reports')];
const REPORTS = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder).map((file) => join(folder, file)),
);

const gazetteer = readGazetteer(join(ROOT, 'data'));
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(EXTRACT_LINE_SCHEMA);

async function faultsOf(file: string, bytes: Uint8Array): Promise<readonly string[]> {
  const line: unknown = JSON.parse(extractLine(await parseReport({ file, bytes }, gazetteer)));
  validate(line);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath} ${message ?? ''}`);
}

test('there are reports to extract', () => {
  expect(REPORTS.length).toBeGreaterThanOrEqual(5);
});

test.each(REPORTS)('the line of %s keeps the contract', async (file) => {
  expect(await faultsOf(file, readFileSync(file))).toEqual([]);
});

const BROKEN: readonly (readonly [string, Uint8Array])[] = [
  ['an empty file', new Uint8Array()],
  ['bytes that are no text', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 255, 254])],
  ['a text that is no report', Buffer.from('今天下雨。', 'utf8')],
];

test.each(BROKEN)('the line of %s keeps the contract too', async (_title, bytes) => {
  expect(await faultsOf('broken.txt', bytes)).toEqual([]);
});

const LINE = {
  file: 'a.txt',
  agency: { name: null, code: null, kind: 'other' },
  region: { code: null, province: null, prefecture: null, county: null },
  year: null,
  edition: null,
  observations: [] as readonly object[],
  checks: [],
  diagnostics: [],
  title: null,
  breakdowns: [],
};
const MISSING = {
  metric: 'published.total',
  value: null,
  state: 'missing',
  unit: '条',
  scope: 'agency',
  source: 'prose',
  raw: '',
  evidence: null,
};

const CASES: readonly (readonly [string, object, boolean])[] = [
  ['takes a value that is missing', { ...LINE, observations: [MISSING] }, true],
  ['refuses 0 for a value that is missing', { ...LINE, observations: [{ ...MISSING, value: 0 }] }, false],
  ['refuses an exact value without a number', { ...LINE, observations: [{ ...MISSING, state: 'exact' }] }, false],
  ['refuses an unknown metric', { ...LINE, observations: [{ ...MISSING, metric: 'published' }] }, false],
  ['refuses an unknown key', { ...LINE, extra: 1 }, false],
  ['refuses a code of a length that no division has', { ...LINE, region: { ...LINE.region, code: '64012' } }, false],
];

test.each(CASES)('the contract %s', (_title, line, kept) => {
  expect(validate(line)).toBe(kept);
});
