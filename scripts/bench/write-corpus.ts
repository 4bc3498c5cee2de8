/**
 * `npx tsx scripts/bench/write-corpus.ts --agencies N --out DIR`: prints seeded synthetic reports into a folder outside
 * `data/`, a hundred agencies a folder. Refuses a folder that holds anything else.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { DATA_FOLDER } from '../data-folder.ts';
import { readArguments } from '../read-arguments.ts';
import { benchAgencies } from './bench-agencies.ts';
import type { BenchFormats } from './bench-report.ts';
import { benchReport } from './bench-report.ts';

export interface Corpus {
  readonly agencies: number;
  readonly folder: string;
  /** Newest first: 2025, 2024 … */
  readonly years: number;
  readonly seed: number;
  readonly formats: BenchFormats;
}

const NEWEST = 2025;
const PER_FOLDER = 100;
const SEED = 20_261_121;

/** Gives the number of reports written. */
export function writeCorpus({ agencies, folder, years, seed, formats }: Corpus): number {
  const divisions = readFileSync(join(DATA_FOLDER, 'regions', 'divisions.csv'), 'utf8');
  for (const [i, agency] of benchAgencies(divisions, agencies, seed).entries()) {
    const part = join(folder, `synthetic-${String(Math.floor(i / PER_FOLDER)).padStart(4, '0')}`);
    if (i % PER_FOLDER === 0) mkdirSync(part, { recursive: true });
    for (let back = 0; back < years; back += 1) {
      const year = NEWEST - back;
      const { extension, content } = benchReport(agency, year, i * years + back, formats);
      writeFileSync(join(part, `${String(i).padStart(6, '0')}-${String(year)}${extension}`), content);
    }
  }
  return agencies * years;
}

/** Other numbers of a corpus than these are options of the command line. */
export const USUAL_CORPUS = { years: 1, seed: SEED, formats: 'text' } as const satisfies Partial<Corpus>;

const USAGE = `Usage: npx tsx scripts/bench/write-corpus.ts --agencies N --out DIR [options]

  --agencies N   number of agencies
  --out DIR      empty folder outside data/
  --years N      years of each agency, the newest ${String(NEWEST)} (default: 1)
  --seed N       another seed gives other agencies (default: ${String(SEED)})
  --formats all  PDF, DOCX and HTML among the layouts (default: text)`;

const OPTIONS = {
  agencies: { type: 'string' },
  out: { type: 'string' },
  years: { type: 'string' },
  seed: { type: 'string' },
  formats: { type: 'string' },
} as const;

function main(): void {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const { agencies, out, years, seed, formats } = parsed.values;
  const folder = resolve(out ?? '');
  const taken = existsSync(folder) && readdirSync(folder).length > 0;
  if (
    agencies === undefined ||
    out === undefined ||
    taken ||
    `${folder}${sep}`.startsWith(`${resolve(DATA_FOLDER)}${sep}`)
  ) {
    process.stderr.write(`Unexpected options, expected --agencies and an empty folder outside data/\n\n${USAGE}\n`);
    process.exitCode = 2;
    return;
  }
  const written = writeCorpus({
    agencies: Number(agencies),
    folder,
    years: years === undefined ? USUAL_CORPUS.years : Number(years),
    seed: seed === undefined ? SEED : Number(seed),
    formats: formats === 'all' ? 'all' : 'text',
  });
  process.stdout.write(`${String(written)} synthetic reports in ${folder}\n`);
}

if (process.argv[1] === import.meta.filename) main();
