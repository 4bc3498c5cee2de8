/**
 * What a reader sees of one figure: the tokens around it by nearness, its head, its channels, the topic it stands under.
 * Readers ask these questions and never look at the text themselves.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import type { ChannelList } from '../lists/channel-list.ts';
import { headBefore, headBehindOf, inNumberFirstList } from './find-head.ts';
import { listTotalOf } from './list-total.ts';
import { SOCIAL } from '../words/publishing-channel.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';

/** Subject under which a clause without a subject is read. */
export type Topic = 'request' | 'hotline' | 'letterbox' | 'publish' | 'dispute' | 'openDay' | 'fee' | 'other' | null;

export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Topic of the heading above. */
  readonly heading: Topic;
  /** Channel that the heading above names alone: 政府网站信息公开; null otherwise. */
  readonly headingChannel: string | null;
  /** Channel whose upkeep alone the heading above names: 加强微博建设; null otherwise. */
  readonly headingUpkeep: string | null;
  /** True where the headings above speak of another time alone. */
  readonly otherTime: boolean;
  /** Index of the token of what is to come that opens a sentence; -1 for none. */
  readonly planFrom: number;
  /** Year of the report, null when unknown. */
  readonly year: number | null;
  readonly section: number | null;
  /** The largest total of published items that earlier passages state, null for none. */
  readonly earlierTotal: number | null;
  /** The largest figure that earlier passages state of each metric of published items. */
  readonly earlierPublished: ReadonlyMap<string, number>;
  /** The tokens of earlier passages. */
  readonly earlierTokens: readonly (readonly Token[])[];
  /** Figures of lists that add up. */
  readonly channelLists: ChannelList;
}

/** A metric read from the figure at `tokens[index]`. */
export interface Stated {
  readonly index: number;
  readonly metric: string;
}

export interface View extends Setting {
  readonly index: number;
  readonly figure: Figure;
  /** Index of the token of the total whose list the figure stands in; -1 for none. */
  readonly listTotal: number;
  /** What earlier figures of the passage state. */
  readonly stated: readonly Stated[];
  /** Tokens to the left up to the clause's start or the figure before, nearest first. */
  readonly near: readonly Token[];
  /** Tokens to the left up to the sentence's start, nearest first, figures included. */
  readonly sentence: readonly Token[];
  /** Tokens to the right up to the next mark, when no figure follows there. */
  readonly tail: readonly Token[];
  /** What the figure counts; null when unknown text stands between. */
  readonly head: Token | null;
  /** True when the head stands behind the figure: 463条信息. */
  readonly headBehind: boolean;
}

const FARTHEST = 80;
const BREAKS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'bracket', 'bracketEnd', 'figure']);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['stop']);
const ACTS = [
  'receive',
  'handle',
  'answer',
  'close',
  'publish',
  'collect',
  'hold',
  'invite',
  'decide',
  'make',
  'charge',
];
/** Words that say nothing of their own between a clause and its figure. */
export const ONLY_FILL: ReadonlySet<string> = new Set(['filler', 'thisYear', 'year', 'colon', 'agency']);

/** View of the figure at `tokens[index]`. */
export function viewOf(setting: Setting, index: number, stated: readonly Stated[]): View {
  const figure = (setting.tokens[index] as Token).figure as Figure;
  const near = nearTokens(setting, index);
  const tail = tailTokens(setting, index);
  const behind = headBehindOf(setting, index, tail);
  const before = inNumberFirstList(setting, index) ? null : headBefore(setting, countStart(setting, index));
  const ofAccount = behind?.id === 'info' && before !== null && SOCIAL.has(before.id);
  const headBehind =
    behind !== null && (before === null || ofAccount || holds(near.slice(0, near.indexOf(before)), ...ACTS));
  // Field by field, since views are made for every figure and a spread costs as much as a reader; numbers that may be null last.
  return {
    text: setting.text,
    tokens: setting.tokens,
    heading: setting.heading,
    headingChannel: setting.headingChannel,
    headingUpkeep: setting.headingUpkeep,
    otherTime: setting.otherTime,
    planFrom: setting.planFrom,
    channelLists: setting.channelLists,
    index,
    figure,
    stated,
    near,
    tail,
    sentence: sentenceTokens(setting, index),
    head: headBehind ? behind : before,
    headBehind,
    listTotal: listTotalOf(setting.text, setting.tokens, index, near),
    year: setting.year,
    section: setting.section,
    earlierTotal: setting.earlierTotal,
    earlierPublished: setting.earlierPublished,
    earlierTokens: setting.earlierTokens,
  };
}

/** True when one of the tokens has one of the ids. */
export function holds(tokens: readonly Token[], ...ids: readonly string[]): boolean {
  return tokens.some((token) => ids.includes(token.id));
}

/** The nearest token with one of the ids, or null. */
export function nearest(tokens: readonly Token[], ids: ReadonlySet<string>): Token | null {
  return tokens.find((token) => ids.has(token.id)) ?? null;
}

/** The word as written. */
export function wordOf(setting: Setting, token: Token): string {
  return setting.text.slice(token.start, token.end);
}

/** Index of the first token of the count: of 12项95条 the first figure. */
export function countStart(setting: Setting, index: number): number {
  for (let i = index - 1; i >= index - 4 && i >= 0; i -= 1) {
    const { figure } = setting.tokens[i] as Token;
    if (figure !== null) return figure.headsPair ? i : index;
  }
  return index;
}

/** Takes the 1件 of 5件维持,1件纠正: begun by a comma and followed by what it counts, it has nothing to do with the clause before. */
function countsWhatFollows(setting: Setting, index: number, from: number): boolean {
  const before = setting.tokens[from - 1];
  const next = setting.tokens[index + 1];
  const figure = setting.tokens[index] as Token;
  const begun = before?.id === 'comma' && before.end === (setting.tokens[from] as Token).start;
  return (
    begun &&
    next !== undefined &&
    next.start === figure.end &&
    !BREAKS.has(next.id) &&
    !ONLY_FILL.has(next.id) &&
    next.id !== 'pause'
  );
}

function nearTokens(setting: Setting, index: number): readonly Token[] {
  const found: Token[] = [];
  const from = countStart(setting, index);
  let cursor = (setting.tokens[from] as Token).start;
  let onlyFill = !countsWhatFollows(setting, index, from);
  for (let i = from - 1; i >= 0 && found.length < FARTHEST; i -= 1) {
    const token = setting.tokens[i] as Token;
    if (token.end < cursor) onlyFill = false;
    if (BREAKS.has(token.id)) {
      if (token.id !== 'comma' || !onlyFill) break;
      onlyFill = false;
    } else if (!ONLY_FILL.has(token.id)) onlyFill = false;
    found.push(token);
    cursor = token.start;
  }
  return found;
}

/** Tokens to the left of a place up to the sentence's start, nearest first. */
export function sentenceTokens(setting: Setting, index: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = index - 1; i >= 0 && found.length < FARTHEST; i -= 1) {
    const token = setting.tokens[i] as Token;
    if (SENTENCE_ENDS.has(token.id)) break;
    found.push(token);
  }
  return found;
}

/** The 和 of 答复10条留言和5件申请: what stands before it is of the figure on its left. */
function joinsNext({ text }: Setting, last: Token | undefined): boolean {
  return last !== undefined && takesIn(LINK, text, last.start, last.end);
}

/** Takes 和, 以及; leaves 的. */
const LINK = prefiltered(/^(?:和|与|以?及)$/u);

function tailTokens(setting: Setting, index: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = index + 1; i < setting.tokens.length && found.length < 12; i += 1) {
    const token = setting.tokens[i] as Token;
    if (
      BREAKS.has(token.id) ||
      token.id === 'pause' ||
      token.id === 'colon' ||
      token.id === 'list' ||
      token.id === 'rate'
    ) {
      return token.id !== 'figure' || joinsNext(setting, found.at(-1)) ? found : [];
    }
    found.push(token);
  }
  return found;
}
