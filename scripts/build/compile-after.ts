/**
 * How much a function has to have run, in bytes of its code, before it is compiled for speed. Every worker compiles for itself: of a
 * build of two thousand reports a fifth would go into code that hardly runs afterwards, while of twenty thousand most would be
 * read by code that was not compiled yet.
 */
import { setFlagsFromString } from 'node:v8';

export const FEW_REPORTS = 400_000;
export const MANY_REPORTS = 132_000;

export function compileAfter(bytes: number): void {
  setFlagsFromString(`--interrupt-budget=${String(bytes)}`);
}
