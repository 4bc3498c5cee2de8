/** Newspapers and television among the ways that a total is split by: 公开500条,其中报刊、电视等媒体公开40条. Refuses coverage by the press. */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { SOCIAL } from '../words/publishing-channel.ts';
import type { View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** True when the figure is the share of printed or broadcast media in a total of published items. */
export function isPressOfTotal(view: View): boolean {
  const { stated, listTotal, near } = view;
  const ofTotal = stated.some(({ index, metric }) => index === listTotal && metric === 'published.total');
  return ofTotal && isPressClause(view, near);
}

/** 通过报刊、媒体平台公开信息280篇: the body opened its information in print; beside an account (报刊、公众号等媒体) nobody knows how much. */
export function isByPress({ text, near, figure }: View): boolean {
  return (
    !near.some(({ id }) => SOCIAL.has(id) || id === 'website') &&
    takesIn(BY_PRESS, text, near.at(-1)?.start, figure.start)
  );
}

/** Takes 通过报刊、各类媒体平台公开信息; leaves 通过新闻媒体发布信息 and 在报刊刊发稿件. */
const BY_PRESS = prefiltered(
  /(?:通过|利用)[^,。;\d]{0,8}报[刊纸][^,。;\d]{0,14}(?:主动)?公开(?:(?:各类)?(?:政府|政务)?信息)?[^,。;\d]{0,3}$/u,
);

/** True when the words of an item name such media and say 公开, or nothing else. */
export function isPressClause(view: Pick<View, 'text'>, clause: readonly Token[]): boolean {
  const named = clause.some(({ id, start, end }) => id === 'media' && takesIn(PRESS, view.text, start, end));
  if (!named) return false;
  const acts = clause.filter(({ id }) => id === 'publish' || id === 'info');
  return acts.length === 0
    ? clause.every(({ id }) => BARE.has(id))
    : acts.some(({ start, end }) => takesIn(OPENED, view.text, start, end));
}

/** Takes 报刊, 电视台, 广播电视; leaves 融媒体中心. */
const PRESS = prefiltered(/报[刊纸]|电视|广播|传统媒体/u);
/** Words of an item that names its way and nothing else: 县电视台14条. */
const BARE: ReadonlySet<string> = new Set(['media', 'offline', 'agency', 'list', 'pause', 'comma', 'filler']);
/** Takes 公开, 公布, 公示信息; leaves 刊发稿件. */
const OPENED = prefiltered(/公[开布示]/u);

/** 在某某报和某某局网站上发稿25篇: coverage by the press, whatever site stands among the papers. */
export function isCoverage({ near, text, figure }: View): boolean {
  if (!near.some(({ id, start, end }) => id === 'publish' && text.slice(start, end) === '发稿')) return false;
  return takesBefore(IN_PRESS, text, figure.start, LONGEST_CLAUSE);
}

/** Characters in front of a figure among which its own clause is looked for. */
const LONGEST_CLAUSE = 40;
/** Takes 气象报和…网站上发稿, 地方媒体上发稿; leaves 新媒体发稿. */
const IN_PRESS = prefiltered(/(?:报(?!送|告)[^,。;、]{0,20}|(?<!新)媒体[^,。;、]{0,4})发稿[^,。;、]{0,4}$/u);
