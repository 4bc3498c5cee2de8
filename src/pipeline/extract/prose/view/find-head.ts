/** Finds what a figure counts: the object in front of it (工单314件) or behind it (15件申请), with nothing unknown between. */
import { prefiltered, takesIn } from '../../../../domain/prefilter.ts';
import { IDEOGRAPH } from '../text/ideograph.ts';
import { SITES_AND_ACCOUNTS } from '../words/publishing-channel.ts';
import { RISEN_TO } from '../figures/quantity-words.ts';
import type { Token } from '../words/tokenise.ts';
import { ONLY_FILL, type Setting } from './view.ts';

/** The nearest object to the left that only transparent words part from the figure. */
export function headBefore(setting: Setting, from: number): Token | null {
  let cursor = (setting.tokens[from] as Token).start;
  let commas = 0;
  let onlyFill = true;
  for (let i = from - 1; i >= 0; i -= 1) {
    const token = setting.tokens[i] as Token;
    if (token.figure !== null && isRisenFrom(setting, token)) {
      cursor = token.start;
      continue;
    }
    if (token.end < cursor) return null;
    if (token.id === 'comma' && onlyFill && commas === 0) commas = 1;
    else if (NO_HEAD.has(token.id)) return null;
    else if (!TRANSPARENT.has(token.id)) return requestOf(setting, i) ?? token;
    if (!ONLY_FILL.has(token.id)) onlyFill = false;
    cursor = token.start;
  }
  return null;
}

/** 粉丝从10万增至12万: what was before parts no figure from what it counts. */
function isRisenFrom(setting: Setting, { end }: Token): boolean {
  return RISEN_TO.test(setting.text.slice(end, end + 8));
}

/** General nouns, each with what it may belong to. */
const GENERAL_NOUNS: Readonly<Record<string, string>> = {
  ticket: 'request',
  info: 'interpretation',
  activity: 'openDay',
};

/** 申请公开政府信息事项2件, 重要政策解读文章3篇, “政府开放日”活动5场: the request, interpretation or open day that its general noun belongs to. */
function requestOf(setting: Setting, index: number): Token | null {
  const noun = setting.tokens[index] as Token;
  const before = setting.tokens[index - 1];
  const general = GENERAL_NOUNS[noun.id];
  return general !== undefined && before?.id === general && before.end === noun.start ? before : null;
}

/** The last object of an unbroken run behind the figure: 15件政府信息公开申请. A quoted name in the run is passed over. */
export function headBehindOf(setting: Setting, index: number, tail: readonly Token[]): Token | null {
  const { end, figure } = setting.tokens[index] as Token;
  const [first] = tail;
  // A new clause begins where a unit is lost: 推送信息1363微博发布信息.
  if (figure?.unit === '' && first !== undefined && SITES_AND_ACCOUNTS.has(first.id) && first.start === end)
    return null;
  let cursor = afterQuote(setting.text, end);
  let head: Token | null = null;
  for (const token of tail) {
    if (token.end <= cursor) continue;
    if (token.start > cursor || NO_HEAD.has(token.id)) break;
    if (!TRANSPARENT.has(token.id)) head = token;
    else if (head !== null ? !isOf(setting, token) : !BEFORE_HEAD.has(token.id)) break;
    cursor = token.end;
  }
  return head;
}

/** 2条政策解读、0条工作制度, 10条留言和5件申请: where the number before stood in front of its noun, so does this. */
export function inNumberFirstList({ text, tokens }: Setting, index: number): boolean {
  const mark = tokens[index - 1];
  if (mark === undefined || !JOINS.test(text.slice(mark.start, mark.end))) return false;
  if (!IDEOGRAPH.test(text[(tokens[index] as Token).end] ?? '')) return false;
  for (let i = index - 2; i >= 0 && i > index - 8; i -= 1) {
    const { id, end } = tokens[i] as Token;
    if (id === 'figure') return IDEOGRAPH.test(text[end] ?? '') && mayOpen(text, tokens[i - 1]);
    if (CLAUSE_MARKS.has(id)) return false;
  }
  return false;
}

/** True for what may stand in front of the first number of such a list. */
function mayOpen(text: string, token: Token | undefined): boolean {
  return token === undefined || OPENERS.has(token.id) || takesIn(DONE, text, token.start, token.end);
}

/** Takes the 完成 of 完成10条留言; leaves 共. */
const DONE = prefiltered(/^完成了?$/u);

/** Takes 、 and 和, which join the items of a list; leaves 的. */
const JOINS = /^(?:、|和|与|以?及)$/u;

const OPENERS: ReadonlySet<string> = new Set([
  'pause',
  'colon',
  'list',
  'publish',
  'receive',
  'handle',
  'answer',
  'close',
  'make',
  'comma',
]);

/** Marks beyond which no item of the list stands. */
const CLAUSE_MARKS: ReadonlySet<string> = new Set(['comma', 'semi', 'stop', 'bracket', 'bracketEnd']);

/** The 的 of 1起有关信息公开的行政复议, behind which the object itself stands. */
function isOf(setting: Setting, token: Token): boolean {
  return setting.text.slice(token.start, token.end) === '的';
}

const BEFORE_HEAD: ReadonlySet<string> = new Set(['filler', 'agency', 'generic', 'publish']);

/** Takes “开门办实事”开放日: the place behind the closing mark; where no quotation begins, the place itself. */
function afterQuote(text: string, at: number): number {
  const close = text[at] === '“' ? text.indexOf('”', at) : -1;
  return close === -1 || close - at > 20 ? at : close + 1;
}

/** Words that may stand between a head and its figure. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'filler',
  'thisYear',
  'year',
  'colon',
  'pause',
  'receive',
  'handle',
  'answer',
  'close',
  'publish',
  'via',
  'agency',
  'areaWide',
  'collect',
  'hold',
  'invite',
  'decide',
  'make',
  'overdue',
  'charge',
  'etc',
  'etcWay',
  'cause',
  'repeal',
  'carriedIn',
  'carriedOut',
  'list',
  'inForce',
  'generic',
]);
const NO_HEAD: ReadonlySet<string> = new Set([
  'comma',
  'semi',
  'stop',
  'bracket',
  'bracketEnd',
  'figure',
  'rate',
  'change',
  'quota',
  'plan',
  'lastYear',
  'allYears',
  'none',
  'noneDecoy',
]);
