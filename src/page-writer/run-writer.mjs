/**
 * Bundles the page writer (`write-pages.ts`) with the base of the site and runs it in worker threads over a site that Astro built,
 * whose pages with slots it takes away.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleWriter } from './bundle-writer.mjs';
import { placesBeside } from './set-aside.mjs';
import { takeTemplates } from './take-templates.mjs';

/** Gives what was written and what of it was made anew. `address` is the public one, null where the site does not know it. */
export async function runWriter(site, base, address) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-writer-'));
  try {
    const { writePages } = await import(pathToFileURL(await bundleWriter('write-pages.ts', folder, base)).href);
    return await writePages({ out: site, site: address, templates: takeTemplates(site) }, placesBeside(site));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
