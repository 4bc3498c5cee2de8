/** Items that a sum of all years counts as new of this year: 累计公开2160条,其中今年新增216条. */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Phrase } from '../published/published-phrase.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, ONLY_FILL, type View } from '../view/view.ts';
import { textBefore } from '../text/text-before.ts';

/** 累计公开2160条,其中今年新增216条: new of the items that a sum of all years counts. */
export function isAdded(view: View): boolean {
  const total = view.tokens[view.listTotal];
  if (addedBehindSum(view)) return true;
  if (view.figure.unit !== '条' || total?.figure?.unit !== view.figure.unit || !isThisYearsShare(view)) return false;
  const before = textBefore(view.text, total.start, 20);
  return /公开|发布/u.test(before) && !/网|微信|微博|平台/u.test(before);
}

/** 累计公开193条,其中2022年41条,2023年67条,2024年85条: of a sum that is dealt out to years, that of the report. */
export function isYearsOwn(view: View, { verb, head, channel }: Phrase): boolean {
  if (verb !== null || head !== null || channel || !isAdded(view)) return false;
  return view.near.every(({ id, year }) => ONLY_FILL.has(id) || id === 'comma' || id === 'list' || year === view.year);
}

/** 累计公开5928条,其中本年度新增2110条: the share of this year is the total that is asked. */
export function isThisYearsShare(view: View): boolean {
  const total = view.listTotal;
  return holds(view.near, 'thisYear', 'year') && !view.stated.some((fact) => fact.index === total);
}

/** 累计公开信息20546条,本年度新增2317条: the same without a word that opens a list. */
function addedBehindSum(view: View): boolean {
  const sum = view.tokens[sumBefore(view)];
  if (sum?.figure?.unit !== view.figure.unit || !holds(view.near, 'thisYear', 'year')) return false;
  if (sum.figure.value < view.figure.value) return false;
  return takesBefore(SUM_OF_ALL, view.text, sum.start, 24) || takesBefore(UP_TO, view.text, sum.start, 48);
}

/** Place of the figure right in front of the clause. */
function sumBefore({ index, near, tokens }: View): number {
  const mark = index - near.length - 1;
  return PARTED.has(tokens[mark]?.id ?? '') ? mark - 1 : mark;
}

/** Marks between a sum and what is new of it. */
const PARTED: ReadonlySet<string> = new Set(['comma', 'bracket']);

/** Takes 截至2024年底,我局在信息公开平台公开信息; leaves 截至年底收到. */
const UP_TO = prefiltered(/截[止至][^。;]{2,36}公开[^,。;\d]{0,8}$/u);
/** Takes 累计公开各类政府信息, 已公开信息; leaves 网站公开信息. */
const SUM_OF_ALL = prefiltered(/(?:累计|已)(?:主动)?(?:公开|发布)[^,。;\d网微]{0,10}$/u);

/** 在县政府网站公开46条,其中2024年公开17条: the clause of the items of all years, where it names a channel; else null. */
export function clauseOfAllYears(view: View): readonly Token[] | null {
  const { tokens } = view;
  const sum = view.listTotal === -1 && addedBehindSum(view) ? sumBefore(view) : view.listTotal;
  if (sum === -1 || !isThisYearsShare(view)) return null;
  const begun = tokens.findLastIndex(({ id }, i) => i < sum && CLAUSE_ENDS.has(id));
  const clause = tokens.slice(begun + 1, sum);
  return clause.some(isPublishingChannel) ? clause : null;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'figure']);
