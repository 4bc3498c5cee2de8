/** Runs a program and measures it from outside: wall time, processor time of all its threads, and the most memory it held (Linux). */
import { spawn } from 'node:child_process';
import { heldBytes, spentTime } from '../guard/process-figures.ts';

export interface MeasuredRun {
  readonly seconds: number;
  /** User and system, all threads and awaited children. */
  readonly processorSeconds: number;
  /** Peak resident set, in bytes. */
  readonly peak: number;
}

/** How often memory and time are read, in ms. */
const EVERY = 40;

export function measureRun(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] });
  let last = { processorSeconds: Number.NaN, peak: Number.NaN };
  const timer = setInterval(() => {
    last = readProcess(child.pid) ?? last;
  }, EVERY);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, ...last });
      else reject(new Error(`Unexpected exit ${String(code)} of ${command}, expected 0`));
    });
  });
}

function readProcess(pid: number | undefined): Pick<MeasuredRun, 'processorSeconds' | 'peak'> | null {
  const [spent, peak] = [spentTime(String(pid)), heldBytes(pid, 'peak')];
  return spent === null || peak === null ? null : { processorSeconds: (spent.own + spent.children) / 1000, peak };
}
