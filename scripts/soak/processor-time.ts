/** Processor time that another process has used so far, in milliseconds; 0 where the system does not tell (then only the clock counts). */
import { readFileSync } from 'node:fs';

/** Ticks of `/proc` in a second, the same on every Linux. */
const TICKS = 100;
/** Place of user time among the fields behind the name of the program. */
const USER_TIME = 11;

export function processorTime(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[USER_TIME]) + Number(fields[USER_TIME + 1])) * 1000) / TICKS;
  } catch {
    return 0;
  }
}
