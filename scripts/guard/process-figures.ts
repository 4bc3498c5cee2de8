/** What Linux tells of a process or thread in `/proc`: time it has used, memory it holds. Null where the system does not tell. */
import { readFileSync } from 'node:fs';

/** Processor time in milliseconds, user and system together. */
export interface SpentTime {
  readonly own: number;
  /** Of children that ended and were waited for. */
  readonly children: number;
}

/** Clock ticks a second in `/proc`, the same on every Linux. */
const TICKS = 100;
/** Places of user, system, children's user and children's system time among the fields behind the name of the program. */
const TIMES = [11, 12, 13, 14] as const;

/** `place` is `4711` for a process, `self/task/4715` for a thread. */
export function spentTime(place: string): SpentTime | null {
  try {
    const stat = readFileSync(`/proc/${place}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user, system, childUser, childSystem] = TIMES.map((i) => (Number(fields[i]) * 1000) / TICKS) as [
      number,
      number,
      number,
      number,
    ];
    return { own: user + system, children: childUser + childSystem };
  } catch {
    return null;
  }
}

/** Lines of `/proc/<pid>/status` in kB: held now, and the most ever held. */
const MEMORY = {
  now: /^VmRSS:\s+(\d+) kB/mu, // takes `VmRSS:   2048 kB`; leaves VmHWM
  peak: /^VmHWM:\s+(\d+) kB/mu, // takes `VmHWM:   2048 kB`; leaves VmRSS
} as const;
const KILOBYTE = 1024;

/** Bytes of memory. */
export function heldBytes(pid: number | undefined, which: keyof typeof MEMORY): number | null {
  try {
    const [, kilobytes] = MEMORY[which].exec(readFileSync(`/proc/${String(pid)}/status`, 'latin1')) ?? [];
    return kilobytes === undefined ? null : Number(kilobytes) * KILOBYTE;
  } catch {
    return null;
  }
}
