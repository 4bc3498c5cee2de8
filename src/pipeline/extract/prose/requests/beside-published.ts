/** Requests counted at the end of a list of what was published: 主动公开信息4300条,其中网站830条,依申请公开21件,办结率100%. Takes the view of the number. */
import { isAnsweredNext } from './no-own-request.ts';
import type { View } from '../view/view.ts';

/** True for requests that were answered, which are no part of what went out. */
export function isBesidePublished({ head, listTotal, near, stated, text, figure }: View): boolean {
  const published = stated.some(({ index, metric }) => index === listTotal && metric === 'published.total');
  if (!published || head?.id !== 'request' || near[0] !== head) return false;
  return CASES.has(figure.unit) && isAnsweredNext(text, figure.end);
}

const CASES: ReadonlySet<string> = new Set(['件', '份', '宗', '个']);
