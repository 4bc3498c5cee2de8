/** Items of the issues of a gazette that were counted right before them: 出版公报3期,发放2000册,刊载文件45件. Takes the view of the items. */
import { saysProactive } from './instrument-clause.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** 出版公报3期,公开信息96条: the items of the issues counted right before; 主动公开信息96条 are those of the body. */
export function inGazette(view: View): boolean {
  const before = view.tokens.slice(0, view.index - view.near.length).reverse();
  const [comma, issues, ...rest] = withoutCopies(before);
  if (comma?.id !== 'comma' || issues?.figure === null || issues?.end !== comma.start) return false;
  if (view.head?.id === 'info' && saysProactive(view)) return false;
  const head = rest.find(({ id }) => !ISSUING.has(id));
  if (holds(view.near, 'publish') && saysAgain(view, rest)) return false;
  return head?.id === 'gazette' && ['期', '册', '份', '本'].includes(issues.figure.unit);
}

/** 出版4期,发放2000本,刊载文件61件: copies between the issues and what they carry. */
function withoutCopies(nearestFirst: readonly Token[]): readonly Token[] {
  const unit = nearestFirst[1]?.figure?.unit;
  if (nearestFirst[0]?.id !== 'comma' || unit === undefined || !COPIES.has(unit)) return nearestFirst;
  const mark = nearestFirst.findIndex(({ id }, i) => i > 1 && id === 'comma');
  return mark === -1 || mark > LONGEST_COPIES ? nearestFirst : nearestFirst.slice(mark);
}

const COPIES: ReadonlySet<string> = new Set(['份', '册', '本']);
/** Tokens of a clause of copies. */
const LONGEST_COPIES = 6;

/** 发布公报5期,发布新闻通稿19篇: the same verb begins another count. */
function saysAgain(view: View, beforeIssues: readonly Token[]): boolean {
  const verb = view.near.find(({ id }) => id === 'publish') as Token;
  return beforeIssues.slice(0, 7).some((token) => token.id === 'publish' && wordOf(view, token) === wordOf(view, verb));
}

/** Words between a gazette and the count of its issues. */
const ISSUING: ReadonlySet<string> = new Set(['filler', 'thisYear', 'year', 'publish', 'make']);
