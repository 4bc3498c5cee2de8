/** Builds data and site under a sub-path into a folder: `atlas` with the data, `dist` with the pages. Throws when a step fails. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** `options` go to the data build: `--data DIR`, say. */
export function runBuild(folder: string, base: string, options: readonly string[] = []): void {
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    ATLAS_DIR: join(folder, 'atlas'),
    ATLAS_BASE: base,
    // The test runner sets BASE_URL to / for itself; a build that inherits it would lose its base.
    BASE_URL: base,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = (bin: string, ...args: readonly string[]): void => {
    execFileSync(join(ROOT, 'node_modules', '.bin', bin), args, {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  run('tsx', 'scripts/build-data.ts', '--out', join(folder, 'atlas'), ...options);
  run('tsx', 'scripts/build-downloads.ts', '--atlas', join(folder, 'atlas'));
  run('astro', 'build', '--outDir', join(folder, 'dist'));
}
