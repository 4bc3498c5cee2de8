/**
 * How far heaps may grow, in per cent of what was last found to be in use, before they are collected. Left to themselves
 * they double, most of it dead lines and rows.
 */
import { setFlagsFromString } from 'node:v8';

/** Where little is to be done, all that is read lives to the end: a heap that grows far is hardly ever collected. */
export const WIDE_GROWTH = 400;
/** While many reports are parsed, joined and written. Less room is dearer by a tenth of the writing; twice as much saves nothing. */
export const USUAL_GROWTH = 75;
/** Where downloads of many reports are written, and nothing that lives for long is made. */
export const SMALL_GROWTH = 25;

export function boundHeap(growth: number): void {
  setFlagsFromString(`--heap-growing-percent=${String(growth)}`);
}
