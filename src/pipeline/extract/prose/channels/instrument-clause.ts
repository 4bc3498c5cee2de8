/** Finds the clause before a figure that says by what means its items went out: 通过政府网站, or an account as the subject. */
import { prefiltered, takes, takesIn } from '../../../../domain/prefilter.ts';
import { countsAccounts } from '../view/counted-accounts.ts';
import { CLAUSE_BREAKS, countsColumns, leavesSubject, READERS } from './leaves-subject.ts';
import { isPublishingChannel, SOCIAL } from '../words/publishing-channel.ts';
import { holds, wordOf, type View } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** The nearest clause before the figure's own that says by what means, in reading order; null when there is none. */
export function instrumentClause(view: View): readonly Token[] | null {
  const rest = view.sentence.slice(view.near.length);
  let clause: Token[] = [];
  let passed: readonly Token[] = [];
  let columns = false;
  let accounts = false;
  for (const [k, token] of rest.entries()) {
    const at = view.index - view.near.length - 1 - k;
    if (!CLAUSE_BREAKS.has(token.id) || leavesSubject(view, at) || (accounts && countsAccounts(view, at - 1))) {
      columns ||= token.figure !== null && countsColumns(view, at);
      accounts ||= countsAccounts(view, at);
      clause.push(token);
      continue;
    }
    if (accounts && saysProactive(view)) return null;
    if (accounts || saysMeans(view, clause, columns)) return [...clause.reverse(), ...passed];
    passed = [...clause.filter(isChannelWord), ...passed];
    if (token.id === 'figure' || (token.id === 'semi' && !readersCounted(view))) return null;
    clause = [];
  }
  if (accounts && saysProactive(view)) return null;
  if (accounts || saysMeans(view, clause, columns)) return [...clause.reverse(), ...passed];
  return clauseBeforeSentence(view);
}

/** `columns`: the clause counts columns, which a site has. */
function saysMeans(view: View, clause: readonly Token[], columns: boolean): boolean {
  return isInstrument(clause) || isSubject(view, clause) || (columns && holds(clause, 'website'));
}

/** Channels and 等渠道, which clauses on the way may add: 以网站为主阵地,拓展微信、电视等渠道,公开…. */
function isChannelWord(token: Token): boolean {
  return isPublishingChannel(token) || token.id === 'etcWay';
}

/** True when readers or views were counted earlier in the sentence. */
function readersCounted(view: View): boolean {
  const from = view.index - view.sentence.length;
  return view.stated.some(({ index, metric }) => index >= from && READERS.has(metric));
}

/** 通过政府网站主动发布信息。全年公开59条。: the means said in a sentence of its own, without a figure, right before. */
function clauseBeforeSentence(view: View): readonly Token[] | null {
  if (view.sentence.some((token) => token.figure !== null)) return null;
  const stop = view.index - view.sentence.length - 1;
  const sentence: Token[] = [];
  for (let i = stop - 1; i >= 0 && (view.tokens[i] as Token).id !== 'stop'; i -= 1)
    sentence.push(view.tokens[i] as Token);
  if (isHeadingOfChannel(view, sentence) || isItemOnChannel(view, sentence)) return sentence.reverse();
  const opened = accountsOpened(view, sentence);
  if (opened !== null) return [...opened].reverse();
  const said =
    sentence.length > 0 && sentence.every((token) => token.figure === null) && (sentence[0] as Token).id === 'info';
  if (
    sentence.filter(({ id }) => id === 'website').length > 1 &&
    sentence.filter(({ id }) => id === 'publish').length > 1
  )
    return null;
  return said && isInstrument(sentence) && holds(sentence, 'publish') ? sentence.reverse() : null;
}

/** 门户网站主动公开情况。共发布699条: a sentence that only names what its channel did heads the next. */
function isHeadingOfChannel(view: View, nearestFirst: readonly Token[]): boolean {
  const first = nearestFirst.at(-1);
  const last = nearestFirst[0];
  if (first === undefined || last === undefined || !isPublishingChannel(first)) return false;
  if (first === last) return last.end === (view.tokens[view.tokens.indexOf(last) + 1]?.start ?? -1);
  return !holds(nearestFirst, 'comma') && /^(?:情况|方面)$/u.test(wordOf(view, last));
}

/** 还开通了微信公众号、抖音号等新媒体。共发布信息663篇。: accounts alone, which the sentence before opened. */
function accountsOpened(view: View, nearestFirst: readonly Token[]): readonly Token[] | null {
  const opened = nearestFirst.findIndex(({ id }) => id === 'opened');
  if (opened === -1 || view.near.some((token) => OPENED.test(wordOf(view, token)))) return null;
  const accounts = nearestFirst.slice(0, opened);
  const alone = accounts.every(({ id }) => SOCIAL.has(id) || ROW.has(id));
  return alone && accounts.some(({ id }) => SOCIAL.has(id)) ? accounts : null;
}

/** Words of a row of accounts. */
const ROW: ReadonlySet<string> = new Set(['pause', 'filler', 'etc', 'etcWay', 'agency', 'generic']);

/** 二是微信公众号更加活跃。全年推送156条: an item of a list that speaks of one channel only. */
function isItemOnChannel(view: View, nearestFirst: readonly Token[]): boolean {
  const first = nearestFirst.at(-1);
  if (first === undefined || saysProactive(view) || holds(nearestFirst, 'comma', 'etcWay', 'publish', 'info'))
    return false;
  if (new Set(nearestFirst.filter(isPublishingChannel).map(({ id }) => id)).size !== 1) return false;
  const before = view.tokens[view.tokens.indexOf(first) - 1];
  return ITEM.test(view.text.slice(before?.end, first.end));
}

/** Takes 二是, 2. and (2) at the start of a sentence; leaves 二季度. */
const ITEM = /^(?:[一二三四五六七八九十]是|其[一二三四五六]|\d[.、]|\(?[一二三四五六七八九十]\))/u;

/** Takes “某某”微信公众号保持运营, where the channel is the subject; leaves 加强政府网站建设 and 政府网站建设不断加强. */
function isSubject(view: View, clause: readonly Token[]): boolean {
  const at = clause.findLastIndex(isPublishingChannel);
  if (at === -1) return false;
  const channel = clause[at] as Token;
  const social = SOCIAL.has(channel.id);
  const said = view.text.slice(channel.end, channel.end + 14);
  if (!social && takes(VISITED, said, view.text) && view.near.some((token) => OPENED.test(wordOf(view, token))))
    return false;
  if (UPKEEP.test(said.slice(0, 6))) return social ? !saysProactive(view) : isRunSite(view, channel);
  const first = clause.at(-1) as Token;
  if (!social && isTended(view, first, channel)) return isRunSite(view, channel);
  const ahead = clause.slice(at + 1);
  return (
    first === channel ||
    takesIn(SUBJECT_START, view.text, first.start, channel.start) ||
    ((social || !saysProactive(view)) && ahead.every(({ id }) => BEFORE_SUBJECT.has(id)))
  );
}

/** 做好信息公开平台和各栏目的更新维护: what is looked after, not what publishes. */
function isTended({ text, tokens }: View, first: Token, channel: Token): boolean {
  const from = tokens[tokens.indexOf(first) - 1]?.end;
  return TENDED.test(text.slice(from, channel.start));
}

/** 加强政府网站运营管理,累计发布4243条: right before the figure's clause, a site that is run is what published. */
function isRunSite(view: View, channel: Token): boolean {
  if (view.near.some((token) => OPENED.test(wordOf(view, token))) || !/网站$/u.test(wordOf(view, channel)))
    return false;
  return takesIn(RUN, view.text, channel.end, view.figure.start);
}

/** Takes 公开, 主动公开, which the body does, whatever it runs; leaves 发布 and 更新. */
const OPENED = /公开/u;
/** Takes 运营管理,; leaves 管理,定期检查, and 和新媒体管理,. */
const RUN = prefiltered(
  /^(?:的?(?:日常|常态化|内容|信息)*(?:运营|运维|运行|管理|维护|保障|更新|建设)*(?:工作|水平)?),[^,。;\d]*$/u,
);

/** Takes 认真做好, 不断优化 at the start of a clause; leaves 全年政府. */
const TENDED =
  /^[^,。;]{0,6}(?:[做抓管建用]好|做[细实]|加[强快]|强化|推进|完善|规范|优化|提升|深化|健全|维护|升级|改进|重视|打造|建设|新建)/u;

/** Words in front of a channel that is the subject: 2024年,市政府微信公众号. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(['agency', 'filler', 'thisYear', 'year', 'generic', 'areaWide']);

/** 主动公开 counts all that the body published, whatever account the clause before speaks of. */
export function saysProactive(view: View): boolean {
  return view.near.some((token) => wordOf(view, token).includes('主动公开'));
}

/** Takes 建设, 运维; leaves 保持. */
const UPKEEP = /建设|管理|运维|维护|监管|^栏目|改版|^为/u;
/** Takes 访问量大幅提升, which says nothing of what the body disclosed; leaves 公开. */
const VISITED = prefiltered(/^(?:总|累计)?(?:访问|浏览|点击|影响力|建设|关注度)[^,。;\d]{0,10},/u);
/** Takes ”quoted names and connectives in front of the channel; leaves 完善政府. */
const SUBJECT_START = prefiltered(
  /^(?:20\d\d年度?,?)?(?:同时|此外|另外|其中|全年|本年度|我[镇局乡街区县市]|街道|[\u4e00-\u9fa5]{0,6})?,?“[^”]*”(?:官方|政务)?$/u,
);

/** Takes 通过政府网站; leaves 加强政府网站建设. Tokens nearest first. */
function isInstrument(clause: readonly Token[]): boolean {
  const channel = clause.findLastIndex(isPublishingChannel);
  const means = clause.slice(Math.max(0, channel)).filter((token) => token.id === 'via' || token.id === 'opened');
  return channel !== -1 && means.length > 0;
}
