/**
 * Figures between a channel that is the subject of a sentence and the count of what it published: readers, columns, accounts, how
 * often, anything in units of no item. Takes the view and the place of such a figure; tells whether it leaves the subject as it is.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { countsAccounts } from '../view/counted-accounts.ts';
import { countsTimes } from './counts-times.ts';
import type { Figure } from '../figures/scan-figures.ts';
import { issuesOfAccount, PIECES } from './issues-of-account.ts';
import { ASKED_FOR, CHANGED_BY } from '../figures/quantity-words.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import { wordOf, type View } from '../view/view.ts';

export const CLAUSE_BREAKS: ReadonlySet<string> = new Set(['comma', 'semi', 'bracket', 'bracketEnd', 'stop', 'figure']);
/** Readers and views, which belong to an account, and interpretations beside them. */
export const READERS: ReadonlySet<string> = new Set(['views.total', 'followers.total', 'interpretations.published']);

/** 公众号关注人数达800人,推送文章56篇; 网站开设专栏6个,更新信息326条: such a figure leaves the clause's subject as it is. */
export function leavesSubject(view: View, at: number): boolean {
  if (view.tokens[at]?.figure === null) return false;
  return (
    countsColumns(view, at) ||
    isAsked(view, at) ||
    countsAccounts(view, at) ||
    countsIssues(view, at) ||
    countsOther(view, at) ||
    countsTimes(view, (view.tokens[at] as Token).figure as Figure) ||
    CHANGED_BY.test(textBefore(view.text, (view.tokens[at] as Token).start, 4)) ||
    view.stated.some(({ index, metric }) => index === at && READERS.has(metric))
  );
}

/** 公众号编发36期,推送信息210条: issues, whose pieces the figure counts. */
function countsIssues(view: View, at: number): boolean {
  const issues = view.tokens[at] as Token;
  return issues.figure?.unit === '期' && issuesOfAccount(view, at) && PIECES.has(view.figure.unit);
}

/** 保持每两周至少一次更新, 日均发布信息3条: how often is asked. */
function isAsked(view: View, at: number): boolean {
  const figure = view.tokens[at] as Token;
  for (let i = at - 1; i >= 0 && i > at - 4 && !CLAUSE_BREAKS.has((view.tokens[i] as Token).id); i -= 1)
    if (view.tokens[i]?.id === 'quota') return true;
  return ASKED_FOR.test(view.text.slice(figure.start, figure.end));
}

/** 开设专栏6个, 开设12个栏目: columns beside the figure. */
export function countsColumns(view: View, at: number): boolean {
  const counted = view.tokens[at] as Token;
  const before = view.tokens[at - 1];
  const behind = view.tokens[at + 1];
  return (
    (before !== undefined && before.end === counted.start && isColumn(view, before)) ||
    (behind !== undefined && behind.start === counted.end && isColumn(view, behind))
  );
}

function isColumn(view: View, token: Token): boolean {
  return (token.id === 'decoy' || token.id === 'category') && COLUMN.test(wordOf(view, token));
}

/** Takes 专栏, 子栏目; leaves 培训. */
const COLUMN = /专栏$|栏目$|专题$|专区$/u;

/** 门户网站改版升级1次, 公众号发起话题5个: something else about the subject, in a clause that speaks of no act of the body's own. */
function countsOther(view: View, at: number): boolean {
  const { figure } = view.tokens[at] as Token;
  if (!OTHER_UNITS.has(figure?.unit ?? '') || !takesBefore(PUSHED, view.text, view.figure.start, 16)) return false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const { id, start } = view.tokens[i] as Token;
    if (id === 'comma' || id === 'stop' || id === 'semi' || id === 'figure') return true;
    if (OWN_ACTS.has(id) && !view.text.startsWith('新增', start)) return false;
  }
  return true;
}

/** Units that no published item is counted in. */
const OTHER_UNITS: ReadonlySet<string> = new Set(['个', '次', '处', '名', '块', '组', '套', '位', '家', '类']);
/** Takes 发布信息, 推送文章, which its account or site does; leaves 公开信息. */
const PUSHED = prefiltered(/(?<!公开)(?:发布|推送|更新|推发|编发|刊发)[^,。;、\d公开]{0,10}$/u);
/** What the body does, whatever runs beside it. */
const OWN_ACTS: ReadonlySet<string> = new Set([
  'hold',
  'invite',
  'receive',
  'handle',
  'answer',
  'close',
  'make',
  'publish',
  'press',
  'openDay',
  'interpretation',
  'request',
  'collect',
  'charge',
  'hotline',
  'letterbox',
  'sendUp',
]);
