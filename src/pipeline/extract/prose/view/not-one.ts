/** Tells the 一件 of a denial, 没有接到一份申请, from a count of one. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from './view.ts';

/** True where words deny even one. */
export function isNotOne({ figure, text }: View): boolean {
  return figure.value === 1 && text[figure.start] === '一' && takesBefore(NOT, text, figure.start, 12);
}

/** Takes 没有登记到, 未受理 in front of 一件; leaves 没有办结的. */
const NOT = prefiltered(/(?:没有?|未)[^,。;、\d的]{0,8}$/u);
