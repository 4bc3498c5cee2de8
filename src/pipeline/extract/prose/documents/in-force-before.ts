/** Whether what is said of one family of papers holds of the next: 现行有效规章5件,行政规范性文件31件 and 有效规范性文件60份,规章2份. */
import { holds, type View } from '../view/view.ts';

/** True where the figure in front, in the same sentence, counts the papers of `family` in force, and no verb stands between. */
export function inForceBefore(view: View, family: 'rules' | 'normativeDocuments'): boolean {
  const from = view.index - view.sentence.length;
  const mark = view.tokens.slice(0, view.index).findLast(({ figure }) => figure !== null);
  if (mark === undefined || holds(view.near, 'make', 'publish')) return false;
  const metric = `${family}.inForce`;
  return view.stated.some((fact) => fact.metric === metric && fact.index >= from && view.tokens[fact.index] === mark);
}
