/**
 * Progress of a build on standard error: done, rate, time left. Written over on a terminal; elsewhere a line every ten
 * seconds, so that a short build says nothing.
 */

export interface Progress {
  readonly start: (total: number) => void;
  readonly add: (count: number) => void;
  readonly end: () => void;
}

const TERMINAL_MILLISECONDS = 200;
const LOG_MILLISECONDS = 10_000;

export interface ProgressPlace {
  readonly isTTY: boolean;
  readonly write: (text: string) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

export function reportProgress(noun: string, { isTTY, write, now }: ProgressPlace): Progress {
  const every = isTTY ? TERMINAL_MILLISECONDS : LOG_MILLISECONDS;
  let [total, done, begun, told] = [0, 0, 0, 0];
  return {
    start: (count) => {
      [total, done, begun] = [count, 0, now()];
      told = begun;
    },
    add: (count) => {
      done += count;
      const at = now();
      if (at - told < every) return;
      told = at;
      const text = progressText(noun, done, total, at - begun);
      write(isTTY ? `\r\u001B[K${text}` : `${text}\n`);
    },
    end: () => {
      if (isTTY && told > begun) write('\r\u001B[K');
    },
  };
}

/** `reports 1200/20000, 950/s, 20 s left`. */
export function progressText(noun: string, done: number, total: number, milliseconds: number): string {
  const rate = (done * 1000) / Math.max(milliseconds, 1);
  const left = Math.ceil((total - done) / Math.max(rate, 1e-9));
  return `${noun} ${String(done)}/${String(total)}, ${rate.toFixed(0)}/s, ${String(left)} s left`;
}
