/**
 * `npm run sbom`: prints a bill of materials (CycloneDX, JSON) of what `package-lock.json` names, as npm itself writes it,
 * without the time and the random number: same lock, same bytes.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { steadySbom } from './dependencies/steady-sbom.ts';

const ROOT = join(import.meta.dirname, '..');
const ARGUMENTS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const LARGEST = 100_000_000;

const lock = readFileSync(join(ROOT, 'package-lock.json'));
const written = execFileSync('npm', ARGUMENTS, {
  cwd: ROOT,
  encoding: 'utf8',
  maxBuffer: LARGEST,
  stdio: ['ignore', 'pipe', 'ignore'],
});
process.stdout.write(steadySbom(written, createHash('sha256').update(lock).digest('hex')));
