/** What an input may take, for all processes of a soak. */
import type { Limits } from '../guard/watched-child.ts';

/** Most memory that a process may use while it reads. */
export const MOST_MEMORY = 1_000_000_000;

/** A busy machine gives little processor time: the clock is there for what does not work at all. */
export const LIMITS: Limits = { processor: 5000, clock: 600_000, heap: 900, memory: 1_200_000_000 };
