/** Which channels that take in (hotline, letter boxes) a figure speaks of, and whether several share it. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import type { Scope } from '../../../../domain/observation.ts';
import { wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** Channels that take in, named since the figure before, or in the sentence; where it names none, those of the sentence before. */
export function channelTokens(view: View): readonly Token[] {
  const nearer = [...sinceFigure(view), ...view.tail];
  if (nearer.some(isIntake)) return nearer;
  const named = [...view.sentence, ...view.tail].filter(isIntake);
  if (named.length > 0) return [...nearestRun(view.sentence), ...view.tail];
  let start = view.index - view.sentence.length - 2;
  const before: Token[] = [];
  for (; start >= 0 && (view.tokens[start] as Token).id !== 'stop'; start -= 1)
    before.push(view.tokens[start] as Token);
  return before;
}

/** The words, nearest first, up to the channel that stands nearest, with those that stand in one run with it. */
function nearestRun(sentence: readonly Token[]): readonly Token[] {
  const at = sentence.findIndex(isIntake);
  const before = sentence.findIndex((token, i) => i > at && token.figure !== null);
  return before === -1 ? sentence : sentence.slice(0, before);
}

export function isIntake(token: Token): boolean {
  return token.id === 'hotline' || token.id === 'letterbox';
}

/** mixed when another channel stands in one run with the hotline: 微博、12345热线, 12345热线等渠道. */
export function scopeOf(view: View, channels: readonly Token[]): Scope | null {
  const ordered = [...channels].sort((a, b) => a.start - b.start);
  const mixed = ordered.some(
    (token, i) => token.id === 'hotline' && (joins(view, ordered, i, 1) || joins(view, ordered, i, -1)),
  );
  return mixed || takesBefore(BESIDE_LINE, view.text, view.figure.start, 30) ? 'mixed' : null;
}

/** Takes 热线及“好差评”系统诉求, whose two counts are one; leaves 热线诉求. */
const BESIDE_LINE = prefiltered(
  /热线”?(?:以?及|和|与|、)“?[^,。;“”\d]{2,10}”?(?:系统|平台)(?:的)?(?:诉求|工单|来件|事项|件)?$/u,
);

function joins(view: View, tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i] as Token;
    if ((token.id === 'letterbox' || token.id === 'cityService') && touches(view, tokens, i, step)) return false;
    if (OTHER_CHANNELS.has(token.id)) return true;
    const word = wordOf(view, token);
    if (PETITIONS.test(word)) return true;
    if (
      token.id === 'pause' ||
      token.id === 'hotline' ||
      LINKS.has(word) ||
      token.id === 'agency' ||
      token.id === 'generic' ||
      token.id === 'ticket' ||
      token.id === 'etc'
    )
      continue;
    return false;
  }
  return false;
}

/** Takes 信访局, which hands on what came to it; leaves 信访件. */
const PETITIONS = /信访[局办]/u;

/** 12345热线咨询投诉35件, 12345热线来电来信35件: what came in by the hotline, not a board beside it. */
function touches({ text }: View, tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  if (step !== 1) return false;
  const token = tokens[index] as Token;
  const line = tokens.findLast(({ id }, at) => at < index && id === 'hotline');
  if (line === undefined) return false;
  return line.end === token.start || takesIn(CAME_IN, text, line.end, token.end);
}

/** Takes 来电来信, 来电、来信, 群众来信; leaves 、来信. */
const CAME_IN = prefiltered(/^的?(?:群众|市民|公众|企业)?(?:(?:来电|来话|电话)[、和及]?)?(?:来信|来访|信件|留言)+$/u);

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

/** The words between the figure before, in the sentence, and this one. */
export function sinceFigure(view: View): readonly Token[] {
  const figure = view.sentence.findIndex((token) => token.figure !== null);
  return figure === -1 ? view.sentence : view.sentence.slice(0, figure);
}

const OTHER_CHANNELS: ReadonlySet<string> = new Set([
  'letterbox',
  'cityService',
  'group',
  'weibo',
  'wechat',
  'website',
  'newMedia',
  'etcWay',
]);

/** 受理咨询投诉55件,其中12345热线40件,局长信箱15件: an item that touches its channel, of a total over several that states nothing itself. */
export function ofMixedTotal(view: View): boolean {
  const [first, second] = view.near;
  const channel = first?.id === 'ticket' && second?.end === first.start ? second : first;
  if (
    view.listTotal === -1 ||
    channel === undefined ||
    !isIntake(channel) ||
    (first as Token).end !== view.figure.start
  )
    return false;
  if (view.stated.some(({ index }) => index === view.listTotal) && !isOfSeveral(view, channel)) return false;
  const items = view.tokens.slice(view.listTotal + 1, view.listTotal + LONGEST_LIST);
  const stop = items.findIndex(({ id }) => id === 'stop');
  if (!items.slice(0, stop === -1 ? items.length : stop).some(({ id }) => id === 'hotline')) return false;
  const before = view.tokens.slice(Math.max(0, view.listTotal - 8), view.listTotal);
  return before.some(({ id }) => id === 'receive' || id === 'handle' || id === 'answer');
}

/** 热线、网络问政、信访平台合计办理1408件,其中市长热线1190件: the hotline's own share of what came in by several ways. */
function isOfSeveral(view: View, { id }: Token): boolean {
  const before = view.tokens.slice(Math.max(0, view.listTotal - 12), view.listTotal);
  const stop = before.findLastIndex((token) => token.id === 'stop');
  return (
    id === 'hotline' &&
    before
      .slice(stop + 1)
      .some((token) => token.id === 'cityService' || token.id === 'letterbox' || PETITIONS.test(wordOf(view, token)))
  );
}

/** Tokens of a list that are looked at. */
const LONGEST_LIST = 24;
