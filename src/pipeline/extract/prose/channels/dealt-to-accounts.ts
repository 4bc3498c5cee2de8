/** 两个公众号,分别发布推文514篇、196篇: figures that are dealt out to accounts of one kind, none of them all that the kind carried. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** True for the first of figures that are dealt out without their accounts. */
export function isDealtToAccounts({ text, figure }: View): boolean {
  return takesBefore(DEALT, text, figure.start, LONGEST) && NEXT_FIGURE.test(text.slice(figure.end, figure.end + 3));
}

const LONGEST = 16;
/** Takes 分别发布推文; leaves 发布推文. */
const DEALT = prefiltered(/分别[^,。;、\d]{0,10}$/u);
/** Takes 、196; leaves 、视频. */
const NEXT_FIGURE = /^[、和]\d/u;
