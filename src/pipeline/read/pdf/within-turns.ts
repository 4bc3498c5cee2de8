/**
 * A bound for pdf.js that no file can get around: forms that call forms grow tenfold with every level, and pdf.js never goes
 * back to the event loop, so no timer can stop it. But every step of it is a promise that goes on, and these are counted:
 * the same file gives the same count on every machine, up to the few that pdf.js adds when it is slow.
 */
import { promiseHooks } from 'node:v8';

/** Null when the work took more than so many turns: whoever began it ends it then. Turns of anybody else in this thread count too. */
export async function withinTurns<T>(most: number, work: () => Promise<T>): Promise<T | null> {
  let turns = 0;
  let giveUp = (): void => undefined;
  const excess = new Promise<null>((resolve) => {
    giveUp = () => resolve(null);
  });
  const stop = promiseHooks.onBefore(() => {
    turns += 1;
    if (turns === most) giveUp();
  });
  try {
    return await Promise.race([work(), excess]);
  } finally {
    stop();
  }
}
