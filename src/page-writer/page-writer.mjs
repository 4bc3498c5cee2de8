/**
 * Astro integration: after a build, writes what Astro does not (`write-pages.ts`): bundles the writer with the same base and
 * runs it in worker threads. With ATLAS_PAGES=astro Astro renders every page itself, with the same bytes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { takeTemplates } from './take-templates.mjs';

export const pageWriter = () => {
  let base = '/';
  let address = null;
  return {
    name: 'page-writer',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        address = config.site ?? null;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (process.env['ATLAS_PAGES'] === 'astro') return;
        const started = performance.now();
        const before = process.cpuUsage();
        const site = fileURLToPath(dir);
        const folder = mkdtempSync(join(tmpdir(), 'atlas-writer-'));
        const { writePages } = await bundleWriter(folder, base);
        const { files, bytes } = await writePages({
          out: site,
          site: address,
          templates: takeTemplates(site),
        });
        rmSync(folder, { recursive: true });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        const { user, system } = process.cpuUsage(before);
        const processor = ((user + system) / 1e6).toFixed(1);
        logger.info(`${files} files of ${(bytes / 1e6).toFixed(1)} MB in ${seconds} s (${processor} s of processor)`);
      },
    },
  };
};

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
