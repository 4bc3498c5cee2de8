/** Runs a module of `scripts/bench` from a bundle, as the data build runs: the loader of scripts names every function anew. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES } from './build/build-bundle.ts';
import { bundleModule } from './build/bundle-module.ts';

/** `entry` is the module's name without ending. Gives its exit status. */
export async function runBundled(entry: string, args: readonly string[]): Promise<number> {
  const bundle = join(import.meta.dirname, '..', BUNDLES, `${entry}-${String(process.pid)}.mjs`);
  await bundleModule(join(import.meta.dirname, 'bench', `${entry}.ts`), bundle);
  const { status } = spawnSync(process.execPath, [bundle, ...args], { stdio: 'inherit' });
  rmSync(bundle, { force: true });
  return status ?? 1;
}
