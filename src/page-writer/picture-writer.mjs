/**
 * Astro integration: after a build, writes the pictures of agencies (`write-pictures.ts`). Bundled within the project, so that the
 * bundle finds sharp.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleWriter } from './bundle-writer.mjs';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const DRAWERS = [
  'src/components/share/picture-of.ts',
  'src/components/share/indexed-png.ts',
  'node_modules/sharp/package.json',
  'node_modules/@expo-google-fonts/noto-sans-sc/package.json',
];

export const pictureWriter = () => ({
  name: 'picture-writer',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const folder = mkdtempSync(join(MODULES, '.pictures-'));
      try {
        const bundle = await bundleWriter('write-pictures.ts', folder, '/');
        const { writePictures } = await import(pathToFileURL(bundle).href);
        const { pictures, drawn } = await writePictures({
          out: fileURLToPath(dir),
          cache: join(`${resolve(process.env['ATLAS_DIR'] ?? '.atlas')}-cache`, 'pictures'),
          version: drawerVersion(),
        });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${pictures} pictures, ${drawn} of them drawn anew, in ${seconds} s`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  },
});

/** Of what turns a drawing into a picture: our own files, the renderer, the font. */
function drawerVersion() {
  const hash = createHash('sha256');
  for (const path of DRAWERS) hash.update(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
  return hash.digest('hex');
}
