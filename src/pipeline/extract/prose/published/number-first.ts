/**
 * Statements whose verb stands behind the number: 255条政府信息通过县政府网站向社会公开, 政府信息255条全部予以公开. Takes the view of a figure;
 * gives the words up to the verb. Refuses items that others took (被…采用), that were looked at, asked for, or of one kind.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** The tokens from behind the figure up to the verb that published the items, in reading order; null where there is none. */
export function publishedBehind(view: View): readonly Token[] | null {
  if (!UNITS.has(view.figure.unit) || !MAY_PUBLISH.test(view.text.slice(view.figure.end, view.figure.end + LONGEST)))
    return null;
  if (holds(view.near, 'publish') || view.sentence.some(({ id }) => OTHER_MATTERS.has(id))) return null;
  if (!beginsWithNumber(view) && !namesItemsBefore(view)) return null;
  const behind: Token[] = [];
  let cursor = view.figure.end;
  let unknown = false;
  for (let i = view.index + 1; i < view.tokens.length; i += 1) {
    const token = view.tokens[i] as Token;
    if (token.start > cursor) unknown = true;
    if (unknown && !holds(behind, 'via')) return null;
    if (token.id === 'publish' || token.id === 'granted')
      return endsHere(view, token.end) && (!unknown || behind.some(isPublishingChannel)) ? behind : null;
    if (!BETWEEN.has(token.id) && !isPublishingChannel(token)) return null;
    behind.push(token);
    cursor = token.end;
  }
  return null;
}

const UNITS: ReadonlySet<string> = new Set(['条', '条次', '篇', '件', '份', '项', '宗']);
/** Characters behind the figure among which the verb is looked for. */
const LONGEST = 44;
/** Takes 条信息在网站公开 and 予以公开, for one look first; leaves 条。. */
const MAY_PUBLISH = /^[^,。;]*(?:公开|发布|公布|公示)/u;
const OTHER_MATTERS: ReadonlySet<string> = new Set([
  'request',
  'receive',
  'answer',
  'sendUp',
  'delete',
  'applicantWord',
]);
/** What may stand between the number and the verb. */
const BETWEEN: ReadonlySet<string> = new Set([
  'info',
  'via',
  'agency',
  'generic',
  'filler',
  'pause',
  'etc',
  'etcWay',
  'thisYear',
]);

/** 共有255条政府信息…: nothing but the year, the body and a sum in front, and the items right behind. */
function beginsWithNumber(view: View): boolean {
  const { near, tokens, index, figure, text } = view;
  const next = tokens[index + 1];
  if (next === undefined || next.start !== figure.end) return false;
  let from = figure.start;
  for (const token of near) {
    if (token.end < from || !(BEFORE.has(token.id) || MADE.test(wordOf(view, token)))) return false;
    from = token.start;
  }
  const items = next.id === 'info' ? takesIn(ALL_ITEMS, text, next.start, next.end) : ofStated(view, next);
  return items && BEGUN.test(text.slice(Math.max(0, from - 1), from));
}

/** 公开信息286条,255条在网站公开: a part of the items counted in the same sentence. */
function ofStated({ stated, index, sentence, figure, tokens }: View, next: Token): boolean {
  if (next.id !== 'via') return false;
  const total = stated.findLast(({ metric }) => metric === 'published.total')?.index ?? -1;
  return total >= index - sentence.length && (tokens[total]?.figure?.value ?? -1) > figure.value;
}

/** Takes 产生的, which says who made the items; leaves 因. */
const MADE = /^(?:产生|制作|形成)的?$/u;
const BEFORE: ReadonlySet<string> = new Set(['filler', 'thisYear', 'year', 'agency', 'areaWide', 'comma', 'generic']);
/** Takes the start, a mark, and the 对 and 将 that put the object in front; leaves 抽查. */
const BEGUN = /^[,。;:(对将\n]?$/u;
/** Takes 政府信息, 信息; leaves 工作信息. */
const ALL_ITEMS = prefiltered(/^(?:各类)?(?:政府|政务)?信息$/u);

/** 将政府信息255条予以公开: the items in front of their number, the verb right behind it. */
function namesItemsBefore(view: View): boolean {
  const [head] = view.near;
  const next = view.tokens[view.index + 1];
  if (head?.id !== 'info' || head.end !== view.figure.start || next?.start !== view.figure.end) return false;
  if (!STATE_ITEMS.test(wordOf(view, head))) return false;
  return takesIn(ALL_OUT, view.text, view.figure.end, view.figure.end + 8);
}

/** Takes 政府信息, 各类政务信息; leaves 信息, which words in front may narrow. */
const STATE_ITEMS = /^(?:各类)?政[府务]信息$/u;
/** Takes 予以公开, 全部予以主动公开; leaves 在网站公开. */
const ALL_OUT = prefiltered(/^(?:均|全部|已|都)*(?:予以)(?:主动)?(?:公开|公布)/u);

/** Takes a mark, the end and 了; leaves 公开后 and 公开的. */
function endsHere({ text }: View, end: number): boolean {
  return ENDED.test(text.slice(end, end + 2));
}

/** Takes ,; leaves 的. */
const ENDED = /^了?(?:[,。;、)\n]|$)/u;
