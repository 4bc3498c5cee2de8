/**
 * `npm run build:search`: writes the index of full-text search over the prose of all reports into the built site, `search/text/`,
 * in place of the last one. Does nothing but say so where the site was not built.
 */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from './read-arguments.ts';
import { writeTextIndex } from './write-text-index.ts';

const USAGE = `Usage: npm run build:search -- [options]

  --atlas DIR   output of build:data (default: .atlas)
  --site DIR    the built site (default: dist)`;

const OPTIONS = { atlas: { type: 'string' }, site: { type: 'string' } } as const;

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { atlas = '.atlas', site = 'dist' } = parsed.values;
  const page = join(resolve(site), 'search');
  if (!existsSync(page)) {
    process.stderr.write(`Unexpected absence of ${page}, expected a built site\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  process.env['ATLAS_DIR'] = resolve(atlas);
  const building = mkdtempSync(join(page, '.text-'));
  try {
    const reports = await writeTextIndex(building);
    rmSync(join(page, 'text'), { recursive: true, force: true });
    renameSync(building, join(page, 'text'));
    process.stdout.write(`full-text search over ${String(reports)} reports\n`);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

await main();
