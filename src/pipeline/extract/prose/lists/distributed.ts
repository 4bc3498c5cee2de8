/** Figures dealt out to channels named before them: 网站、微博、微信分别发布信息12条、45条、78条; 网站、微信各发布信息12条. */
import { prefiltered, taken, takes, takesIn } from '../../../../domain/prefilter.ts';
import { belongsToChannel } from '../channels/account-words.ts';
import { countsAccounts } from '../view/counted-accounts.ts';
import { DEALING } from '../words/dealing-words.ts';
import { isPublishingChannel, SITES_AND_ACCOUNTS } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { textBefore } from '../text/text-before.ts';
import type { View } from '../view/view.ts';

/** Most figures of one run. */
const LONGEST_RUN = 8;

/** The name that the figure belongs to: 行政复议、行政诉讼分别为5件、7件; null where nothing is dealt out, or the counts differ. */
export function namedInTurn(view: View, isName: (token: Token) => boolean): Token | null {
  const first = runStart(view);
  const clause = clauseBefore(view, first);
  const each = clause.find((token) => IN_TURN.test(view.text.slice(token.start, token.start + 2)));
  if (each === undefined) return null;
  const named = clause.filter(isName);
  const names =
    named.length === runLength(view, first) ? named : named.filter(({ start }) => start > lastComma(clause, each));
  const apart = names.length > 1 && names.every((token) => token.end <= each.start || token.start > each.start);
  if (!apart || names.length !== runLength(view, first)) return null;
  return names[figuresBetween(view, first, view.index)] ?? null;
}

/** Takes 分别 and 依次; leaves 各. */
const IN_TURN = new RegExp(`^(?:${DEALING})$`, 'u');

/** 发挥网站作用,通过微信、微博分别发布12条、45条: where the clause that deals out begins. */
function lastComma(clause: readonly Token[], each: Token): number {
  return clause.findLast(({ id, start }) => id === 'comma' && start < each.start)?.start ?? -1;
}

/** 公众号“甲”“乙”分别发布信息120条、80条: the kind of several accounts (or columns of a site) of one kind, named once or each; null for other figures. */
export function kindInTurn(view: View): string | null {
  const first = runStart(view);
  const run = runLength(view, first);
  if (run < 2) return null;
  const clause = clauseBefore(view, first);
  const kinds = clause.filter(isPublishingChannel);
  const kind = kinds[0];
  if (kind === undefined || !SITES_AND_ACCOUNTS.has(kind.id) || kinds.some(({ id }) => id !== kind.id)) return null;
  const upTo = view.tokens[first]?.start;
  const last = kinds.at(-1) as Token;
  if (kinds.length === run && takesIn(EACH_OF, view.text, last.end, upTo)) return kind.id;
  const named =
    taken(NAMES_IN_TURN, view.text.slice(kind.start, upTo), view.text) ??
    taken(NAMES_AHEAD, view.text.slice(clause[0]?.start, upTo), view.text);
  return named !== null && (named[0].match(NAME) ?? []).length === run ? kind.id : null;
}

/** Takes 分别公开信息 behind 某某网站、某某网站; leaves 信息. */
const EACH_OF = prefiltered(/^[^,。;\d]{0,10}分别[^,。;、\d]{0,10}$/u);
/** Takes 公众号“甲”、“乙”分别发布信息; leaves 公众号“甲”发布信息. */
const NAMES_IN_TURN = prefiltered(
  /^[^“”,。;、\d]{2,10}“[^“”]{1,14}”(?:[、和及与]?[^“”,。;、\d]{0,8}“[^“”]{1,14}”)+(?:[两三四五]个)?(?:栏目|专栏|专题|板块)?(?:全年|共|累计)*分别(?:累计|共)?(?:发布|推送|推发|编发|更新|公开)[^,。;、“”\d]{0,8}$/u,
);
/** Takes “甲”“乙”微信公众号分别推送信息, whose kind stands behind the names; leaves “甲”微信公众号推送信息. */
const NAMES_AHEAD = prefiltered(
  /“[^“”]{1,14}”(?:[、和及与]?“[^“”]{1,14}”)+(?:等)?[^“”,。;、\d]{2,10}(?:全年|共|累计)*分别(?:累计|共)?(?:发布|推送|推发|编发|更新)[^,。;、“”\d]{0,8}$/u,
);
/** Takes “甲”. */
const NAME = /“[^“”]+”/gu;

const NO_CHANNELS: readonly string[] = [];

/** Ids of the channels that carried the one figure each: 通过网站、微信分别发布320条; none where it is no such figure. */
export function channelsEach(view: View): readonly string[] {
  const before = textBefore(view.text, view.figure.start, LONGEST_EACH);
  const verb = takes(SAYS_EACH, before, view.text) ? taken(EACH, before, view.text) : null;
  if (verb === null || runStart(view) !== view.index || runLength(view, view.index) > 1) return NO_CHANNELS;
  const from = view.figure.start - verb[0].length;
  const channels = clauseBefore(view, view.index).filter(
    (token) => isPublishingChannel(token) && token.end <= from && !belongsToChannel(view, token),
  );
  const kinds = channels.map(({ id }) => id);
  return kinds.length > 1 && new Set(kinds).size === kinds.length ? kinds : NO_CHANNELS;
}

/** Characters in front of a figure among which 分别 is looked for. */
const LONGEST_EACH = 24;
/** Takes 分别, 各 and 均, for one look first; leaves 共. */
const SAYS_EACH = prefiltered(/[别各均]/u);
/** Takes 分别发布信息, 各推送政务信息, 发布信息各; leaves 各类信息 and 各平台发布. */
const EACH = prefiltered(
  /(?:分别|各自?|均)(?:累计|共计?|主动|对外|集中)*(?:发布|推送|公开|更新|刊发|编发|推发|转发|发出|推出)[^,。;、\d]{0,10}$|(?:发布|推送|公开|更新|刊发|编发)[^,。;、\d]{0,10}(?:各|均为)$/u,
);

function runStart(view: View): number {
  let first = view.index;
  for (let i = view.index - 1; i >= 0 && view.index - i <= 2 * LONGEST_RUN; i -= 1) {
    const token = view.tokens[i] as Token;
    if (token.figure !== null) first = i;
    else if (!isLink(view, token)) break;
  }
  return first;
}

/** Takes 、 and 和 between figures; leaves words. */
function isLink(view: View, token: Token): boolean {
  return token.id === 'pause' || token.id === 'comma' || /^[和与及]$/u.test(view.text.slice(token.start, token.end));
}

function runLength(view: View, first: number): number {
  let last = first;
  for (let i = first + 1; i < view.tokens.length && i - first <= 2 * LONGEST_RUN; i += 1) {
    const token = view.tokens[i] as Token;
    if (token.figure !== null && token.start <= (view.tokens[i - 1] as Token).end) last = i;
    else if (!isLink(view, token) || token.start > (view.tokens[i - 1] as Token).end) break;
  }
  return figuresBetween(view, first, last) + 1;
}

function figuresBetween(view: View, from: number, to: number): number {
  return view.tokens.slice(from, to).filter((token) => token.figure !== null).length;
}

/** The words in front of the run up to a stop, a semicolon or another figure, in reading order. */
function clauseBefore(view: View, first: number): readonly Token[] {
  const found: Token[] = [];
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = view.tokens[i] as Token;
    if (token.id === 'stop' || token.id === 'semi') break;
    if (token.figure === null) found.unshift(token);
    else if (!countsAccounts(view, i)) break;
  }
  return found;
}
