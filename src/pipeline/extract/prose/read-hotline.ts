/**
 * Reads `hotline.*` and `messages.received`: tickets of 12345 or an equal hotline, and letters of boxes and boards.
 * A figure over several channels of which the hotline is one has scope mixed.
 */
import type { Scope } from '../../../domain/observation.ts';
import { inList } from './read-list.ts';
import { NOTHING, type Reading } from './reader.ts';
import { topicOf } from './read-topic.ts';
import { holds, wordOf, type View } from './view.ts';
import type { Token } from './tokenise.ts';

const TICKET_UNITS: ReadonlySet<string> = new Set([
  '',
  '件',
  '件次',
  '条',
  '条次',
  '人次',
  '次',
  '个',
  '起',
  '宗',
  '例',
  '项',
  '单',
  '批次',
  '通',
  '封',
  '份',
  '批',
  '余',
]);
const KINDS: ReadonlySet<string> = new Set(['complaints', 'consultations', 'suggestions', 'tipoffs', 'helpRequests']);
const OTHER_CHANNELS: ReadonlySet<string> = new Set([
  'letterbox',
  'cityService',
  'weibo',
  'wechat',
  'website',
  'newMedia',
  'etcWay',
]);
const STOPS: ReadonlySet<string> = new Set([
  'filler',
  'thisYear',
  'year',
  'colon',
  'comma',
  'receive',
  'handle',
  'answer',
  'close',
  'overdue',
  'hotline',
  'letterbox',
  'ticket',
  'cityService',
  'etcWay',
  'pause',
  'generic',
  'agency',
  'list',
  'via',
  'etc',
  'wechat',
  'weibo',
  'website',
  'newMedia',
  'complaints',
  'consultations',
  'suggestions',
  'tipoffs',
  'helpRequests',
  'opinion',
  'person',
  'areaWide',
]);
const FOREIGN: ReadonlySet<string> = new Set([
  'info',
  'request',
  'interpretation',
  'views',
  'followers',
  'decoy',
  'proposal',
  'press',
  'openDay',
  'category',
  'reconsideration',
  'litigation',
  'penalties',
  'licensing',
  'applicantWord',
  'publish',
  'sendUp',
]);

/** Metrics of a figure of tickets or letters. */
export function readHotline(view: View): readonly Reading[] {
  if (!TICKET_UNITS.has(view.figure.unit) || view.figure.headsPair) return NOTHING;
  const topic = topicOf(view);
  if (topic !== 'hotline' && topic !== 'letterbox' && !holds(view.tail, 'hotline', 'letterbox')) return NOTHING;
  if (view.head !== null && FOREIGN.has(view.head.id)) return NOTHING;
  const channels = channelTokens(view);
  const named =
    channels.some((token) => token.id === 'hotline') || (view.heading === 'hotline' && !channels.some(isIntake));
  if (!named) return messages(view, channels);
  const rows = rowsOf(view).filter((row) => row !== 'received' || !sharesReceived(view));
  const scope = scopeOf(view, channels);
  return rows.map((row) => (scope === null ? { metric: `hotline.${row}` } : { metric: `hotline.${row}`, scope }));
}

/** 热线受理2877件,自行处理2276件,派单601件: what was done with the tickets counted before, in the same sentence. */
function sharesReceived(view: View): boolean {
  const from = view.index - view.sentence.length;
  const earlier = view.stated.find((fact) => fact.metric === 'hotline.received' && fact.index >= from);
  if (earlier === undefined) return false;
  return !view.tokens
    .slice(earlier.index, view.index)
    .some((token) => token.id === 'hotline' || token.id === 'receive');
}

function messages(view: View, channels: readonly Token[]): readonly Reading[] {
  if (!channels.some((token) => token.id === 'letterbox') || inList(view)) return NOTHING;
  if (
    !known(view) ||
    holds(view.near, 'publish', 'overdue') ||
    !holds([...view.near, ...view.tail], 'receive', 'handle', 'answer', 'close', 'letterbox')
  )
    return NOTHING;
  if (view.stated.some((fact) => fact.metric === 'messages.received')) return NOTHING;
  return [{ metric: 'messages.received' }];
}

function rowsOf(view: View): readonly string[] {
  const around = [...view.near, ...view.tail];
  if (!known(view)) return [];
  if (holds(around, 'overdue')) return ['overdue'];
  const kinds = view.headBehind ? view.tail.filter((token) => KINDS.has(token.id)) : kindsBefore(view);
  if (kinds.length === 1) return [(kinds[0] as Token).id];
  const closed = holds(around, 'close');
  const received = holds(around, 'receive');
  if (closed) return received ? ['received', 'closed'] : ['closed'];
  if (inList(view)) return [];
  return received || kinds.length > 1 || holds(around, 'handle', 'answer', 'ticket', 'hotline') ? ['received'] : [];
}

/** Kinds that stand in one run in front of the figure: 投诉288件 has one, 投诉、咨询等308件 has two. */
function kindsBefore(view: View): readonly Token[] {
  return view.near.filter((token) => KINDS.has(token.id) && !isQuoted(view, token));
}

/** Takes the 建议 of “投诉咨询建议”, which is the name of a board. */
function isQuoted(view: View, token: Token): boolean {
  const open = view.text.lastIndexOf('“', token.start);
  return (
    open !== -1 && view.text.slice(open, token.start).length <= 20 && !view.text.slice(open, token.start).includes('”')
  );
}

/** False when unknown text parts the figure from its verb or object. */
function known(view: View): boolean {
  let cursor = (view.tokens[view.index] as Token).start;
  for (const token of view.near) {
    if (token.end < cursor) return false;
    if (!STOPS.has(token.id)) return false;
    if (
      token.id !== 'filler' &&
      token.id !== 'comma' &&
      token.id !== 'colon' &&
      token.id !== 'thisYear' &&
      token.id !== 'year'
    )
      return true;
    cursor = token.start;
  }
  return view.tail.length > 0 && (view.tail[0] as Token).start === view.figure.end;
}

/** Channels that take in, named in the sentence; where it names none, those of the sentence before. */
function channelTokens(view: View): readonly Token[] {
  const own = [...view.sentence, ...view.tail].filter(isIntake);
  if (own.length > 0) return [...view.sentence, ...view.tail];
  let start = view.index - view.sentence.length - 2;
  const before: Token[] = [];
  for (; start >= 0 && (view.tokens[start] as Token).id !== 'stop'; start -= 1)
    before.push(view.tokens[start] as Token);
  return before;
}

function isIntake(token: Token): boolean {
  return token.id === 'hotline' || token.id === 'letterbox';
}

/** mixed when another channel stands in one run with the hotline: 微博、12345热线, 12345热线等渠道. */
function scopeOf(view: View, channels: readonly Token[]): Scope | null {
  const ordered = [...channels].sort((a, b) => a.start - b.start);
  const mixed = ordered.some(
    (token, i) => token.id === 'hotline' && (joins(view, ordered, i, 1) || joins(view, ordered, i, -1)),
  );
  return mixed ? 'mixed' : null;
}

function joins(view: View, tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i] as Token;
    if (OTHER_CHANNELS.has(token.id)) return true;
    const word = wordOf(view, token);
    if (
      token.id === 'pause' ||
      token.id === 'hotline' ||
      LINKS.has(word) ||
      token.id === 'agency' ||
      token.id === 'generic' ||
      token.id === 'etc'
    )
      continue;
    return false;
  }
  return false;
}

/** Words between channels of one run. */
const LINKS: ReadonlySet<string> = new Set([
  '和',
  '及',
  '与',
  '或',
  '以及',
  '“',
  '”',
  '政府',
  '平台',
  '等',
  '渠道',
  '的',
]);
