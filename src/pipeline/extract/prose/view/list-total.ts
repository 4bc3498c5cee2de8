/** Finds the total whose list a figure stands in: 其中, 包括, a colon or an open bracket behind an earlier figure. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { SUMS_UP } from '../words/sum-words.ts';
import type { Token } from '../words/tokenise.ts';

/** Index of the total's token; -1 when the figure at `index` stands in no list. `near` holds the tokens of its clause. */
export function listTotalOf(text: string, tokens: readonly Token[], index: number, near: readonly Token[]): number {
  let listed = false;
  let first: Token | null = null;
  let closed = false;
  const ownStatement = statesAnew(text, near);
  for (let i = index - 1; i >= 0; i = beforeBracket(tokens, i)) {
    const token = tokens[i] as Token;
    if (token.id === 'stop') return first?.id === 'list' ? lastFigure(tokens, i) : -1;
    if (token.id === 'semi' && ownStatement && !listed) return -1;
    if (token.id === 'figure' && (listed || opensList(tokens, i, index))) return i;
    if (token.id === 'list' && !(closed && ownStatement) && !saysWhatOf(text, tokens, i)) listed = true;
    closed = token.id !== 'figure' && (closed || endsKinds(tokens, i));
    if (token.id !== 'filler' && token.id !== 'comma' && token.id !== 'colon') first = token;
  }
  return -1;
}

/** The 涉及 of 推送涉及教育、医疗等的动态68条: behind its verb it says what the items are about, and opens no list. */
function saysWhatOf(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Token;
  const before = tokens[at - 1];
  return before?.id === 'publish' && before.end === start && takesIn(ABOUT, text, start, end);
}

/** Takes 涉及, 涵盖; leaves 主要涉及 and 其中. */
const ABOUT = prefiltered(/^(?:涉及|涵盖)$/u);

/** The 等 of 主要涉及征地、拆迁等方面,本年度答复9件, behind which a new clause begins: the kinds were all named, and none was counted. */
function endsKinds(tokens: readonly Token[], at: number): boolean {
  return (tokens[at] as Token).id === 'etc' && tokens[at + 1]?.id === 'comma';
}

/** Tokens of a bracket that are passed over. */
const LONGEST_BRACKET = 40;

/** The place before the one at `at`; before a bracket that has closed, whose list is over, the place before it opened. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.id !== 'bracketEnd' || tokens[at]?.id === 'colon') return at - 1;
  for (let i = at - 2; i >= 0 && i > at - LONGEST_BRACKET; i -= 1) if (tokens[i]?.id === 'bracket') return i - 1;
  return at - 1;
}

const VERBS: ReadonlySet<string> = new Set(['publish', 'receive', 'handle', 'answer']);
const ANEW: ReadonlySet<string> = new Set(['thisYear', 'year', 'via', 'receive', 'publish', 'answer']);

/** Takes 累计办理, 全年发布, 通过微信公开; leaves 其他应主动公开的. */
function statesAnew(text: string, near: readonly Token[]): boolean {
  if (!near.some((token) => VERBS.has(token.id) || isNounWithVerb(text, token))) return false;
  const begun = near.at(-1);
  if (begun !== undefined && text[begun.start] === '已') return true;
  return near.some((token) => ANEW.has(token.id) || SUMS_UP.test(text.slice(token.start, token.end)));
}

/** The 发布信息 of 通过客户端发布信息动态73条, which holds its verb. */
function isNounWithVerb(text: string, { id, start, end }: Token): boolean {
  return id === 'info' && takesIn(VERB_FIRST, text, start, end);
}

/** Takes 发布信息, 推送信息; leaves 公开信息, which may be what is broken down. */
const VERB_FIRST = prefiltered(/^(?:发布|推送|更新)信息$/u);

/** Takes 108条:, (108条): and 108条(; leaves 108条(含1条) once the bracket has closed. */
function opensList(tokens: readonly Token[], figure: number, index: number): boolean {
  const next = tokens[figure + 1];
  if (next === undefined || next.start > (tokens[figure] as Token).end) return false;
  if (next.id === 'colon' || (next.id === 'bracketEnd' && tokens[figure + 2]?.id === 'colon')) return true;
  return next.id === 'bracket' && !tokens.slice(figure, index).some((token) => token.id === 'bracketEnd');
}

/** The figure that ends the sentence before: only its last statement can be the total of 其中 at a sentence's start. */
function lastFigure(tokens: readonly Token[], stop: number): number {
  for (let i = stop - 1; i >= 0; i -= 1) {
    const token = tokens[i] as Token;
    if (token.id === 'figure') return i;
    if (token.id === 'stop') return -1;
  }
  return -1;
}
