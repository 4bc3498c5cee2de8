/** A file that takes too long or too much costs its worker and nothing else; shown with a worker that does what a file's name says. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ParsedBatch } from './job.ts';
import type { WorkerPool } from './worker-pool.ts';
import { openPool } from './worker-pool.ts';

const WORKER = `
import { existsSync, readlinkSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
const counter = new Int32Array(workerData.counter);
if (existsSync('/proc/thread-self')) counter[1] = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
const kept = [];
const does = {
  quick: () => undefined,
  loops: () => { for (;;); },
  hangs: () => new Promise(() => undefined),
  grows: () => { for (;;) kept.push(Array(1_000_000).fill(0)); },
  fails: () => { throw new Error('Unexpected fault of ours'); },
};
parentPort.on('message', async ({ files }) => {
  try {
    for (const [i, file] of files.entries()) {
      Atomics.store(counter, 0, i);
      await does[file]();
    }
    parentPort.postMessage({ outcome: { bodies: files.join(' '), frames: new Uint8Array(), unread: [] } });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  }
});`;

const DEADLINE = 300;
/** Filling the memory takes longer. */
const PATIENT = 60_000;

let folder = '';
let pool: WorkerPool;
let patient: WorkerPool;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-pool-'));
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
  const open = (deadline: number): WorkerPool =>
    openPool(join(folder, 'worker.mjs'), 1, { data: '', reports: '', store: '', run: '' }, deadline);
  [pool, patient] = [open(DEADLINE), open(PATIENT)];
});

afterAll(async () => {
  await Promise.all([pool.close(), patient.close()]);
  rmSync(folder, { recursive: true });
});

const answered = async (by: WorkerPool, ...files: readonly string[]): Promise<unknown> => {
  const outcome = await by.parse(files);
  return 'lost' in outcome ? outcome : (outcome satisfies ParsedBatch).bodies;
};

function check(title: string, files: readonly string[], expected: unknown, by = (): WorkerPool => pool): void {
  test(title, async () => {
    expect(await answered(by(), ...files)).toEqual(expected);
    expect(await answered(by(), 'quick')).toBe('quick');
  });
}

check('files that are read in time are answered together', ['quick', 'quick'], 'quick quick');
check('a worker that loops is lost over its file', ['quick', 'loops', 'quick'], { lost: 'time', at: 1 });
check('so is one that waits for nothing', ['hangs'], { lost: 'time', at: 0 });
check('so is one that needs too much memory', ['quick', 'quick', 'grows'], { lost: 'memory', at: 2 }, () => patient);

test('jobs that wait for a worker get the one that comes after a lost one', async () => {
  expect(await Promise.all([answered(pool, 'loops'), answered(pool, 'quick')])).toEqual([
    { lost: 'time', at: 0 },
    'quick',
  ]);
});

test('a fault of ours ends the build instead', async () => {
  await expect(answered(pool, 'fails')).rejects.toThrow('Unexpected fault of ours');
});
