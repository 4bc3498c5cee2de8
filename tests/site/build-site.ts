/**
 * Builds data and site once for the site tests, under a sub-path (the harder case), into a temporary folder.
 * `BUILT_SITE` names an existing build instead, to look again without building.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runBuild } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly dist: string;
    readonly base: string;
  }
}

const BASE = '/atlas/';

export function setup(project: TestProject): () => void {
  project.provide('base', BASE);
  const existing = process.env['BUILT_SITE'];
  if (existing !== undefined) {
    project.provide('dist', existing);
    return () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
  runBuild(folder, BASE);
  project.provide('dist', join(folder, 'dist'));
  return () => rmSync(folder, { recursive: true, force: true });
}
