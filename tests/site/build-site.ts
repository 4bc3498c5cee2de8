/**
 * Builds data and site once for the site tests, under a sub-path (the harder case), into a temporary folder.
 * `BUILT_SITE` names an existing build instead, to look again without building.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly dist: string;
    readonly base: string;
  }
}

const BASE = '/atlas/';
const ROOT = join(import.meta.dirname, '..', '..');

export function setup(project: TestProject): () => void {
  project.provide('base', BASE);
  const existing = process.env['BUILT_SITE'];
  if (existing !== undefined) {
    project.provide('dist', existing);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    ATLAS_DIR: join(folder, 'atlas'),
    ATLAS_BASE: BASE,
    // The test runner sets BASE_URL to / for itself; a build that inherits it would lose its base.
    BASE_URL: BASE,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const run = (bin: string, ...args: readonly string[]): void => {
    execFileSync(join(ROOT, 'node_modules', '.bin', bin), args, {
      cwd: ROOT,
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  run('tsx', 'scripts/build-data.ts', '--out', join(folder, 'atlas'));
  run('astro', 'build', '--outDir', join(folder, 'dist'));
  project.provide('dist', join(folder, 'dist'));
  return () => rmSync(folder, { recursive: true, force: true });
}
