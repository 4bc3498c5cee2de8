/**
 * Bundles the page writer (`write-pages.ts`) with the base of the site and runs it in worker threads over a site that Astro built,
 * whose pages with slots it takes away.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { placesBeside } from './set-aside.mjs';
import { takeTemplates } from './take-templates.mjs';

/** Gives what was written and what of it was made anew. `address` is the public one, null where the site does not know it. */
export async function runWriter(site, base, address) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-writer-'));
  try {
    const { writePages } = await bundleWriter(folder, base);
    return await writePages({ out: site, site: address, templates: takeTemplates(site) }, placesBeside(site));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One self-contained module, for this thread and for the workers. */
async function bundleWriter(folder, base) {
  const outfile = join(folder, 'write-pages.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('write-pages.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'warning',
    define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'process.env.NODE_ENV': '"production"' },
  });
  return import(pathToFileURL(outfile).href);
}
