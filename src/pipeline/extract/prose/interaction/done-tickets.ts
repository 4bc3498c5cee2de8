/** Tells tickets that are said to be done in one word, 交办工单12件,已办11件: those of the tickets counted right before. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { holds, type View } from '../view/view.ts';

/** True for such a figure. */
export function isDone({ figure, stated, text }: View): boolean {
  return stated.at(-1)?.metric === 'hotline.received' && takesBefore(DONE, text, figure.start, 5);
}

/** Takes ,已办, ,处置; leaves ,已办理转办, ,自行处理. */
const DONE = prefiltered(/[,、;](?:已(?:办|办理)|(?:已|共)?(?:处理|处置|办复))$/u);

/** 办结12345热线540件、县长热线92件: of another line, under the verb of the first. */
export function isBesideClosed({ index, near, stated }: View): boolean {
  const last = stated.at(-1);
  if (last?.metric !== 'hotline.closed' || near.at(-1)?.id !== 'pause' || holds(near, 'receive')) return false;
  return last.index === index - near.length - 1 && holds(near, 'hotline');
}
