/** The soak in short: some hundred damaged inputs of every format in a watched process, always the same ones, and a hang that is caught. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMutations } from '../../scripts/soak/run-mutations.ts';
import { agencyOfTitle } from '../../src/pipeline/recognise/agency-mention.ts';
import { readReport, readReportText } from '../../src/pipeline/read/read-report.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

test('up to three hundred damaged inputs break no promise', async () => {
  const log = (): void => undefined;
  const { runs, faults, tallies } = await runMutations({ seed: 2026, first: 0, most: 300, time: 15_000, log });
  expect(faults.map(({ number, told }) => `input ${String(number)}: ${told}`)).toEqual([]);
  expect(runs).toBeGreaterThan(20);
  expect(new Set([...tallies.keys()].map((kind) => kind.split(' ')[0])).size).toBeGreaterThan(2);
});

test('a PDF of which pdf.js leaves a promise unwatched is read, and the process lives on', async () => {
  const bytes = readFileSync(join(FIXTURES, 'unwatched-promise.pdf'));
  const { value } = await readReport({ file: 'a.pdf', bytes });
  expect(value?.source.text).toContain('青石县云水镇人民政府');
});

test('dots of a contents list, runs of adverbs and white space in a title end at once', () => {
  const before = process.cpuUsage();
  agencyOfTitle(`松岭县人民政府${'.'.repeat(5000)}年政府信息公开工作年度报告`);
  agencyOfTitle(`${'现特'.repeat(60)}松岭县人民政府`);
  readReportText('a.html', `<html><title>年度报告${' '.repeat(20_000)}x</title><body><p>公开1条</p></body></html>`);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
});
