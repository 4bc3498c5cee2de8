/** Lists: whether a figure is an item of a list (其中, 包括, colon, bracket), and which total it belongs to. */
import { holds, wordOf, type View } from './view.ts';
import type { Token } from './tokenise.ts';

/** Index of the token of the total whose list the figure stands in; -1 when it stands in none. */
export function listTotal(view: View): number {
  let listed = false;
  let first: Token | null = null;
  const ownStatement = holds(view.near, 'publish', 'receive', 'handle') && statesAnew(view);
  for (let i = view.index - 1; i >= 0; i -= 1) {
    const token = view.tokens[i] as Token;
    if (token.id === 'stop') return first?.id === 'list' ? lastFigure(view.tokens, i) : -1;
    if (token.id === 'semi' && ownStatement && !listed) return -1;
    if (token.id === 'figure' && (listed || opensList(view, i))) return i;
    if (token.id === 'list') listed = true;
    if (token.id !== 'filler' && token.id !== 'comma' && token.id !== 'colon') first = token;
  }
  return -1;
}

/** Takes 累计办理, 全年发布, 通过微信公开; leaves 其他应主动公开的. */
function statesAnew(view: View): boolean {
  return view.near.some((token) => ANEW.has(token.id) || /共|累计|总/u.test(wordOf(view, token)));
}

const ANEW: ReadonlySet<string> = new Set(['thisYear', 'year', 'via', 'receive', 'publish']);

/** True when the figure is an item of a list. */
export function inList(view: View): boolean {
  return listTotal(view) !== -1;
}

/** True when the list's total, or a total said before in the passage, states a metric of the family. */
export function listTotalIs(view: View, family: string): boolean {
  const total = listTotal(view);
  return view.stated.some(
    (fact) => fact.metric.startsWith(`${family}.`) && (total === -1 || fact.index === total || fact.index > total),
  );
}

/** Takes 108条: and 108条(; leaves 108条(含1条) once the bracket has closed. */
function opensList(view: View, figure: number): boolean {
  const next = view.tokens[figure + 1];
  if (next === undefined || next.start > (view.tokens[figure] as Token).end) return false;
  if (next.id === 'colon') return true;
  return next.id === 'bracket' && !view.tokens.slice(figure, view.index).some((token) => token.id === 'bracketEnd');
}

/** The figure that ends the sentence before: only its last statement can be the total of 其中 at a sentence's start. */
function lastFigure(tokens: readonly Token[], stop: number): number {
  for (let i = stop - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (token.id === 'figure') return i;
    if (token.id === 'stop') return -1;
  }
  return -1;
}
