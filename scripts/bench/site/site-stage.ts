/**
 * `npm run bench:site -- [--sizes 100,1000,5000,20000] [--pages 20000] [--eleventy DIR] [--folder DIR]`: site builds over
 * synthetic atlases of growing size, then the page writer beside Hugo and Eleventy on the same pages. Needs Linux.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AtlasIndex } from '../../../src/domain/shards.ts';
import { readArguments } from '../../read-arguments.ts';
import { USUAL_CORPUS, writeCorpus } from '../write-corpus.ts';
import { benchGenerators } from './bench-generators.ts';
import { benchSite } from './bench-site.ts';
import { generatorTable, siteTable, type SizedRow } from './site-tables.ts';

const USAGE = `Usage: npm run bench:site -- [options]

  --sizes LIST    numbers of agencies (default: 100,1000,5000,20000)
  --pages N       pages of the comparison with Hugo and Eleventy, 0 for none (default: 20000)
  --eleventy DIR  folder where Eleventy is installed (npm i @11ty/eleventy)
  --folder DIR    folder for corpora and outputs, emptied of each after use (default: a temporary one)`;

const OPTIONS = {
  sizes: { type: 'string' },
  pages: { type: 'string' },
  eleventy: { type: 'string' },
  folder: { type: 'string' },
} as const;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { sizes = '100,1000,5000,20000', pages = '20000', eleventy, folder } = parsed.values;
  const place = folder === undefined ? mkdtempSync(join(tmpdir(), 'atlas-bench-')) : resolve(folder);
  const rows: SizedRow[] = [];
  for (const size of sizes.split(',').map(Number)) {
    const atlas = buildAtlas(place, size);
    rows.push({ agencies: size, ...(await benchSite(atlas)) });
    process.stdout.write(`${siteTable(rows)}\n\n`);
    process.env['ATLAS_DIR'] = atlas;
  }
  if (Number(pages) === 0) return;
  const generators = await benchGenerators(join(place, 'generators'), Number(pages), eleventy ?? null);
  process.stdout.write(`${generatorTable(generators)}\n`);
}

/** The data of so many synthetic agencies, without downloads: these have a bench of their own. */
function buildAtlas(place: string, agencies: number): string {
  const [corpus, atlas] = [join(place, `reports-${String(agencies)}`), join(place, `atlas-${String(agencies)}`)];
  rmSync(corpus, { recursive: true, force: true });
  writeCorpus({ ...USUAL_CORPUS, agencies, folder: corpus });
  const arguments_ = ['scripts/build-data.ts', '--reports', corpus, '--out', atlas];
  execFileSync('npx', ['tsx', ...arguments_], { stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(corpus, { recursive: true });
  const { version } = JSON.parse(readFileSync(join(atlas, 'index.json'), 'utf8')) as AtlasIndex;
  writeFileSync(join(atlas, 'downloads.json'), JSON.stringify({ version, files: [], tables: [] }));
  return atlas;
}

await main();
