/**
 * Reads a figure that names no channel as the total of published items: with its wording, or as a doubtful one, which only the
 * rest of the report can make a total. Refuses parts, what one column or platform holds, and what a matter at hand counts.
 */
import { prefiltered, takesBefore } from '../../../../domain/prefilter.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import { isAdded, isThisYearsShare } from '../time/added-this-year.ts';
import { behindLargerKind } from './larger-kind.ts';
import { ofMadeInformation, splitByRequest } from './made-information.ts';
import { repeatsItsTotal } from './narrowed-items.ts';
import { saysOther } from '../lists/channel-list.ts';
import { OF_THESE, type Phrase } from './published-phrase.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import { inList } from '../view/read-list.ts';
import { NOTHING, type Reading } from '../view/reader.ts';
import { refusesTotal } from './refused-total.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import { DOUBTFUL_TOTAL, saysProactive, saysWhole, wordingOf } from './total-wording.ts';
import { holds, wordOf, type View } from '../view/view.ts';

/** A total with its wording; a verb alone counts all only over the year or in sum. */
export function readTotal(view: View, phrase: Phrase): readonly Reading[] {
  if (!mayStandAlone(view) || issuesPapers(view, phrase)) return NOTHING;
  if (!strong(view, phrase)) return phrase.head === null ? NOTHING : readDoubtfulTotal(view, phrase);
  if (refusesTotal(view, phrase) || repeatsItsTotal(view, 'total')) return NOTHING;
  const wording = wordingOf(view, phrase);
  const kind = phrase.head?.id === 'category' || (wording === 'kinds' && !phrase.channel);
  if (kind && (besideKinds(view) || behindLargerKind(view))) return NOTHING;
  return wording === 'bare' && !saysWhole(view) ? NOTHING : [{ metric: 'published.total', wording }];
}

/** 公开会议、活动等信息262条;公开督查信息24条: kinds and further kinds, none of which is all. */
function besideKinds(view: View): boolean {
  const { tokens, index } = view;
  const rest = tokens.slice(index + 1, index + 12);
  const next = rest.findIndex((token) => token.figure !== null || token.id === 'stop');
  const counted = rest[next]?.figure?.unit;
  if (counted === undefined || !ITEMS.has(counted)) return behindKinds(view);
  const between = rest.slice(0, next);
  return (
    KINDS_GO_ON.some((id) => holds(between, id)) &&
    !saysOther(between) &&
    !between.some(isPublishingChannel) &&
    !holds(between, 'via', 'list', 'interpretation')
  );
}

/** …;公开督查信息24条;公开人事等信息12条: the last of kinds none of which stated anything. */
function behindKinds({ sentence, near, index, stated }: View): boolean {
  const before = sentence.slice(near.length).filter((token) => token.figure !== null);
  if (before.length < 2) return false;
  const from = index - sentence.length;
  return before.every(({ figure }) => ITEMS.has(figure?.unit ?? NO_UNIT)) && stated.every((fact) => fact.index < from);
}

const NO_UNIT = '-';

/** What another kind is named by. */
const KINDS_GO_ON = ['category', 'info', 'normative', 'attribute'] as const;

/** 公文类信息共发文12个: papers issued, whatever became of them. */
function issuesPapers(view: View, { verb }: Phrase): boolean {
  return verb !== null && wordOf(view, verb) === '发文';
}

/** (一)主动公开情况。2024年共36条。: a count of the year, alone under the heading that says of what. */
export function readBareCount(view: View): readonly Reading[] {
  const { heading, figure, tokens, index, sentence } = view;
  if (heading !== 'publish' || !HEADED_UNITS.has(figure.unit) || view.earlierTotal !== null) return NOTHING;
  if (sentence.length === 0 || !sentence.every(({ id }) => OF_COUNT.has(id)) || !saysWhole(view)) return NOTHING;
  if (tokens.slice(0, index).some((token) => token.figure !== null) || goesOnInWords(view)) return NOTHING;
  return [{ metric: 'published.total', wording: 'summed' }];
}

const HEADED_UNITS: ReadonlySet<string> = new Set(['条', '件', '篇', '条次']);
/** Words beside a count alone. */
const OF_COUNT: ReadonlySet<string> = new Set(['year', 'thisYear', 'filler', 'comma', 'agency']);

/** 2024年共计36条制度: what is counted stands behind. */
function goesOnInWords({ text, figure }: View): boolean {
  return IDEOGRAPH.test(text[figure.end] ?? '');
}

/** 2024年主动公开司法行政信息63条: items that unknown words narrow, or of a kind, over the year or in sum. */
export function readDoubtfulTotal(view: View, phrase: Phrase): readonly Reading[] {
  if (phrase.verb === null || inList(view) || !saysWhole(view) || goesOnCounting(view)) return NOTHING;
  if (!saysProactive(view) && !phrase.kind) return NOTHING;
  if (refusesTotal(view, { ...phrase, kind: false }) || repeatsItsTotal(view, 'total')) return NOTHING;
  return [{ metric: DOUBTFUL_TOTAL, wording: 'doubtful' }];
}

/** 主动公开环境信息20篇;处罚信息31件: one of several kinds side by side, unless the figures behind are its parts. */
function goesOnCounting({ text, tokens, index, figure }: View): boolean {
  if (OF_THESE.test(text.slice(figure.end, figure.end + 6))) return false;
  for (let i = index + 1; i < tokens.length && tokens[i]?.id !== 'stop'; i += 1)
    if (tokens[i]?.figure?.unit === figure.unit || ITEMS.has(tokens[i]?.figure?.unit ?? NO_UNIT)) return true;
  return false;
}

/** Units of papers. */
const ITEMS: ReadonlySet<string> = new Set(['', '条', '件', '篇', '份', '项']);

/** True unless the figure is a part of what it stands in, or counts what was asked for too. */
function mayStandAlone(view: View): boolean {
  const { end } = view.tokens[view.index] as Token;
  if (splitByRequest(view.text, end) && !saysProactive(view)) return false;
  return !inList(view) || isThisYearsShare(view) || ofMadeInformation(view) || isPublishedPart(view);
}

/** 公开信息687条,其中主动公开668条,依申请公开19条: the part that was published. */
function isPublishedPart(view: View): boolean {
  const total = view.tokens[view.listTotal];
  if (total === undefined || !view.near.some((token) => wordOf(view, token).startsWith('主动公开'))) return false;
  if (/申请/u.test(textBefore(view.text, total.start, 16))) return false;
  return splitByRequest(view.text, total.end);
}

/** Without a channel only a plain statement counts: a unit, or the word 信息, or 主动公开 itself; 有关信息 by several ways is all there is. */
function strong(view: View, phrase: Phrase): boolean {
  if (phrase.head !== null && POST.test(wordOf(view, phrase.head))) return false;
  if (view.near.some((token) => wordOf(view, token) === '原创')) return false;
  if (phrase.head !== null)
    return (
      (holds(view.near, 'etcWay') || !takesBefore(RELATED, view.text, phrase.head.start, 16)) &&
      (!phrase.kind || opensChannels(view))
    );
  if (phrase.verb === null) return false;
  if (isAdded(view)) return true;
  return /公开/u.test(wordOf(view, phrase.verb)) || view.heading === 'publish';
}

/** 共公示信息30条,其中,在县政府网站公示14条: a kind that the report breaks down by channel. */
function opensChannels({ text, tokens, index, figure }: View): boolean {
  if (!OF_THESE.test(text.slice(figure.end, figure.end + 6))) return false;
  const rest = tokens.slice(index + 1, index + 10);
  const part = rest.findIndex((token) => token.figure !== null);
  return rest.slice(0, part === -1 ? rest.length : part).some(isPublishingChannel);
}

/** Takes 作品, 推文, which some account carries; leaves 文章. */
export const POST = /^(?:作品|推文|博文|帖子|图文|微博文章|微信文章|图文消息)$/u;
/** Takes 相关信息 and 有关信息, which stay within the matter at hand; leaves 政府信息 and 条例规定的相关政府信息. */
const RELATED = prefiltered(/(?<!(?:规定|要求)(?:应当?(?:主动)?公开)?的)(?:相关|有关)$/u);
