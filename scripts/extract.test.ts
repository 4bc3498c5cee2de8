import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ParsedReport } from '../src/domain/report.ts';
import { tinyAgency, tinyReport } from '../src/dataset/cases/tiny-report.ts';
import { extractLine } from './extract-line.ts';
import { prettyListing } from './pretty-listing.ts';
import { fileRecords, lineRecords } from './report-records.ts';

const REPORT: ParsedReport = {
  ...tinyReport({
    file: 'a.txt',
    agency: tinyAgency('640121001-xi', '永宁县西街道办事处', 'street', {
      code: '640121001',
      province: '宁夏回族自治区',
      prefecture: '银川市',
      county: '永宁县',
      township: '西街道',
    }),
    year: 2024,
    facts: [
      { metric: 'published.total', value: 95, source: 'prose', method: 'prose-figure' },
      { metric: 'rules.issued', value: null, state: 'missing', method: 'form-absent' },
    ],
    checks: [
      {
        id: 'A1',
        instance: 'total',
        status: 'not-assessable',
        expected: null,
        actual: null,
        message: '未读到新收数量。',
        evidence: [],
        missing: ['applications.received.total'],
        suspect: null,
      },
    ],
  }),
  diagnostics: [{ code: 'row-missing', severity: 'warning', message: 'Unexpected end', span: { start: 16, end: 18 } }],
};

test('a line holds the keys of the contract in their order, and nothing is 0 that is missing', () => {
  expect(extractLine(REPORT)).toBe(
    '{"file":"a.txt","agency":{"name":"永宁县西街道办事处","code":"640121001","kind":"street"},' +
      '"region":{"code":"640121001","province":"宁夏回族自治区","prefecture":"银川市","county":"永宁县"},' +
      '"year":2024,"edition":"2021","observations":[' +
      '{"metric":"published.total","value":95,"state":"exact","unit":"条","scope":"agency","source":"prose","raw":"95",' +
      '"evidence":{"start":16,"end":18,"line":1,"column":17}},' +
      '{"metric":"rules.issued","value":null,"state":"missing","unit":"件","scope":"agency","source":"table","raw":"",' +
      '"evidence":null}],' +
      '"checks":[{"id":"A1","status":"not-assessable","expected":null,"actual":null,"evidence":[],' +
      '"instance":"total","message":"未读到新收数量。"}],' +
      '"diagnostics":[{"code":"row-missing","severity":"warning","message":"Unexpected end","start":16,"end":18,' +
      '"line":1,"column":17}],"title":null,"breakdowns":[]}',
  );
});

test('the listing for people begins with diagnostics as a compiler prints them', () => {
  expect(prettyListing(REPORT).split('\n')).toEqual([
    'a.txt:1:17 warning row-missing Unexpected end',
    '永宁县西街道办事处  [street, certain]  宁夏回族自治区 › 银川市 › 永宁县 › 西街道 (640121001)',
    'year 2024, edition 2021, no title',
    '  1:17      published.total                        95 条         exact agency prose  95',
    '  table cells: 0 read, 0 of them 0; 1 missing',
    '  checks: 0 pass, 0 fail, 1 not assessable',
    '',
  ]);
});

async function records(lines: string) {
  const found = [];
  for await (const record of lineRecords(Readable.from([lines]))) found.push(record);
  return found;
}

test('records come in order, as text or as bytes', async () => {
  const base64 = Buffer.from('年报').toString('base64');
  expect(await records(`{"file":"a","text":"x"}\n\n{"file":"b","base64":"${base64}"}\n`)).toEqual([
    { file: 'a', text: 'x' },
    { file: 'b', bytes: Buffer.from('年报') },
  ]);
});

test('a line that is no record is refused under its number, and the next one is read', async () => {
  const [broken, empty, good] = await records('{"file"\n{"file":"b"}\n{"file":"c","text":""}\n');
  expect(broken).toMatchObject({ file: 'stdin:1' });
  expect(empty).toEqual({ file: 'b', refusal: 'Unexpected record, expected {"file","text"} or {"file","base64"}' });
  expect(good).toEqual({ file: 'c', text: '' });
});

test('a file that is not there is refused, and the next one is read', () => {
  const found = [];
  for (const record of fileRecords(['/nowhere/a.txt', import.meta.filename])) found.push(record);
  expect(found[0]).toMatchObject({ file: '/nowhere/a.txt' });
  expect('refusal' in (found[0] ?? {})).toBe(true);
  expect('bytes' in (found[1] ?? {})).toBe(true);
});

test('a folder, or a device that never ends, is refused before anything of it is read', () => {
  const refusal = 'Unexpected folder, pipe or device, expected a readable file of at most 64000000 bytes';
  for (const file of [import.meta.dirname, ...(process.platform === 'win32' ? [] : ['/dev/zero'])])
    expect([...fileRecords([file])]).toEqual([{ file, refusal }]);
});

const ROOT = join(import.meta.dirname, '..');
const GOOD = join('data', 'reports', '000-yongning-tuanjiexilu-2024.txt');

function run(args: readonly string[], input = '') {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, files: stdout.split('\n').flatMap((line) => (line === '' ? [] : [fileOf(line)])) };
}

function fileOf(line: string): string {
  return (JSON.parse(line) as { readonly file: string }).file;
}

test('the program prints a line for each file in order, and its status tells of a bad one', () => {
  expect(run([GOOD, 'nowhere.txt', GOOD])).toEqual({ status: 1, files: [GOOD, 'nowhere.txt', GOOD] });
});

test('records come in and go out by standard streams', () => {
  const record = (file: string) => `${JSON.stringify({ file, text: '全年主动公开政府信息108条。' })}\n`;
  expect(run(['--ndjson'], record('a') + record('b'))).toEqual({ status: 0, files: ['a', 'b'] });
});

test('a bad option prints nothing on standard output and has status 2', () => {
  expect(run(['--neat'])).toEqual({ status: 2, files: [] });
  expect(run([])).toEqual({ status: 2, files: [] });
});
