/**
 * Reads statements that nothing happened (未收到申请, 未发生行政复议、诉讼, 未收取信息处理费) as an exact 0 whose proof is the words.
 * Refuses 无 inside other words and statements about anything else.
 */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { REQUESTS_TOO } from '../disputes/dispute-counts.ts';
import { deniesAllRequests, deniesReceipt } from './denied-requests.ts';
import { LOST } from '../disputes/lost-cases.ts';
import { startOfNoConference } from './no-conference.ts';
import { endOfNoFee } from './no-fee.ts';
import { isProcessingFee } from '../documents/processing-fee.ts';
import type { Setting } from '../view/view.ts';
import type { Token } from '../words/tokenise.ts';

/** A zero stated in words, with the place of the words in the passage. */
export interface NoneStatement {
  readonly metrics: readonly string[];
  readonly start: number;
  readonly end: number;
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'figure', 'bracket']);
const DISPUTE_METRICS: Readonly<Record<string, readonly string[]>> = {
  reconsideration: ['reconsideration.total'],
  litigation: ['litigation.total'],
  disputeBoth: ['reconsideration.total', 'litigation.total'],
};
/** How far behind a bare 无 its object may stand. */
const REACH_OF_BARE = 24;

/** All statements of nothing in the passage. */
export function readNone(setting: Setting): readonly NoneStatement[] {
  const found: NoneStatement[] = [];
  for (let index = 0; index < setting.tokens.length; index += 1) {
    const token = setting.tokens[index] as Token;
    const start = startOfNoConference(setting, token);
    if (start !== null)
      found.push({
        metrics: [token.id === 'press' ? 'pressConferences.held' : 'openDays.held'],
        start,
        end: token.end,
      });
    if (token.id !== 'none' || setting.tokens[index + 1]?.id === 'none') continue;
    const statement = behind(setting, index) ?? before(setting, index);
    if (statement !== null) found.push(statement);
  }
  return found;
}

/** 未收到 … 申请: the object follows within the clause. */
function behind(setting: Setting, index: number): NoneStatement | null {
  const none = setting.tokens[index] as Token;
  const clause: Token[] = [];
  for (let i = index + 1; i < setting.tokens.length; i += 1) {
    const token = setting.tokens[i] as Token;
    if (token.id === 'comma' && goesOnToDispute(setting, index, token)) continue;
    if (CLAUSE_ENDS.has(token.id) || token.id === 'none') break;
    if (none.end - none.start === 1 && token.start - none.end > REACH_OF_BARE) break;
    clause.push(token);
  }
  return statementOf(setting, none, clause);
}

/** 无因信息公开产生的行政复议,提起行政诉讼情况: the comma parts the two disputes that are denied together. */
function goesOnToDispute(setting: Setting, index: number, comma: Token): boolean {
  const denied = setting.tokens.some(
    (token, i) => i > index && token.start < comma.start && DISPUTE_METRICS[token.id] !== undefined,
  );
  return denied && takesIn(SECOND_DISPUTE, setting.text, comma.end, comma.end + 12);
}

/** Takes 提起行政诉讼, 或被提起诉讼; leaves 收到行政诉讼1件, 行政诉讼案件2件. */
const SECOND_DISPUTE = prefiltered(
  /^(?:以?及|和|或者?|与|也)?(?:被|未|无)?(?:提起|引发|发生)?的?行政(?:诉讼|复议)(?!(?:案件|案|件|事项)?(?:共|有|为)?[\d一二两三四五六七八九十])/u,
);

function statementOf(setting: Setting, none: Token, clause: readonly Token[]): NoneStatement | null {
  const feeEnd = endOfNoFee(setting, none, clause);
  if (feeEnd !== null) return { metrics: ['processingFee.amount'], start: none.start, end: feeEnd };
  const disputes = clause.filter((token) => DISPUTE_METRICS[token.id] !== undefined);
  const requests = clause.filter((token) => isRequest(setting, none, token));
  if (disputes.length > 0)
    return lostOnly(setting, none, disputes) ? null : disputeStatement(setting, none, clause, disputes, requests);
  const last = requests.at(-1);
  if (clause.some(({ id }) => id === 'carriedIn' || id === 'carriedOut')) return null;
  if (last === undefined || !deniesAllRequests(setting, none, clause[0], last)) return null;
  return { metrics: ['applications.received.total'], start: none.start, end: last.end };
}

function disputeStatement(
  setting: Setting,
  none: Token,
  clause: readonly Token[],
  disputes: readonly Token[],
  requests: readonly Token[],
): NoneStatement {
  const metrics = new Set(disputes.flatMap((token) => DISPUTE_METRICS[token.id] as readonly string[]));
  const first = disputes[0] as Token;
  const request = requests.find((token) => token.start < first.start && !appliesFor(setting, none, token, first));
  const caused =
    (request !== undefined && inOnePhrase(setting, request, first)) ||
    (!(request !== undefined && joinsAnother(setting, none, request)) &&
      (takesIn(CAUSE, setting.text, none.start, first.start) || clause.some((token) => token.id === 'cause')));
  if (request !== undefined && !caused && deniesReceipt(setting, none)) metrics.add('applications.received.total');
  return { metrics: [...metrics], start: none.start, end: (disputes.at(-1) as Token).end };
}

/** A request, or what came in by the name of its papers: 未收到依申请公开文件. */
function isRequest({ text }: Setting, none: Token, { id, end }: Token): boolean {
  if (id === 'onRequestDocument') return takesIn(RECEIVED, text, none.start, none.end);
  return id === 'request' && text[end] !== '人';
}

/** Takes 未收到, 没有接到; leaves 没有, 未发生. */
const RECEIVED = prefiltered(/[收接受]/u);

/** 未发生被行政复议纠错或诉讼败诉情形: none was lost, which does not say that there was none. */
function lostOnly(setting: Setting, none: Token, disputes: readonly Token[]): boolean {
  const last = disputes.at(-1) as Token;
  return LOST.test(setting.text.slice(none.end, last.end + REACH_OF_LOSS).split(CLAUSE_MARK, 1)[0] as string);
}

/** How far behind a dispute its loss may be named. */
const REACH_OF_LOSS = 14;
/** Takes the mark that ends a clause; leaves 、. */
const CLAUSE_MARK = /[,。;]/u;

/** 申请行政复议, 依申请公开行政复议: to apply for a dispute is no request, nor is what it was about. */
function appliesFor(setting: Setting, none: Token, request: Token, dispute: Token): boolean {
  if (request.end !== dispute.start) return false;
  if (takesIn(HAPPENED, setting.text, none.start, none.end)) return true;
  if (takesIn(RAISED_TOO, setting.text, dispute.end, dispute.end + 4)) return true;
  return OF_DISPUTE.test(setting.text.slice(request.start, request.end));
}

/** Takes 、提起行政诉讼 behind 无政府信息公开申请行政复议, whose 申请 is a verb beside 提起; leaves 、行政诉讼. */
const RAISED_TOO = prefiltered(/^[、和或及与]?提[起出]/u);

/** Takes 未发生; leaves 未收到. */
const HAPPENED = prefiltered(/发生|出现|引/u);
/** Takes 申请 of 申请行政复议, 依申请公开 of 依申请公开行政复议; leaves 政府信息公开申请. */
const OF_DISPUTE = /^申请$|公开$/u;

/** 依申请公开提起行政诉讼: no mark or link parts the request from the dispute that it caused. */
function inOnePhrase(setting: Setting, request: Token, dispute: Token): boolean {
  const between = setting.text.slice(request.end, dispute.start);
  if (ATTRIBUTE.test(between)) return true;
  return setting.text.slice(request.start, request.end).endsWith('公开') && /^[^、,;和及与或]{1,8}$/u.test(between);
}

/** Takes 方面的, 工作的 between 依申请公开政府信息 and 行政复议; leaves 、. */
const ATTRIBUTE = /^[^、,;和及与或]{0,4}(?:方面|工作|领域|事项|类)的?$/u;

/** 未收到申请以及有关…的行政复议: the words of cause stand behind the request and speak of the dispute alone. */
function joinsAnother(setting: Setting, none: Token, request: Token): boolean {
  if (takesIn(CAUSE, setting.text, none.start, request.start)) return false;
  return JOINED.test(setting.text.slice(request.end, request.end + 3));
}

/** Takes 以及有关, 和因; leaves 引发. */
const JOINED = /^(?:以及|及|和|或|与|、(?=因))/u;

/** Takes 因依申请公开引发的; leaves 申请、行政复议. */
const CAUSE = prefiltered(/因|引[起发致]|导致|涉及|产生|有关|相关/u);
/** Takes 未发生。, 无此类情况, 未有相关情况发生, 零发生”。; leaves 未涉及“…. */
const ENDS_CLAUSE =
  /^(?:发生|出现|收到|受理|产生|收取|此类?|这类|相关|上述|以上|任何|该类)*(?:的)?(?:情况|情形|事项|问题|案件|现象)?的?(?:发生|出现|存在)?(?:”?[。;,)]|”?$)/u;

/** Takes 收费情形 behind 信息处理费未发生; leaves 收费事项. */
const CHARGED = /^收费(?:的)?(?:情况|情形)[。;,)]/u;

/** 行政复议、行政诉讼均未发生; 依申请公开情况:无: the object stands before. */
function before(setting: Setting, index: number): NoneStatement | null {
  const none = setting.tokens[index] as Token;
  const behindNone = setting.text.slice(none.end, none.end + 12);
  const ends = ENDS_CLAUSE.test(behindNone);
  if (!ends && !CHARGED.test(behindNone)) return null;
  const clause = clauseBefore(setting, index);
  const fee = clause.find((token) => token.id === 'fee');
  if (!ends && fee === undefined) return null;
  if (fee !== undefined && isProcessingFee(setting, fee))
    return { metrics: ['processingFee.amount'], start: fee.start, end: none.end };
  const subjects = clause.filter((token) => DISPUTE_METRICS[token.id] !== undefined || token.id === 'request');
  if (subjects.length === 0) return null;
  const disputes = subjects.filter((token) => token.id !== 'request');
  if (disputes.length === 0 && takesIn(OF_REQUEST, setting.text, none.start, none.end)) return null;
  const metrics =
    disputes.length > 0
      ? [...new Set(disputes.flatMap((token) => DISPUTE_METRICS[token.id] as readonly string[]))]
      : ['applications.received.total'];
  const start = (disputes[0] ?? (subjects[0] as Token)).start;
  if (disputes.length > 0 && LOST.test(setting.text.slice(start, none.end))) return null;
  const [first] = subjects;
  const requested =
    disputes.length > 0 && first !== undefined && REQUESTS_TOO.test(setting.text.slice(first.start, none.start));
  return requested
    ? { metrics: ['applications.received.total', ...metrics], start: first.start, end: none.end }
    : { metrics, start, end: none.end };
}

/** Takes 不存在 and 未引起, which are said of a request that came in; leaves 未收到. */
const OF_REQUEST = prefiltered(/^不存在$|引[起发]|导致/u);

const SAYS_NOTHING: ReadonlySet<string> = new Set(['filler', 'thisYear', 'year', 'agency', 'comma']);

function clauseBefore(setting: Setting, index: number): readonly Token[] {
  const clause: Token[] = [];
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = setting.tokens[i] as Token;
    if (token.id === 'stop' || token.id === 'semi' || token.id === 'figure') break;
    clause.unshift(token);
  }
  return clause.filter((token) => !SAYS_NOTHING.has(token.id));
}
