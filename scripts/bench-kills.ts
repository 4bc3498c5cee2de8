/**
 * `npm run bench:kills`: kills a data build twenty times at random moments, process group and all, lets the next one finish
 * and compares it, byte for byte, with a build that nobody disturbed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USUAL_CORPUS, writeCorpus } from './bench/write-corpus.ts';
import { killBuilds } from './build/cases/kill-builds.ts';
import { folderBytes } from './build/cases/folder-bytes.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `Usage: npm run bench:kills -- [options]

  --kills N      (default: 20)
  --agencies N   size of the corpus (default: 1000)
  --seed N       other moments (default: 1)`;

const OPTIONS = { kills: { type: 'string' }, agencies: { type: 'string' }, seed: { type: 'string' } } as const;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { kills = '20', agencies = '1000', seed = '1' } = parsed.values;
  const folder = mkdtempSync(join(tmpdir(), 'atlas-kills-'));
  const reports = join(folder, 'reports');
  writeCorpus({ ...USUAL_CORPUS, agencies: Number(agencies), folder: reports });
  const plan = { data: DATA_FOLDER, reports, kills: Number(kills), seed: Number(seed) };
  const { bytes, good, met, ended } = await killBuilds({ ...plan, out: join(folder, 'killed') });
  const undisturbed = await killBuilds({ ...plan, kills: 0, out: join(folder, 'undisturbed') });
  const differing = Object.keys({ ...bytes, ...undisturbed.bytes }).filter(
    (path) => bytes[path] !== undisturbed.bytes[path],
  );
  print(`builds killed            ${String(met)} of ${kills} (${String(ended)} more ended before their moment)`);
  print(`last good output whole   ${good ? 'after every kill' : 'NOT after every kill'}`);
  print(
    `files                    ${String(Object.keys(folderBytes(join(folder, 'killed'))).length)}, differing: ${String(differing.length)}`,
  );
  if (differing.length > 0 || !good) process.exitCode = 1;
  rmSync(folder, { recursive: true });
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

await main();
