/** One site build over a built atlas: time, time per page, peak memory, and how much it wrote. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measureRun, type MeasuredRun } from '../measure-run.ts';

export interface SiteRow extends MeasuredRun {
  /** HTML pages. */
  readonly pages: number;
  readonly files: number;
  /** Of all files, in bytes; of the HTML alone. */
  readonly size: number;
  readonly htmlSize: number;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** `atlas` is the folder of the shards. The site lies within the project, so that builds at the same time do not share modules. */
export async function benchSite(atlas: string): Promise<SiteRow> {
  const out = mkdtempSync(join(ROOT, 'node_modules', '.site-'));
  const astro = join(ROOT, 'node_modules', 'astro', 'astro.js');
  const env = {
    ...process.env,
    ATLAS_DIR: atlas,
    ATLAS_SITE: 'https://atlas.example.org',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const measured = await measureRun('node', [astro, 'build', '--outDir', out], { cwd: ROOT, env });
  const row = { ...measured, ...countFiles(out) };
  for (const path of [out, `${out}.written-pages.ndjson`]) rmSync(path, { recursive: true, force: true });
  return row;
}

type Counts = Pick<SiteRow, 'pages' | 'files' | 'size' | 'htmlSize'>;

function countFiles(folder: string): Counts {
  let counts: Counts = { pages: 0, files: 0, size: 0, htmlSize: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) counts = addCounts(counts, countFiles(path));
    else {
      const { size } = statSync(path);
      const isPage = entry.name.endsWith('.html');
      counts = addCounts(counts, { pages: Number(isPage), files: 1, size, htmlSize: isPage ? size : 0 });
    }
  }
  return counts;
}

const addCounts = (a: Counts, b: Counts): Counts => ({
  pages: a.pages + b.pages,
  files: a.files + b.files,
  size: a.size + b.size,
  htmlSize: a.htmlSize + b.htmlSize,
});
