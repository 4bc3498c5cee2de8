/** What another process has used so far, as Linux tells it; 0 where the system does not tell (then only the clock counts). */
import { readFileSync } from 'node:fs';

/** Ticks of `/proc` in a second, the same on every Linux. */
const TICKS = 100;
/** Place of user time among the fields behind the name of the program. */
const USER_TIME = 11;

/** Processor time in milliseconds. */
export function processorTime(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[USER_TIME]) + Number(fields[USER_TIME + 1])) * 1000) / TICKS;
  } catch {
    return 0;
  }
}

/** Takes `VmRSS:	  2048 kB`; leaves the other lines. */
const RESIDENT = /^VmRSS:\s+(\d+) kB/mu;
const KILOBYTE = 1024;

/** Bytes of memory that the process holds now. */
export function residentBytes(pid: number | undefined): number {
  try {
    const [, kilobytes] = RESIDENT.exec(readFileSync(`/proc/${String(pid)}/status`, 'latin1')) ?? [];
    return kilobytes === undefined ? 0 : Number(kilobytes) * KILOBYTE;
  } catch {
    return 0;
  }
}
