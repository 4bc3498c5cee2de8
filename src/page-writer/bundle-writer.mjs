/** Bundles a module of the page writer (`entry`, beside this file) with all that it takes of ours into `folder`; gives its path. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** `base` is that of the site. sharp stays outside: its platform part cannot be bundled. */
export async function bundleWriter(entry, folder, base) {
  const outfile = join(folder, entry.replace(/\.ts$/u, '.mjs'));
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    external: ['sharp'],
    logLevel: 'warning',
    define: { 'import.meta.env.BASE_URL': JSON.stringify(base), 'process.env.NODE_ENV': '"production"' },
  });
  return outfile;
}
