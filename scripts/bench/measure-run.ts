/** Runs a program and measures it from outside: wall time, processor time of all its threads, and the most memory it held (Linux). */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface MeasuredRun {
  readonly seconds: number;
  /** User and system, all threads and awaited children. */
  readonly processorSeconds: number;
  /** Peak resident set, in bytes. */
  readonly peak: number;
}

/** How often memory and time are read, in ms. */
const EVERY = 40;
/** Clock ticks a second in `/proc`. */
const TICKS = 100;

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

const PEAK = /VmHWM:\s+(\d+) kB/u; // takes `VmHWM:   2048 kB`; leaves VmRSS

function readProcess(pid: number | undefined): Pick<MeasuredRun, 'processorSeconds' | 'peak'> | null {
  try {
    const peak = PEAK.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return peak === undefined ? null : { processorSeconds: ticks / TICKS, peak: Number(peak) * 1024 };
  } catch {
    return null;
  }
}
