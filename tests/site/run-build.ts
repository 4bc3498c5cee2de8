/** Builds data, site and the index of its text under a sub-path into a folder: `atlas` with the data, `dist` with the pages. Throws when a step fails. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** `options` go to the data build: `--data DIR`, say. */
export function runBuild(folder: string, base: string, options: readonly string[] = []): void {
  run(folder, base, {}, 'tsx', 'scripts/build-data.ts', '--out', join(folder, 'atlas'), ...options);
  run(folder, base, {}, 'tsx', 'scripts/build-downloads.ts', '--atlas', join(folder, 'atlas'));
  buildSite(folder, base, join(folder, 'dist'));
  run(
    folder,
    base,
    {},
    'tsx',
    'scripts/build-search.ts',
    '--atlas',
    join(folder, 'atlas'),
    '--site',
    join(folder, 'dist'),
  );
}

/**
 * The pages alone, over the data in `folder`; `more` is put into the environment. Built within the project first: two builds
 * into folders outside of it would share the place where Astro keeps its modules meanwhile.
 */
export function buildSite(folder: string, base: string, out: string, more: NodeJS.ProcessEnv = {}): void {
  const building = mkdtempSync(join(ROOT, 'node_modules', '.site-'));
  try {
    run(folder, base, more, 'astro', 'build', '--outDir', building);
    rmSync(out, { recursive: true, force: true });
    cpSync(building, out, { recursive: true });
  } finally {
    for (const path of [building, `${building}.written-pages.ndjson`]) rmSync(path, { recursive: true, force: true });
  }
}

function run(folder: string, base: string, more: NodeJS.ProcessEnv, bin: string, ...args: readonly string[]): void {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ATLAS_DIR: join(folder, 'atlas'),
    ATLAS_BASE: base,
    // The test runner sets BASE_URL to / for itself; a build that inherits it would lose its base.
    BASE_URL: base,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...more,
  };
  execFileSync(join(ROOT, 'node_modules', '.bin', bin), args, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
