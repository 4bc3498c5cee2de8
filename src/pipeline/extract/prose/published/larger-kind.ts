/**
 * Tells that items of some kinds are not all, by a single kind that counts more before them or behind them in a row: 发布工作动态5138条。公开就业、住房等信息1096条. Takes the
 * view of the items; kinds of a channel, of a list and of what was sent up show nothing.
 */
import { prefiltered, taken, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { isPublishingChannel } from '../words/publishing-channel.ts';
import type { Token } from '../words/tokenise.ts';
import { holds, type View } from '../view/view.ts';

/** True where the report counted more items of one kind before. */
export function behindLargerKind({ tokens, index, figure, earlierTokens }: View): boolean {
  const larger = (passage: readonly Token[]): boolean =>
    passage.some((token, i) => {
      const other = token.figure;
      return other?.unit === figure.unit && other.value > figure.value && countsKind(passage, i);
    });
  return larger(tokens.slice(0, index)) || earlierTokens.some(larger);
}

/** 发布工作动态5138条: a verb and a kind in the clause of the figure. */
function countsKind(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findLastIndex(({ id }, i) => i < at && CLAUSE_ENDS.has(id));
  const clause = tokens.slice(from + 1, at);
  return (
    holds(clause, 'publish') &&
    holds(clause, 'category') &&
    !holds(clause, ...OTHER) &&
    !clause.some(isPublishingChannel)
  );
}

/** 线上公开信息320条,线下公开信息65条: what is online beside what is not. */
export function isOnlyOnline({ text, figure }: View): boolean {
  return takesBefore(ONLINE, text, figure.start, 20) && takesIn(THEN_OFFLINE, text, figure.end, figure.end + 24);
}

/** Takes 线上公开信息; leaves 线上线下公开信息. */
const ONLINE = prefiltered(/线上(?!线下|、线下|和线下|与线下|及线下)[^,。;\d]{0,14}$/u);
/** Takes ,线下公开信息65; leaves ,其中线下. */
const THEN_OFFLINE = prefiltered(/^[,;、](?:通过|在)?线下[^,。;\d]{0,14}\d/u);

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'colon', 'figure', 'bracket', 'bracketEnd']);
/** Words of what is no kind of what was published in the year. */
const OTHER = ['list', 'sendUp', 'lastYear', 'change', 'plan', 'allYears', 'quota', 'decoy'] as const;

/** 发布信息8条、业务工作信息17条: in one row with more information of another kind. */
export function besideLargerInRow({ text, figure }: View): boolean {
  const next = taken(NEXT_IN_ROW, text.slice(figure.end, figure.end + 24), text);
  return next !== null && Number(next[1]) > figure.value;
}

/** Takes 、业务工作信息17; leaves ,网站信息17, 、微博信息17 and 、关注17. */
const NEXT_IN_ROW = prefiltered(
  /^、(?![一-龥]*(?:网|[微官]|号|媒|博|栏|平台|渠道|方式|其[他它]))[一-龥]{2,10}信息(\d+)[条件篇份则]/u,
);
