/** Processor time of single threads of this process, as Linux tells it: on a busy machine the clock on the wall says little of a thread's work. */
import { readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks a second in `/proc`. */
const TICKS = 100;

/** Takes the end of `4711/task/4715`. */
const LAST_NUMBER = /\d+$/u;

/** Number of the thread that asks; 0 where the system does not tell. */
export function ownThread(): number {
  try {
    return Number(LAST_NUMBER.exec(readlinkSync('/proc/thread-self'))?.[0] ?? NO_THREAD);
  } catch {
    return NO_THREAD;
  }
}

const NO_THREAD = 0;

/** Milliseconds of user and system time, null where the system does not tell. */
export function threadTime(thread: number): number | null {
  try {
    const stat = readFileSync(`/proc/self/task/${String(thread)}/stat`, 'utf8');
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13);
    return ((Number(user) + Number(system)) * 1000) / TICKS;
  } catch {
    return null;
  }
}
