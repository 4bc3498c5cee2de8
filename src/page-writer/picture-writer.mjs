/**
 * Astro integration: after a build, writes the pictures of agencies (`write-pictures.ts`). Bundled within the project, so that the
 * bundle finds sharp; the hash of the bundle is the version of the drawing.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

export const pictureWriter = () => ({
  name: 'picture-writer',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const folder = mkdtempSync(join(MODULES, '.pictures-'));
      try {
        const bundle = await bundleWriter(folder);
        const { writePictures } = await import(pathToFileURL(bundle).href);
        const { pictures, drawn } = await writePictures({
          out: fileURLToPath(dir),
          cache: join(`${resolve(process.env['ATLAS_DIR'] ?? '.atlas')}-cache`, 'pictures'),
          version: createHash('sha256').update(readFileSync(bundle)).digest('hex'),
        });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${pictures} pictures, ${drawn} of them drawn anew, in ${seconds} s`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
});

async function bundleWriter(folder) {
  const outfile = join(folder, 'write-pictures.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('write-pictures.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['sharp'],
    logLevel: 'warning',
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
  return outfile;
}
