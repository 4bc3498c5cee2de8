/** Whether the verb of published items stands earlier in the sentence than the figure's own clause. */
import { inList } from '../view/read-list.ts';
import { holds, type View } from '../view/view.ts';

/** 公开规范性文件3件,公文125件,信息604条: the verb of the first papers counts for the last. */
function publishedWithPapers(view: View): boolean {
  if (view.head?.id !== 'info' || view.near.length > 1) return false;
  const rest = view.sentence.slice(view.near.length);
  const verb = rest.findIndex(({ id }) => id === 'publish');
  return verb > 1 && holds(rest.slice(0, verb), 'figure') && rest.slice(0, verb).every(({ id }) => OF_PAPERS.has(id));
}

/** What a list of papers holds. */
const OF_PAPERS: ReadonlySet<string> = new Set([
  'comma',
  'pause',
  'figure',
  'normative',
  'attribute',
  'rules',
  'generic',
]);

/** True when the sentence published before the figure's clause, and nothing was sent up or counted since. */
export function publishedBefore(view: View): boolean {
  if (publishedWithPapers(view)) return true;
  for (const token of view.sentence.slice(view.near.length)) {
    if (token.id === 'figure' && !inList(view)) return false;
    if (token.id === 'publish') return true;
    if (token.id === 'sendUp') return false;
  }
  return false;
}
