/**
 * Bundles the data build into one module that starts at once, in the main thread as in its workers. Gives the path of the
 * bundle; one that was made of the same sources is used again.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleModule } from './bundle-module.ts';

/** Below the packages, so that the bundle finds them, and outside everything that is published. */
const FOLDER = 'node_modules/.cache/disclosure-atlas';

/** `version` is that of the sources. */
export async function buildBundle(root: string, version: string): Promise<string> {
  const folder = join(root, FOLDER);
  const bundle = join(folder, `build-${version}.mjs`);
  if (existsSync(bundle)) return bundle;
  mkdirSync(folder, { recursive: true });
  const unfinished = `${bundle}.${String(process.pid)}`;
  await bundleModule(join(root, 'scripts', 'build', 'run-build.ts'), unfinished);
  for (const name of readdirSync(folder)) if (isStale(folder, name)) rmSync(join(folder, name), { force: true });
  renameSync(unfinished, bundle);
  return bundle;
}

/** Takes `build-0123456789abcdef0123.mjs`; leaves `build-0123456789abcdef0123.mjs.4711`. */
const BUNDLE = /^build-[0-9a-f]{20}\.mjs$/u;

const DAY_MILLISECONDS = 86_400_000;

/** A bundle of yesterday: workers of a build that is running may still ask for a newer one. */
const isStale = (folder: string, name: string): boolean =>
  BUNDLE.test(name) && statSync(join(folder, name)).mtimeMs < Date.now() - DAY_MILLISECONDS;
