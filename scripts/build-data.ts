/**
 * `npm run build:data` where the program has to be bundled first: bundles it, leaves word for `start-build.mjs` that it stands
 * ready, and runs it. See `build/build-program.ts` for what it does.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundle } from './build/build-bundle.ts';
import type * as Program from './build/build-program.ts';
import { sourcesVersion } from './build/parser-version.ts';
import { stampSources, writeStamps } from './build/source-stamps.ts';
import { tellSystemError } from './tell-system-error.ts';

const ROOT = join(import.meta.dirname, '..');

async function main(): Promise<void> {
  const stamps = stampSources(ROOT);
  const sources = sourcesVersion(ROOT);
  const { program, worker } = await buildBundle(ROOT, sources);
  if (stamps !== null) writeStamps(ROOT, sources, stamps);
  const { buildProgram } = (await import(pathToFileURL(program).href)) as typeof Program;
  await buildProgram({ root: ROOT, sources, worker });
}

await main().catch((reason: unknown) => tellSystemError(reason, 'the last good output is as it was'));
