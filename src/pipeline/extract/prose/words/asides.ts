/** Passes over brackets that say nothing of their own. Takes the tokens of a passage; gives them with each such bracket as one word. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { SOCIAL } from './publishing-channel.ts';
import { renamed, wordToken } from './shaped-words.ts';
import type { Token } from './tokenise.ts';

/** A bracket without a figure says nothing that a figure needs: it becomes one word to pass over. */
export function withAsides(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.id === 'bracket')) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const opening = tokens[i] as Token;
    const end = opening.id === 'bracket' ? asideEnd(tokens, i) : -1;
    if (end === -1) kept.push(opening);
    else if (namesLine(text, kept.at(-1), tokens.slice(i + 1, end)))
      kept.push(...ofPlatform(kept, tokens.slice(i + 1, end), opening.start, (tokens[end] as Token).end));
    else
      kept.push(
        ...closedAside(
          kept.pop(),
          tokens.slice(i + 1, end),
          wordToken(
            includesBodies(text, opening, tokens[i + 1] as Token) ? 'areaWide' : 'filler',
            opening.start,
            (tokens[end] as Token).end,
          ),
        ),
      );
    if (end !== -1) i = end;
  }
  return kept;
}

/** 我区(含各部门), 全市(含各区), not 我局(不含各单位): with its bodies a place speaks of its whole area. */
function includesBodies(text: string, { end }: Token, { id, start }: Token): boolean {
  return id === 'areaWide' && start === end && text[start] === '含';
}

/** 民呼我为统一平台(12345), 网络理政平台(含12345热线、市长信箱): the lines that one platform holds, where a line is not named before. */
function namesLine(text: string, before: Token | undefined, inner: readonly Token[]): boolean {
  if (before === undefined || !holdsLines(text, before) || !inner.some(({ id }) => id === 'hotline')) return false;
  if (takesIn(EXCEPT, text, before.end, (inner[0] as Token).end)) return false;
  return inner.every(({ id }) => OF_PLATFORM.has(id));
}

/** One line is what its platform is; several stand beside it. Gives what follows the tokens kept, of which it renames the platform. */
function ofPlatform(kept: Token[], inner: readonly Token[], start: number, end: number): readonly Token[] {
  if (inner.length > 1) return inner;
  const at = kept.findLastIndex(({ id }) => id !== 'filler');
  const platform = kept[at];
  if (platform === undefined || !PLATFORMS.has(platform.id)) return [wordToken('hotline', start, end)];
  kept[at] = renamed(platform, 'hotline');
  return [wordToken('filler', start, end)];
}

/** True for a platform, and for 便民服务中心. */
function holdsLines(text: string, { id, start, end }: Token): boolean {
  return PLATFORMS.has(id) || (id === 'agency' && text.slice(start, end).endsWith('中心'));
}

/** Ids of what may be such a platform. */
const PLATFORMS: ReadonlySet<string> = new Set(['cityService', 'letterbox', 'filler', 'website']);
/** Ids of the lines and boxes that it may hold, and of the words between. */
const OF_PLATFORM: ReadonlySet<string> = new Set([
  'hotline',
  'letterbox',
  'cityService',
  'pause',
  'filler',
  'list',
  'agency',
  'etc',
]);
/** Takes (不含, (除; leaves (含. */
const EXCEPT = prefiltered(/不|除|未/u);

/** 政务新媒体平台(“某某”微信公众号): the bracket says which kind the channel before it is. */
function closedAside(before: Token | undefined, inner: readonly Token[], aside: Token): readonly Token[] {
  if (before === undefined) return [aside];
  const kinds = new Set(inner.filter(({ id }) => SOCIAL.has(id)).map(({ id }) => id));
  const named = kinds.size === 1 ? inner.find((token) => token.id === 'wechat' || token.id === 'weibo') : undefined;
  const open = inner.some((token) => token.id === 'etc' || token.id === 'etcWay');
  return before.id === 'newMedia' && named !== undefined && !open
    ? [renamed(before, named.id), aside]
    : [before, aside];
}

const LONGEST_ASIDE = 40;

/** (2024年未收到申请) states something of its own. */
function denies(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from + 1; i < end; i += 1) {
    if (tokens[i]?.id === 'none') return tokens.slice(i + 1, end).some(({ id }) => DENIED_IDS.has(id));
  }
  return false;
}

/** Ids of what a bracket may deny. */
const DENIED_IDS: ReadonlySet<string> = new Set(['request', 'reconsideration', 'litigation', 'disputeBoth', 'fee']);

/** (上年286条), (去年同期为12件): the one figure of a bracket that only compares. */
function ofLastYear(tokens: readonly Token[], from: number, figure: number): boolean {
  if (tokens[from + 1]?.id !== 'lastYear' || tokens[figure + 1]?.id !== 'bracketEnd') return false;
  return tokens.slice(from + 2, figure).every(({ id }) => id === 'filler' || id === 'publish' || id === 'info');
}

function asideEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i += 1) {
    const inner = tokens[i] as Token;
    if (inner.id === 'bracketEnd') return denies(tokens, from, i) ? -1 : i;
    if (
      (inner.id === 'figure' && !(inner.figure?.unit === '个' && i === from + 1) && !ofLastYear(tokens, from, i)) ||
      inner.id === 'stop' ||
      inner.id === 'bracket' ||
      inner.end - (tokens[from] as Token).start > LONGEST_ASIDE
    )
      return -1;
  }
  return -1;
}
