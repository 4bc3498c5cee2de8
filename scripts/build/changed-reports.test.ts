/** Whatever became of a few reports, a build that has the last output gives the bytes of one that has the records alone. */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../bench/write-corpus.ts';
import { buildAtlas } from './cases/build-atlas.ts';
import { folderBytes } from './cases/folder-bytes.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data');
const AGENCIES = 6;

let folder = '';
let data = '';
let reports = '';
let out = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-changed-'));
  data = join(folder, 'data');
  reports = join(folder, 'reports');
  out = join(folder, 'out');
  cpSync(DATA, data, { recursive: true, filter: (path) => !path.includes('transcribed/') });
  writeCorpus({ agencies: AGENCIES, folder: reports, years: 2, seed: 7, formats: 'text' });
  await buildAtlas({ data, reports, out });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const kept = (name: string): string => join(`${out}-cache`, readdirSync(`${out}-cache`)[0] as string, name);

const buildAgain = async (): Promise<void> => void (await buildAtlas({ data, reports, out }));

/** Each change takes a build; what came of a few of them is compared with a build from the records alone. */
async function expectSameAnew(): Promise<void> {
  const anew = join(folder, 'anew');
  cpSync(`${out}-cache`, `${anew}-cache`, {
    recursive: true,
    filter: (path) => !path.endsWith('output.json') && !path.endsWith('finished.json'),
  });
  await buildAtlas({ data, reports, out: anew });
  expect(folderBytes(out)).toEqual(folderBytes(anew));
  for (const path of [anew, `${anew}-cache`]) rmSync(path, { recursive: true });
}

const file = (name: string): string => join(reports, 'synthetic-0000', name);

function rewrite(name: string, change: (text: string) => string): void {
  const text = readFileSync(file(name), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file(name), changed);
}

/** The first line of a report is its title: name, year, and what it is. */
const titleOf = (name: string): string => readFileSync(file(name), 'utf8').split('\n', 1)[0] as string;

const FIRST = '000001-2025.txt';

const tellMore = (name: string, more: string): void => appendFileSync(file(name), `\n${more}\n`);

const linesOf = (text: string): readonly string[] => text.split('\n');

test('reports that say more, are of another agency, of a place that had none', async () => {
  tellMore(FIRST, '另外，本机关全年印发简报12期。');
  await buildAgain();
  const [own, other] = ['000002-2025.txt', '000003-2025.txt'] as const;
  rewrite(own, (text) => text.replaceAll(titleOf(own), titleOf(other)));
  await buildAgain();
  const title = '银川市永宁县望远镇人民政府2025年政府信息公开工作年度报告';
  rewrite('000004-2025.txt', (text) => [title, ...linesOf(text).slice(1)].join('\n'));
  await buildAgain();
  await expectSameAnew();
});

test('reports of another year, two at once, one with the words of another', async () => {
  rewrite('000005-2025.txt', (text) => text.replaceAll('2025', '2023'));
  await buildAgain();
  tellMore('000000-2024.txt', '补充一句。');
  tellMore('000003-2024.txt', '再补充一句。');
  await buildAgain();
  const [, ...words] = linesOf(readFileSync(file('000000-2025.txt'), 'utf8'));
  rewrite('000001-2024.txt', (text) => [linesOf(text)[0], ...words].join('\n'));
  await buildAgain();
  await expectSameAnew();
});

test('reports that stand elsewhere, come again, go', async () => {
  mkdirSync(join(reports, 'a'));
  renameSync(file('000004-2024.txt'), join(reports, 'a', '000004-2024.txt'));
  await buildAgain();
  cpSync(file('000003-2025.txt'), join(reports, 'copy.txt'));
  await buildAgain();
  await expectSameAnew();
  for (const name of ['000000-2024.txt', '000005-2025.txt', '../copy.txt']) rmSync(file(name));
  await buildAgain();
  await expectSameAnew();
});

test('a report that is none any more, beside a list that somebody wrote to', async () => {
  writeFileSync(file('000003-2025.txt'), '无。');
  appendFileSync(join(out, 'reports.json'), ' ');
  await buildAgain();
  await expectSameAnew();
});

test('a build that was killed before it could tell what it had put into its place', async () => {
  const [before, text] = [readFileSync(kept('output.json')), readFileSync(file(FIRST))];
  // Half a report keeps its id, and has other counts in the lists.
  rewrite(FIRST, (half) => half.slice(0, half.length / 2));
  await buildAgain();
  writeFileSync(kept('output.json'), before);
  rmSync(kept('finished.json'), { force: true });
  writeFileSync(file(FIRST), text);
  await buildAgain();
  await expectSameAnew();
});

test('a record of the output that is not whole', async () => {
  writeFileSync(kept('output.json'), readFileSync(kept('output.json')).subarray(0, 100));
  tellMore(FIRST, '又一句。');
  await buildAgain();
  await expectSameAnew();
});
