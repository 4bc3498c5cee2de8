/** Which thread this is, as Linux tells it: on a busy machine the clock on the wall says little of a thread's work, its own time does. */
import { readlinkSync } from 'node:fs';

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
