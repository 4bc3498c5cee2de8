/**
 * Bundles the data build into three modules that start at once: the program, what its workers run, and what they start. Those that were made of
 * the same sources are used again. Packages that are bundled need not be looked for; large ones stay outside until asked for.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundleModule } from './bundle-module.ts';

/** Below the packages, so that the bundle finds them, and outside everything that is published. */
export const BUNDLES = 'node_modules/.cache/disclosure-atlas';

/** Program of the process in which the workers have PDF and Word files read. */
const READING_PROCESS = 'scripts/guard/reading-process.ts';

export interface BuildBundle {
  /** Path of the module of `build-program.ts`. */
  readonly program: string;
  /** Path of the module of `build-worker.ts`. */
  readonly worker: string;
}

/** `version` is that of the sources. */
export async function buildBundle(root: string, version: string): Promise<BuildBundle> {
  const parent = join(root, BUNDLES);
  const folder = join(parent, version);
  const bundle = { program: join(folder, 'program.mjs'), worker: join(folder, 'worker.mjs') };
  if (existsSync(folder)) return bundle;
  mkdirSync(parent, { recursive: true });
  const unfinished = `${folder}.${String(process.pid)}`;
  const scripts = join(root, 'scripts', 'build');
  await bundleModule(join(scripts, 'build-program.ts'), join(unfinished, 'program.mjs'), 'inside');
  await bundleModule(join(scripts, 'start-worker.ts'), join(unfinished, 'worker.mjs'), 'inside');
  // The workers look for it beside their own module.
  await bundleModule(join(root, READING_PROCESS), join(unfinished, 'reading-process.mjs'), 'inside');
  for (const name of readdirSync(parent)) if (isStale(parent, name)) rmSync(join(parent, name), { recursive: true });
  putInPlace(unfinished, folder);
  return bundle;
}

/** Another build may have been quicker with the same. */
function putInPlace(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** Takes `0123456789abcdef0123` and `build-0123456789abcdef0123.mjs`; leaves `0123456789abcdef0123.4711` and `stamps.json`. */
const BUNDLE = /^(?:[0-9a-f]{20}|build-[0-9a-f]{20}\.mjs)$/u;

const DAY_MILLISECONDS = 86_400_000;

/** A bundle of yesterday: workers of a build that is running may still ask for a newer one. */
const isStale = (folder: string, name: string): boolean =>
  BUNDLE.test(name) && statSync(join(folder, name)).mtimeMs < Date.now() - DAY_MILLISECONDS;
