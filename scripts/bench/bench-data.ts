/**
 * The data stage of the bench: for each size a cold build, one where nothing changed, one where one report changed. Gives
 * rows with wall and processor time, time per report, peak memory of the process with all its threads, size of the output.
 */
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { folderSize } from './folder-size.ts';
import type { MeasuredRun } from './measure-run.ts';
import { measureRun } from './measure-run.ts';
import { USUAL_CORPUS, writeCorpus } from './write-corpus.ts';

export interface DataRow extends MeasuredRun {
  readonly agencies: number;
  readonly build: 'cold' | 'unchanged' | 'one changed';
  /** Bytes and files of the output. */
  readonly bytes: number;
  readonly files: number;
}

const ROOT = join(import.meta.dirname, '..', '..');

/** As `npm run build:data` does. */
const START = join(ROOT, 'scripts', 'start-build.mjs');

/** Times of files are trusted after two seconds. */
const FRESH_MILLISECONDS = 2500;

/** Works below `folder`, which it leaves with the corpus and the output of the size for later stages. */
export async function benchData(
  agencies: number,
  folder: string,
  options: readonly string[],
): Promise<readonly DataRow[]> {
  const [reports, out] = [join(folder, `reports-${String(agencies)}`), join(folder, `atlas-${String(agencies)}`)];
  writeCorpus({ ...USUAL_CORPUS, agencies, folder: reports });
  // A file that was just written is looked at again by the next build.
  await setTimeout(FRESH_MILLISECONDS);
  for (const path of [out, `${out}-cache`]) rmSync(path, { recursive: true, force: true });
  const rows: DataRow[] = [];
  for (const build of ['cold', 'unchanged', 'one changed'] as const) {
    if (build === 'one changed')
      appendFileSync(join(reports, 'synthetic-0000', '000000-2025.txt'), '\n另印发简报12期。\n');
    const script = [START, '--reports', reports, '--out', out, ...options];
    const run = await measureRun(process.execPath, script, { cwd: ROOT });
    rows.push({ ...run, agencies, build, ...folderSize(out) });
  }
  return rows;
}
