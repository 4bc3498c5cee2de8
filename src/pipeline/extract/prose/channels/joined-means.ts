/** 通过门户网站,同时依托微信公众号发布330条: means named in a clause of its own right before the figure's clause, which names further ones. */
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** The tokens of both clauses in reading order; null where the clause before says anything but its means. */
export function joinedMeans(view: View, own: readonly Token[]): readonly Token[] | null {
  const [begun] = own;
  if (begun === undefined || !own.some(isPublishingChannel)) return null;
  if (begun.id !== 'via' && !isPublishingChannel(begun) && !JOINS.test(wordOf(view, begun))) return null;
  const at = view.tokens.indexOf(begun) - 1;
  if (view.tokens[at]?.id !== 'comma') return null;
  const clause: Token[] = [];
  for (let i = at - 1; i >= 0 && !CLAUSE_ENDS.has((view.tokens[i] as Token).id); i -= 1) {
    const token = view.tokens[i] as Token;
    if (!MEANS.has(token.id) && token.id !== 'etcWay' && !isPublishingChannel(token)) return null;
    clause.push(token);
  }
  if (namesAnyAccount(view, clause) && own.some(({ id }) => SOCIAL.has(id))) return null;
  return closesWithChannel(view, clause, at) ? [...clause.reverse(), ...own] : null;
}

/** 运用新媒体,通过公众号推送312篇: the clause before names accounts in general, the figure's own which one. */
function namesAnyAccount(view: View, clause: readonly Token[]): boolean {
  const channels = clause.filter(isPublishingChannel);
  return channels.length > 0 && channels.every((token) => ANY_ACCOUNT.test(wordOf(view, token)));
}

/** True when the clause, nearest token first, names means and ends with their channel. */
function closesWithChannel(view: View, clause: readonly Token[], comma: number): boolean {
  const [last] = clause;
  if (last === undefined || last.end !== view.tokens[comma]?.start) return false;
  if (!isPublishingChannel(last) && last.id !== 'etcWay' && wordOf(view, last) !== '”') return false;
  return holds(clause, 'via') && clause.some(isPublishingChannel);
}

/** Takes 政务新媒体, “两微一端”; leaves 抖音号. */
const ANY_ACCOUNT = /新媒体|[两双三]微/u;

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'figure', 'bracketEnd', 'colon']);
/** Takes 同时, 并; leaves 截至. */
const JOINS = /^(?:同时|并且?|以及|另外|还)$/u;
/** Words of a clause that only names means. */
const MEANS: ReadonlySet<string> = new Set([
  'via',
  'filler',
  'agency',
  'generic',
  'thisYear',
  'year',
  'pause',
  'category',
]);
