/**
 * What is said of all that were counted, without another number: 收到6件,均为自然人提出; 企业4件、公民8件。全部同意公开; 行政复议2件,均被维持; 收到申请1件,
 * 申请人为企业,属于行政查询事项. Takes the facts of a passage; adds the row with the number of the whole where 均 says it, or one counted alone, and nothing
 * else states that row. Refuses what is said of some: the numbers between must add up to the whole, or compare.
 */
import { prefiltered, taken, takes } from '../../../../domain/prefilter.ts';
import { anyOf, OUTCOME_WORDS } from '../../../../forms/outcome-words.ts';
import { ALL_WORDS, OPENS_OF_ALL } from '../words/all-words.ts';
import { valueOf } from '../view/fact-value.ts';
import { GRANTED, PARTLY } from './outcome-wording.ts';
import { tellApplicant } from './proved-applicants.ts';
import type { Fact } from '../view/fact.ts';
import type { Figure } from '../figures/scan-figures.ts';
import { textBefore } from '../text/text-before.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with what is said of all. */
export function withSaidOfAll(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!MAY_SAY.test(setting.text)) return facts;
  const known = withRows(facts, setting, TELLS_OF);
  return known.some(({ metric }) => TELLS_OF_WAYS.has(metric)) ? withRows(known, setting, TELLS_OF_WAYS) : known;
}

/** The row of what is said; `all`: 均 stands in front of it. Undefined for words of another matter. */
type TellSaid = (words: string, all: boolean, aside: string) => string | undefined;
type Tells = ReadonlyMap<string, readonly TellSaid[]>;

/** The facts with those of the rows that the words behind them say. */
function withRows(facts: readonly Fact[], setting: Setting, tells: Tells): readonly Fact[] {
  const ways = tells === TELLS_OF_WAYS ? facts.filter(({ metric }) => tells.has(metric)) : [];
  // What is said behind a list of both ways to court is said of both, unless results stand between.
  const behindWays = Math.max(0, ...ways.map(({ end }) => end));
  const isListed = ({ end }: Fact): boolean =>
    !setting.tokens.some(
      (token) => token.figure !== null && isIn(token, end, behindWays) && !ways.some((way) => way.end === token.end),
    );
  const added = facts.flatMap((fact): readonly Fact[] => {
    const own = tells.get(fact.metric);
    if (own === undefined || fact.figure === null || fact.figure.value === 0) return [];
    const said = [
      ...saidOf(fact, setting, fact.end),
      ...(behindWays > fact.end && isListed(fact) ? saidOf(fact, setting, behindWays) : []),
    ];
    return own.flatMap((tell) => {
      const rows = new Set(said.flatMap(({ words, all, aside }) => tell(words, all, aside) ?? []));
      const [row] = rows;
      if (row === undefined || rows.size > 1 || facts.some(({ metric }) => metric === row)) return [];
      return [{ ...fact, metric: row }];
    });
  });
  return withFacts(facts, added);
}

/** Words that say something of a whole; `aside`: the bracket behind them. */
interface Said {
  readonly words: string;
  readonly all: boolean;
  readonly aside: string;
}

/** What the clauses behind a place say of all, and, of one, every clause without a number. */
function saidOf(fact: Fact, setting: Setting, from: number): readonly Said[] {
  const { text } = setting;
  const whole = valueOf(fact);
  const said: Said[] = [];
  const front = taken(IN_BRACKETS, textBefore(text, fact.start, 16), text)?.[1];
  if (front !== undefined && whole === 1) said.push({ words: front, all: false, aside: '' });
  let sum = 0;
  // Behind a list of ways the brackets are those of its last.
  for (const { start, end, figures, inBracket } of clausesBehind(setting, from, from !== fact.end)) {
    const clause = text.slice(start, end);
    const again = figures.length === 1 && figures[0]?.value === whole && AGAIN.test(clause);
    if (figures.length > 0 && !again) {
      // Each list of the whole begins anew: 企业4件、公民4件,当面3件、网络5件.
      if (!takes(COMPARES, clause, text))
        sum = figures.reduce((all, { value }) => (all + value === whole ? 0 : all + value), sum);
      continue;
    }
    const ofAll = ALL.exec(clause)?.[1];
    const aside = taken(ASIDE, text.slice(end, end + 24), text)?.[1] ?? '';
    if (ofAll !== undefined && (again || sum === 0)) said.push({ words: ofAll, all: true, aside });
    if (ofAll === undefined && whole === 1 && sum === 0 && start > from)
      said.push({ words: inBracket && start === from + 1 ? `为${clause}` : clause, all: false, aside });
  }
  return said;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly figures: readonly Figure[];
  /** True right behind an opening bracket. */
  readonly inBracket: boolean;
}

/**
 * The clauses behind a place, without those within the brackets behind another number: 复议后起诉4件(均维持). `counted`: such a number
 * stands right in front of the place.
 */
function clausesBehind({ text, tokens }: Setting, from: number, counted: boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  let ofAnother = false;
  for (let start = from; start < text.length && start - from < LONGEST;) {
    const length = text.slice(start, start + LONGEST).search(MARK);
    const end = length === -1 ? Math.min(text.length, start + LONGEST) : start + length;
    const figures = tokens.flatMap((token) => (isIn(token, start, end) ? (token.figure ?? []) : []));
    const mark = text[start - 1];
    ofAnother = mark === '(' ? counted : ofAnother && mark !== ')';
    if (end > start) counted = figures.length > 0;
    if (!ofAnother) clauses.push({ start, end, figures, inBracket: mark === '(' });
    if (ENDS.test(text.slice(end, end + 6))) break;
    start = end + 1;
  }
  return clauses;
}

function isIn({ start, end }: Token, from: number, to: number): boolean {
  return start >= from && end <= to;
}

/** Takes (复议后起诉) in front of a number; leaves (三). */
const IN_BRACKETS = prefiltered(/\(([^()\d]{4,12})\)$/u);
/** Words behind a figure that are looked at. */
const LONGEST = 96;
/** Takes the marks that part clauses; leaves 、, which stands within the names of reasons. */
const MARK = /[,。;:()]/u;
/** Takes the end of a sentence behind which nothing is said of all, also 。全年; leaves 。全部. */
const ENDS = new RegExp(`^[。;](?!其中|${OPENS_OF_ALL})`, 'u');
/** Takes the number of all again: 8件均, 已办理的3件均; leaves 申请人均为自然人8件, which names a part. */
const AGAIN = /^[^,\d]{0,6}?\d+[件份条宗起]/u;
/** Takes 同比减少2件, 比上年增加; leaves 其中2件. */
const COMPARES = prefiltered(/同比|[较比与]上|[较比]去|[较比]20|上年|去年|同期|增[加长]|减少|下降|上升/u);
/** Takes 均为自然人, 申请人均为自然人, 全部同意公开, 县政府均予以维持, 4件均为个人; leaves 均衡 and 全年. */
const ALL = new RegExp(`^[^均全都]{0,16}(?:${ALL_WORDS})(?!衡|年)(.+)$`, 'u');
/** Takes (本机关不掌握) behind a clause; leaves (其中2件). */
const ASIDE = prefiltered(/^\(([^()\d]{2,20})\)/u);
/** Takes 均为自然人, 均被维持, 予以公开; leaves texts without such words. */
const MAY_SAY = new RegExp(
  `自然人|\\((?:公民|企业)|[为系是由](?:同一|某|一家)?(?:公民|个人|[村居]民|商业|企业|科研|律师|法律服务)|[均都部](?:为|因|系)?(?:不属|不是|非)?[本我]|[均都部](?:为)?(?:不属|不是|非)|维持|纠正|确认违法|尚?未审结|在审|[以意分予]公开|直接|复议后|结果(?:为)?其他|${anyOf(...OUTCOME_WORDS.map(({ words }) => words))}`,
  'u',
);

/** Takes what may stand in front of what is said: 申请人为, 已按规定, 经核属于; leaves 不. */
const HEAD =
  /^(?:申请人(?:类型|身份)?|该案件?|至[^,。;()\d]{2,12}(?:之时|之日)|其中|(?:处理|答复|办理)?结果|审理|判决|诉讼|案件|复议|机关|(?:(?!维持|纠正)[^,。;()\d]){0,8}(?:政府|法院|机关|(?:[会局厅委院]|部(?!分)))|截至?(?:目前|年[末底])?|经(?:核|审)查?|经(?=复议)|审[查理](?=予以|[后,]?维持)|已|现|目前|仍|予以(?=维持|纠正)|被|获|作出|依法|按(?:规定|时|期|照规定)(?:时限|期限)?|在(?:法定|规定)(?:时限|期限)内|决定|裁定|一审|二审|为|系|是|由|因|属于?|来自)*/u;
/** Takes what may stand behind it: 的, 答复, 案件; leaves 的3件. */
const TAIL = /(?:的|了|答复|处理|决定|案件|案|申请|提出|提交)*$/u;

/** Takes the “ and ” of “公民”; leaves 《. */
const QUOTES = /[“”]/gu;

/** What is said, without what stands around it. */
const words = (said: string): string => said.replace(QUOTES, '').replace(HEAD, '').replace(TAIL, '');

/** Takes what an applicant does: 自然人通过邮寄方式提出, 自然人申请公开某类信息; leaves 自然人和企业. */
const APPLIES = /(?<=.)(?:通过|以(?!及)|采[取用]|经由|申请|提出|提交).*$/u;

/** Takes 申请人为自然人, 由企业提出, of one; leaves 均为自然人. */
const SAYS_WHO = /^(?:申请人)?(?:为|系|是|由|属|来自)/u;

/** The column of who applied; `all`: 均 stands in front. Undefined for words of another matter. */
export function tellWho(said: string, all: boolean): string | undefined {
  if (!all && !SAYS_WHO.test(said)) return undefined;
  const row = tellApplicant(words(said.replace(APPLIES, '')));
  return row === undefined || row === '' ? undefined : `applications.received.${row}`;
}

/** Takes 属于…, 因…, 不予处理, 本机关不掌握, by which a clause about one gives the reason; leaves 已答复. */
const SAYS_WHY = /^(?:经核)?(?:为|系|属|因)|不予公开|不予处理|无法提供|^[本我][^,。;]{1,3}不掌握|信息不存在/u;
/** Takes 予以公开 alone; leaves 在网站予以公开, which is said of what went out. */
const ALL_GRANTED = new RegExp(`^${GRANTED.source}`, 'u');
const REASONS = OUTCOME_WORDS.filter(({ row }) => row !== 'other').map(
  (told) => [told.row, new RegExp(anyOf(told.words), 'u')] as const,
);

/** The row of what became of requests, by words of all or of one. */
export function tellWhat(said: string, all: boolean, aside: string): string | undefined {
  const what = words(said);
  if (ALL_GRANTED.test(what)) return 'applications.granted.total';
  if (PARTLY.test(what)) return 'applications.partlyGranted.total';
  if (!all && !SAYS_WHY.test(said)) return undefined;
  if (all && NOT_OURS.test(said)) return NOT_HELD;
  const rows = REASONS.filter(([, pattern]) => pattern.test(said + aside));
  return rows.length === 1 ? `applications.${(rows[0] as (typeof REASONS)[number])[0]}.total` : undefined;
}

const NOT_HELD = 'applications.unavailable.notHeld.total';
/** Takes 不属于本机关公开范围, 非我局掌握, 因本单位未制作, said of all; leaves 不属于政府信息. */
const NOT_OURS =
  /(?:不属于?|不是|非)[本我][^,。;、]{1,8}?(?:公开|掌握|制作|保存|获取|职[责权]|负责|管辖|权限)|[本我][^,。;、]{1,4}未(?:制作|保存|获取|掌握)/u;

/** Results by their words, of all and of one alike. */
const RESULTS: readonly (readonly [row: string, words: RegExp])[] = [
  ['upheld', /^维持/u],
  ['corrected', /^(?:纠正|确认违法)/u],
  ['pending', /^(?:尚)?(?:未审结|在审理?|正在审理|未结)中?$/u],
  ['other', /^其他(?:结果)?$/u],
];
const tellResult =
  (prefix: string): TellSaid =>
  (said) => {
    const row = RESULTS.find(([, pattern]) => pattern.test(words(said)))?.[0];
    return row === undefined ? undefined : `${prefix}.${row}`;
  };

/** Takes 未经复议直接起诉, 直接提起行政诉讼; leaves 直接送达. */
const DIRECT = /^(?:未经(?:行政)?复议)?直接(?:提?起诉(?:讼)?|提起(?:行政)?诉讼)/u;
/** Takes 复议后起诉, 经行政复议后又提起诉讼; leaves 复议后撤回. */
const AFTERWARDS = /^(?:经)?(?:行政)?(?:复议)?后(?:又|再)?(?:提?起诉(?:讼)?|提起(?:行政)?诉讼)/u;

function tellWay(said: string): string | undefined {
  const way = words(said);
  if (DIRECT.test(way)) return 'litigation.direct.total';
  return AFTERWARDS.test(way) ? 'litigation.afterReconsideration.total' : undefined;
}

const TELLS_OF: Tells = new Map([
  ['applications.received.total', [tellWho, tellWhat]],
  ['applications.concluded.total', [tellWhat]],
  ['litigation.total', [tellWay]],
  ['reconsideration.total', [tellResult('reconsideration')]],
]);
const TELLS_OF_WAYS: Tells = new Map(
  ['litigation.direct', 'litigation.afterReconsideration'].map((court) => [`${court}.total`, [tellResult(court)]]),
);
