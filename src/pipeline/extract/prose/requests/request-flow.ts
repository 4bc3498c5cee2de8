/**
 * The flow of requests through a year, read over a passage at once: what was taken in and carried in equals what was concluded and carried
 * out. Takes the facts that the readers found; adds and mends readings where the words of each clause leave them open and the sums prove
 * them. Adds nothing where no figure was carried over or left.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { saysAllAnswered } from './answered-requests.ts';
import { countsCases } from '../figures/counts-cases.ts';
import { flowRole, type FlowClause, type FlowRole } from './flow-role.ts';
import { isForeign } from '../time/guard.ts';
import { ofOtherYear } from '../time/of-other-year.ts';
import { onlyCame, provedFlow, rowsOf, type Flow, type Placed, type Row } from './proved-flow.ts';
import type { Fact } from '../view/fact.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import { viewOf, wordOf, type Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with what its flow of requests states. */
export function withRequestFlow(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!MAY_FLOW.test(setting.text) || !(hasTwoFigures(setting.tokens) || CARRIES.test(setting.text))) return facts;
  const placed = placedFigures(setting, facts);
  if (!placed.some(({ role }) => CARRIED_OVER.has(role))) return facts;
  const flow = provedFlow(placed);
  const rows = flow === null ? [] : [...rowsOf(flow), ...concludedAll(flow, setting)];
  const kept = dealtWith(facts, placed).filter((fact) => !contradicts(fact, rows, flow, placed));
  const beside = kept.find(({ metric }) => metric.startsWith('applications.'));
  const found = [...rows, ...saidRows(placed, rows, kept)].filter(
    ([metric, { at }]) => !kept.some((fact) => fact.metric === metric && fact.index === at),
  );
  const added = found.map(([metric, { at }]): Fact => {
    const figure = (setting.tokens[at] as Token).figure as Figure;
    return {
      metric,
      scope: beside === undefined ? 'agency' : beside.scope,
      start: figure.start,
      end: figure.end,
      figure,
      index: at,
      wording: null,
    };
  });
  return withFacts(kept, added);
}

/** 全年办理申请208件,结转下年6件: what was dealt with, where nothing says what came in, was concluded if some was left. */
function dealtWith(facts: readonly Fact[], placed: readonly Placed[]): readonly Fact[] {
  const [first, second] = placed;
  if (placed.length !== 2 || first?.role !== 'handled' || second?.role !== 'out') return facts;
  if (facts.some(({ metric }) => metric === CONCLUDED)) return facts;
  return facts.map((fact) =>
    fact.index === first.at && fact.metric === RECEIVED ? { ...fact, metric: CONCLUDED } : fact,
  );
}

const RECEIVED = 'applications.received.total';
const CONCLUDED = 'applications.concluded.total';

/** Takes 结转, 余2件, 在办, 去年, 年末, 2025年答复, one of which every flow over years holds; leaves 收到申请5件,答复5件. */
const MAY_FLOW =
  /[转延跨余剩遗待移存带旧]|[未在]办|未[结了]|\+|办理中|未[到答]|[上去往下次明来翌]一?年|年[初末]|20\d\d年\d*月?[前内]?[答办收]/u;

/** Takes 跨年, 延至, 未到期, 2025年1月底前答复, by which one figure alone is carried over; leaves 比上年. */
const CARRIES =
  /跨年|结转|顺延|转[入至到下]|延[至续到]|遗留|[尚年][末底]?未(?:能)?(?:办|答|到)|未到|20\d\d年\d*月?[^,。;\d]{0,4}[答办]/u;

/** True for a sum's fewest parts. */
function hasTwoFigures(tokens: readonly Token[]): boolean {
  let figures = 0;
  for (let i = 0; i < tokens.length && figures < 2; i += 1) if ((tokens[i] as Token).figure !== null) figures += 1;
  return figures === 2;
}

/** Roles that only a flow over years has. */
const CARRIED_OVER: ReadonlySet<FlowRole> = new Set(['in', 'old', 'out', 'left', 'carried']);

/** Ids of words behind which no request is spoken of until one is named again. */
export const OTHER_MATTERS: ReadonlySet<string> = new Set([
  'hotline',
  'letterbox',
  'cityService',
  'proposal',
  'reconsideration',
  'litigation',
  'disputeBoth',
  'press',
  'interpretation',
  'openDay',
  'licensing',
  'penalties',
  'otherMatter',
]);

/** The figures of the passage that stand where requests are spoken of, with their roles. */
function placedFigures(setting: Setting, facts: readonly Fact[]): readonly Placed[] {
  const { tokens, year } = setting;
  const placed: Placed[] = [];
  let spoken = setting.heading === 'request';
  let unspoken: Placed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const other = OTHER_MATTERS.has(token.id) && !isOfRequest(setting, token);
    if (other || token.id === 'stop') unspoken = [];
    if (other) spoken = false;
    else if (token.id === 'request' && NAMES.test(wordOf(setting, token))) spoken = true;
    if (token.figure === null) continue;
    if (facts.some(({ index, metric }) => index === at && metric.startsWith('applications.'))) {
      spoken = true;
      placed.push(...unspoken);
    }
    if (spoken) unspoken = [];
    if (!countsCases(token.figure)) continue;
    const said = flowRole(clauseAt(setting, at), year);
    const role = said ?? (facts.some(({ index, metric }) => index === at && metric === RECEIVED) ? 'taken' : null);
    if (role === null || ((role === 'out' || role === 'left') && ofOtherYear(setting, token.start))) continue;
    const { value } = token.figure;
    if (!isBygone(setting, at, role, placed)) (spoken ? placed : unspoken).push({ at, value, role });
    else if (MAY_BE_AT_HAND.has(role)) (spoken ? placed : unspoken).push({ at, value, role: 'bygone' });
  }
  return placed;
}

/** 以信访、投诉名义提出而不予处理的18件, 以邮件方式提出: what a request was, or how it came, is no other matter. */
export function isOfRequest(setting: Setting, token: Token): boolean {
  return wordOf(setting, token) === '信件' || takesIn(MATTER_OF_REQUEST, setting.text, token.end, token.end + 20);
}

/** Takes 、投诉、举报名义提出, 类申请, 事项不予处理, 方式提出; leaves 212件. */
const MATTER_OF_REQUEST = prefiltered(
  /^[^,。;\d]{0,12}(?:名义|类申请|不予处理|(?:方式|形式|渠道|途径)(?:提出|提交|申请))/u,
);

/** Roles of which what was at hand may be said. */
const MAY_BE_AT_HAND: ReadonlySet<FlowRole> = new Set(['all', 'handled', 'taken']);

/** 收到12件,上年结转1件,共计13件,已全部办结: all that was at hand was concluded. */
function concludedAll(flow: Flow, { text, tokens }: Setting): readonly Row[] {
  const { all, taken, carriedIn } = flow;
  if (all === null || !onlyCame(flow)) return [];
  const last = Math.max(all.at, taken?.at ?? all.at, carriedIn?.at ?? all.at);
  const said = [all.at, last].some((at) => saysAllAnswered(text, (tokens[at] as Token).end));
  return said ? [[CONCLUDED, all]] : [];
}

/** Takes 政府信息公开申请, 依申请公开; leaves 申请. */
const NAMES = /公开|依申请/u;

/** The words on both sides of a figure up to a mark or another figure. */
function clauseAt({ text, tokens }: Setting, at: number): FlowClause {
  const { start, end } = tokens[at] as Token;
  const last = tokens.findLast((token, i) => i < at && token.figure !== null);
  const next = tokens.find((token, i) => i > at && token.figure !== null);
  const before = text.slice(Math.max(last === undefined ? 0 : last.end, start - LONGEST), start);
  const sentence = text.slice(end, end + LONGEST).split(SENTENCE_END, 1)[0] as string;
  const behind = sentence.split(MARK, 1)[0] as string;
  const reaches = (words: string): boolean => next !== undefined && end + words.length >= next.start;
  return {
    before: before.split(MARK).at(-1) as string,
    behind: reaches(behind) ? '' : behind,
    beyond: reaches(sentence) ? '' : sentence,
  };
}

/** Words of a clause that are looked at. */
const LONGEST = 40;
/** Takes the marks that part clauses; leaves :. */
const MARK = /[,。;、()+]/u;
/** Takes the marks behind which something else is said; leaves ,. */
const SENTENCE_END = /[。;(]/u;

/** True for what the guard of all figures refuses; words that carry over name another year for what follows. */
function isBygone(setting: Setting, at: number, role: FlowRole, placed: readonly Placed[]): boolean {
  if (
    role === 'left' ||
    role === 'in' ||
    role === 'out' ||
    placed.some((before) => before.role === 'in' || before.role === 'out')
  )
    return false;
  return isForeign(viewOf(setting, at, []));
}

/** Rows whose words alone say them, with the year from or into which they go or that they are new, where nothing else states them. */
function saidRows(placed: readonly Placed[], rows: readonly Row[], facts: readonly Fact[]): readonly Row[] {
  return SAID.flatMap(([role, metric]): readonly Row[] => {
    const figure = placed.find((one) => one.role === role);
    if (figure === undefined || facts.some((fact) => fact.metric === metric || fact.index === figure.at)) return [];
    return rows.some(([row, { at }]) => row === metric || at === figure.at) ? [] : [[metric, figure]];
  });
}

const SAID = [
  ['in', 'applications.carriedIn.total'],
  ['out', 'applications.carriedOut.total'],
  ['new', 'applications.received.total'],
] as const;

/** True for a reading of the flow that the proved one gives another figure or another meaning, and for what is left and was read as concluded. */
function contradicts(
  { metric, index }: Fact,
  rows: readonly Row[],
  flow: Flow | null,
  placed: readonly Placed[],
): boolean {
  const own = rows.filter(([, { at }]) => at === index);
  if (metric === 'messages.received' && own.length > 0) return true; // 信件6件…已办结9件: no letters, as the sums say
  if (!FLOW_METRIC.test(metric) || index === -1) return false;
  if (own.length > 0) return !own.some(([row]) => row === metric);
  if (metric === CONCLUDED && placed.some(({ at, role }) => at === index && role === 'left')) return true;
  if (flow?.all?.at !== index || own.length > 0) return false;
  return rows.some(([row]) => row === metric) || (flow.all.role !== 'taken' && flow.carriedIn !== null);
}

/** Takes applications.received.total; leaves applications.granted.total. */
const FLOW_METRIC = /^applications\.(?:received|carriedIn|concluded|carriedOut)\.total$/u;
