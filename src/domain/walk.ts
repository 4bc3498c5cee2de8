/**
 * How many reports go through a stage: step by step, all of them through one step before the next. The steps of a stage have more
 * code than a processor keeps at hand, and a report that goes through all of them by itself finds none of it there.
 */

/** Takes all of a list through one step; `place`: that of the one at hand. */
export type Walk = <From, To>(all: readonly From[], step: (one: From, place: number) => To) => readonly To[];

/** One behind the other. */
export const inTurn: Walk = (all, step) => all.map(step);
