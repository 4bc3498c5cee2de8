/** A verb alone counts what stands before it: 规范性文件主动公开5件, 建议提案答复公开更加全面,共公开45件. Takes the view and its phrase. */
import type { Phrase } from './published-phrase.ts';
import { holds, type View } from './view.ts';

/** True where the matter before is no information in general. */
export function ofMatterBefore(view: View, phrase: Phrase): boolean {
  if (phrase.head !== null && phrase.head.id !== 'publish') return false;
  if (ofPapers(view, phrase)) return true;
  const before = view.sentence.slice(view.near.length);
  return holds(before, 'category', 'proposal') && !holds(before, 'info', 'thisYear', 'year');
}

/** The subject right in front of the verb is what was counted. */
function ofPapers({ near }: View, { verb }: Phrase): boolean {
  const at = verb === null ? -1 : near.indexOf(verb);
  return at !== -1 && near[at + 1]?.end === verb?.start && PAPERS.has(near[at + 1]?.id ?? '');
}

const PAPERS: ReadonlySet<string> = new Set([
  'normative',
  'rules',
  'proposal',
  'licensing',
  'penalties',
  'interpretation',
]);
