/** Tells one more kind of tickets behind another of its sentence from a sum of what came in. Takes the view of a figure. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { View } from '../view/view.ts';

/** 热线受理咨询9万件,受理投诉举报2万件: one more kind behind another of the sentence, no sum of what came in. */
export function isFurtherKind({ near, stated, index, sentence, text, figure }: View): boolean {
  const word = near.find(({ id }) => id === 'ticket');
  if (word === undefined || !COMPLAINTS.test(text.slice(word.start, word.end))) return false;
  if (word.end === figure.start && takesIn(THEN_CONSULTED, text, figure.end, figure.end + 24)) return true;
  return stated.some((fact) => fact.metric === 'hotline.consultations' && fact.index >= index - sentence.length);
}

/** Takes ,咨询3400件 and 、受理群众咨询3400件; leaves ,其中咨询3400件. */
const THEN_CONSULTED = prefiltered(/^[,、;](?:受理|接受|接听|解答|办理|群众|政策|业务)*咨询(?:类|件)?\d/u);
/** Takes the 投诉举报 of 投诉举报建议, kinds in one word; leaves 工单. */
export const COMPLAINTS = /^(?:投诉|举报|咨询)/u;
