import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { examineReport, examineTogether, parseReport } from './parse-report.ts';
import { readReport } from './read/read-report.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const gazetteer = loadGazetteer({
  divisions: read('data/regions/divisions.csv'),
  overrides: read('data/regions/overrides.csv'),
  agencies: read('data/agencies.csv'),
});

async function refusal(text: string): Promise<readonly string[] | null> {
  const { readable, diagnostics } = await parseReport({ file: 'a.txt', text }, gazetteer);
  return readable ? null : diagnostics.map(({ code }) => code);
}

test('an empty file is unreadable, with the reason', async () => {
  expect(await refusal('')).toEqual(['file-empty']);
  expect(await refusal(' \n\t\n')).toEqual(['file-empty']);
});

test('faults of the front matter of a file without text have no place in it', async () => {
  const text = '---\nyear: 20244\nno colon here\n---\n\u3000\u3000';
  const { diagnostics } = await parseReport({ file: 'a.txt', text }, gazetteer);
  expect(diagnostics.map(({ code, span }) => [code, span])).toContainEqual(['front-matter-invalid', null]);
  expect(diagnostics.filter(({ span }) => span !== null)).toEqual([]);
});

test('a text that has nothing of a report is unreadable', async () => {
  expect(await refusal('今天天气很好。\n我们去公园。\n')).toEqual(['report-unrecognised']);
  expect(await refusal('# README\n\nRun `npm ci`.\n')).toEqual(['report-unrecognised']);
});

test('one trace of a report is enough', async () => {
  expect(await refusal('某县某镇2024年政府信息公开\n工作年度报告\n')).toBeNull();
  expect(await refusal('全年主动公开政府信息108条。')).toBeNull();
});

const TRANSCRIPTIONS = join(ROOT, 'data', 'reports');
const [FIRST = ''] = readdirSync(TRANSCRIPTIONS).sort();

test('no prefix of a report makes the parser throw, and every span holds its raw words', async () => {
  const whole = read(`data/reports/${FIRST}`);
  for (let length = 0; length <= whole.length; length += 397) {
    const { source, observations } = await parseReport({ file: FIRST, text: whole.slice(0, length) }, gazetteer);
    for (const { raw, evidence } of observations) {
      if (evidence !== null) expect(source.text.slice(evidence.start, evidence.end)).toBe(raw);
    }
  }
});

test('bytes and text of one file give the same report', async () => {
  const bytes = new Uint8Array(readFileSync(join(TRANSCRIPTIONS, FIRST)));
  const fromBytes = await parseReport({ file: FIRST, bytes }, gazetteer);
  expect(await parseReport({ file: FIRST, text: read(`data/reports/${FIRST}`) }, gazetteer)).toEqual(fromBytes);
});

test('files examined together are examined as each alone, and each with a text is named before every step', async () => {
  const [, second = ''] = readdirSync(TRANSCRIPTIONS).sort();
  const inputs = [
    { file: FIRST, text: read(`data/reports/${FIRST}`) },
    { file: 'empty.txt', text: '' },
    { file: second, text: read(`data/reports/${second}`) },
    { file: 'walk.txt', text: '今天天气很好。\n' },
  ];
  const files = await Promise.all(inputs.map(async (input) => ({ file: input.file, read: await readReport(input) })));
  const visited: number[] = [];
  const together = examineTogether(files, gazetteer, (place) => visited.push(place));
  const alone = await Promise.all(inputs.map((input) => examineReport(input, gazetteer)));
  // Told faster apart as texts than as trees.
  expect(together.map((one) => JSON.stringify(one))).toEqual(alone.map((one) => JSON.stringify(one)));
  expect(together.map(({ parsed }) => parsed.readable)).toEqual([true, false, true, false]);
  // What is no report is not checked.
  expect(visited.join('')).toMatch(/^(?:023){4,}(?:02)+$/u);
});

const ORIGINALS = join(ROOT, '..', 'shared', 'reports');

/** Numbers by metric and source, the cells that are 0 counted. */
async function figures(folder: string, prefix: string) {
  const file = readdirSync(folder).find((name) => name.startsWith(prefix)) ?? '';
  const { observations } = await parseReport(
    { file, bytes: new Uint8Array(readFileSync(join(folder, file))) },
    gazetteer,
  );
  return observations.map(
    ({ metric, value, state, scope, source }) => `${source} ${metric} ${String(value)} ${state} ${scope}`,
  );
}

test.skipIf(!existsSync(ORIGINALS)).each(['000', '001', '002', '003', '004'])(
  'our transcription of report %s states what the original states (skipped where the originals are not at hand)',
  async (prefix) => {
    const tables = (lines: readonly string[]) => lines.filter((line) => line.startsWith('table'));
    const prose = (lines: readonly string[]) => lines.filter((line) => line.startsWith('prose')).sort();
    const ours = await figures(TRANSCRIPTIONS, prefix);
    const original = await figures(ORIGINALS, prefix);
    expect(tables(ours)).toEqual(tables(original));
    expect([...new Set(prose(ours))]).toEqual([...new Set(prose(original))]);
  },
);
