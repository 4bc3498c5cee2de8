/** Collects what is no longer needed at moments when little else is there, before the engine would in the middle of something. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options?: { readonly type: 'minor' }) => void;

/**
 * What the last phase of a build left, before the next one asks for memory beside it: takes some tenths of a second. Buffers
 * that came from workers lie outside the heap, and left to itself the engine hardly sees how large they are.
 */
export function collectGarbage(): void {
  engineCollect()();
}

/**
 * What was made last. Its cost is what lives of that: hardly anything when a group of reports is done, a third in the middle of one,
 * which would be copied twice and live on among what lasts.
 */
export function collectYoung(): void {
  collectLast ??= engineCollect();
  collectLast({ type: 'minor' });
}

/** Kept: to ask for it makes a context of its own. */
let collectLast: Collect | null = null;

function engineCollect(): Collect {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as Collect;
}
