/**
 * Builds that are killed at random moments, process group and all, and one that is let finish. After every kill the last
 * good output must be whole: in its place, or beside it where the next build finds it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../printer/seeded-random.ts';
import { folderBytes } from './folder-bytes.ts';

export interface KillPlan {
  readonly data: string;
  readonly reports: string;
  readonly out: string;
  readonly kills: number;
  readonly seed: number;
}

export interface KilledBuilds {
  /** Of the finished output. */
  readonly bytes: Readonly<Record<string, string>>;
  /** Whether whatever stood in the place of the output after each kill was a whole one. */
  readonly good: boolean;
  /** Kills that met a running build, as many as were asked for unless builds end too quickly. */
  readonly met: number;
  /** Builds that ended before their moment came. */
  readonly ended: number;
}

const ROOT = join(import.meta.dirname, '..', '..', '..');

export async function killBuilds({ kills, seed, ...plan }: KillPlan): Promise<KilledBuilds> {
  const random = seededRandom(seed);
  const begun = performance.now();
  await runUntil(plan, null);
  const whole = performance.now() - begun;
  const first = folderBytes(plan.out);
  let [good, met, i] = [true, 0, 0];
  for (; met < kills && i < kills * MOST_TRIES; i += 1) {
    // A build that finds nothing of the last one takes the whole time, so that every stage of it is met.
    const fresh = { ...plan, cache: `${plan.out}-cache-${String(Math.floor(i / KILLS_OF_ONE_STORE))}` };
    if (await runUntil(fresh, random.integer(Math.floor(whole / 10), Math.floor(whole)))) met += 1;
    const standing = existsSync(plan.out) ? plan.out : `${plan.out}.previous`;
    good &&= same(folderBytes(standing), first);
  }
  await runUntil({ ...plan, cache: `${plan.out}-cache-${String(Math.floor((i - 1) / KILLS_OF_ONE_STORE))}` }, null);
  return { bytes: folderBytes(plan.out), good, met, ended: i - met };
}

/** So many builds in turn go on with what the killed ones before them left. */
const KILLS_OF_ONE_STORE = 4;

/** Builds for each kill: one that goes on with what others left, or runs while the machine is quiet, may end before it. */
const MOST_TRIES = 3;

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

interface Run extends Pick<KillPlan, 'data' | 'reports' | 'out'> {
  readonly cache?: string;
}

/** True when the build was killed, false when it had ended. Null lets it end; then any other status than 0 throws. */
function runUntil({ data, reports, out, cache }: Run, milliseconds: number | null): Promise<boolean> {
  const args = ['--data', data, '--reports', reports, '--out', out, '--cache', cache ?? `${out}-cache`];
  const script = join(ROOT, 'scripts', 'start-build.mjs');
  const child = spawn(process.execPath, [script, ...args], { detached: true, stdio: 'ignore' });
  const kill = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  const timer = milliseconds === null ? null : setTimeout(kill, milliseconds);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (timer !== null) clearTimeout(timer);
      if (signal === null && code !== 0) reject(new Error(`Unexpected status ${String(code)} of a build, expected 0`));
      else resolve(signal !== null);
    });
  });
}
