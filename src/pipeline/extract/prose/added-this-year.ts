/** Items that a sum of all years counts as new of this year: 累计公开2160条,其中今年新增216条. */
import { isPublishingChannel } from './publishing-channel.ts';
import type { Token } from './tokenise.ts';
import { holds, type View } from './view.ts';
import { textBefore } from './text-before.ts';

/** 累计公开2160条,其中今年新增216条: new of the items that a sum of all years counts. */
export function isAdded(view: View): boolean {
  const total = view.tokens[view.listTotal];
  if (addedBehindSum(view)) return true;
  if (view.figure.unit !== '条' || total?.figure?.unit !== view.figure.unit || !isThisYearsShare(view)) return false;
  const before = textBefore(view.text, total.start, 20);
  return /公开|发布/u.test(before) && !/网|微信|微博|平台/u.test(before);
}

/** 累计公开5928条,其中本年度新增2110条: the share of this year is the total that is asked. */
export function isThisYearsShare(view: View): boolean {
  const total = view.listTotal;
  return holds(view.near, 'thisYear', 'year') && !view.stated.some((fact) => fact.index === total);
}

/** 累计公开信息20546条,本年度新增2317条: the same without a word that opens a list. */
function addedBehindSum(view: View): boolean {
  const mark = view.index - view.near.length - 1;
  const sum = view.tokens[PARTED.has(view.tokens[mark]?.id ?? '') ? mark - 1 : mark];
  if (sum?.figure?.unit !== view.figure.unit || !holds(view.near, 'thisYear', 'year')) return false;
  if (sum.figure.value < view.figure.value) return false;
  return SUM_OF_ALL.test(textBefore(view.text, sum.start, 24));
}

/** Marks between a sum and what is new of it. */
const PARTED: ReadonlySet<string> = new Set(['comma', 'bracket']);

/** Takes 累计公开各类政府信息, 已公开信息; leaves 网站公开信息. */
const SUM_OF_ALL = /(?:累计|已)(?:主动)?(?:公开|发布)[^,。;\d网微]{0,10}$/u;

/** 在县政府网站公开46条,其中2024年公开17条: the clause of the items of all years, where it names a channel; else null. */
export function clauseOfAllYears(view: View): readonly Token[] | null {
  const { tokens, listTotal } = view;
  if (listTotal === -1 || !isThisYearsShare(view)) return null;
  const begun = tokens.findLastIndex(({ id }, i) => i < listTotal && CLAUSE_ENDS.has(id));
  const clause = tokens.slice(begun + 1, listTotal);
  return clause.some(isPublishingChannel) ? clause : null;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'figure']);
