/** Collects what the last phase of a build left, before the next one asks for memory beside it. Takes some tenths of a second. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Buffers that came from workers lie outside the heap: left to itself the engine hardly sees how large they are. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
