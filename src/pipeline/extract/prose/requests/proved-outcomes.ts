/**
 * Outcomes that prove each other, in the words of everyday: 公开3件,涉及个人隐私不予公开2件,本单位没有该信息1件. Takes the facts of a passage; adds the
 * rows of a run that the number received or concluded proves, with the number concluded in front of it or behind it, and within any run the reasons
 * that add up to their group, or the one in its brackets: 不予处理3件(信访2件、重复1件), 无法提供(不掌握)4件. Adds none without such a proof.
 */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { anyOf, OUTCOME_WORDS } from '../../../../forms/outcome-words.ts';
import { runsOf, type Run, type Share } from '../lists/counted-shares.ts';
import { countsCases } from '../figures/counts-cases.ts';
import { valueOf } from '../view/fact-value.ts';
import { AND_SO_ON, CONCLUDED, GRANTED, isOfAll, PARTLY, RECEIVED } from './outcome-wording.ts';
import type { Fact } from '../view/fact.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with the outcomes that are proved. */
export function withProvedOutcomes(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!facts.some(isOfRequests) || !MAY_TELL.test(setting.text)) return facts;
  const wholes = facts.filter(({ metric }) => metric === RECEIVED || metric === CONCLUDED);
  return runsOf(setting, tellOutcome).reduce((known, run) => withRun(known, run, setting, wholes), facts);
}

const REQUESTS = 'applications.';
const isOfRequests = ({ metric }: Fact): boolean => metric.startsWith(REQUESTS);
/** Takes 公开3件, 1件公开, 不掌握, 查无此件, 无法提供; leaves texts that count no outcome. */
const MAY_TELL =
  /公开[^,。;\d]{0,6}\d|[件份条宗][^,。;\d]{0,12}公开|掌握|补正|不存在|没有[^,。;]{0,8}信息|不予?处理|出版物|无法提供|查无|其他[^,。;\d]{0,4}\d/u;

function withRun(facts: readonly Fact[], run: Run, setting: Setting, wholes: readonly Fact[]): readonly Fact[] {
  const { shares, sum, first } = run;
  if (sum === 0) return facts;
  const whole =
    wholes.find((fact) => fact.index !== first && valueOf(fact) === sum) ??
    (leftBy(facts) === sum ? wholes[0] : undefined);
  const answered = facts.some(({ metric }) => metric === CONCLUDED) ? -1 : answeredAt(setting, run);
  const proved = whole !== undefined || (answered !== -1 && shares.length >= FEWEST) || isHeaded(run, wholes, setting);
  const { scope } = whole ?? readIn(run, facts) ?? wholes[0] ?? (facts.find(isOfRequests) as Fact);
  const factAt = (metric: string, at: number): Fact => {
    const { figure, start, end } = setting.tokens[at] as Token;
    return { metric, scope, start, end, figure, index: at, wording: null };
  };
  const told = proved ? shares : provedInGroups(run);
  const rows = told.flatMap(({ row, at }) => (NO_ROWS.has(row) ? [] : [factAt(`${REQUESTS}${row}.total`, at)]));
  const once = rows.filter((row, i) => isFirstAlone(row, rows, i));
  if (proved && answered !== -1) once.push(factAt(CONCLUDED, answered));
  const places = new Set(told.map(({ at }) => at));
  const kept = facts.filter(
    (fact) =>
      !OUTCOME.test(fact.metric) || !(places.has(fact.index) || once.some(({ metric }) => metric === fact.metric)),
  );
  const back = facts.filter((fact) => !kept.includes(fact) && !isOfAll(fact) && !isSaidAnew(fact, once, rows));
  return withFacts(kept, [...back.map((fact) => ({ ...fact, scope })), ...once]);
}

/** An outcome of the run that was read before, whose scope the others share: 全区收到407件,…。区政府本级全部答复,其中同意公开29件,…. */
function readIn({ shares }: Run, facts: readonly Fact[]): Fact | undefined {
  return facts.find((fact) => OUTCOME.test(fact.metric) && shares.some(({ at }) => at === fact.index));
}

/** 答复中,公开31件,部分公开8件,不存在13件: outcomes of those answered, partly granted ones among them, that are not more than all. */
function isHeaded({ shares, sum, first }: Run, wholes: readonly Fact[], { text, tokens }: Setting): boolean {
  if (shares.length <= FEWEST || !shares.some(({ row }) => row === 'partlyGranted')) return false;
  if (wholes.every((whole) => valueOf(whole) < sum)) return false;
  return takesBefore(HEADED, text, (tokens[first] as Token).start, 24);
}

/** Takes 答复中,公开, 办理结果看:同意公开; leaves 全年公开. */
const HEADED = prefiltered(
  /(?:答复|办理|处理)(?:的申请|结果|情况|类型|结论|意见)?(?:[中里]|来?看|如下|为|是|分别)*[,:](?:其中[,:]?)?[^,。;:\d]{1,8}$/u,
);

/** 收到17件,…,转下年1件 and 收到17件,上年结转2件: what must have been concluded of what was at hand; NaN where nothing was carried over. */
function leftBy(facts: readonly Fact[]): number {
  const valueOfRow = (row: string): number | undefined => {
    const fact = facts.find(({ metric }) => metric === `${REQUESTS}${row}.total`);
    return fact === undefined ? undefined : valueOf(fact);
  };
  const [received, out] = [valueOfRow('received'), valueOfRow('carriedOut')];
  const carriedIn = valueOfRow('carriedIn');
  if (received === undefined || (out === undefined && carriedIn === undefined)) return Number.NaN;
  const came = carriedIn === undefined ? received : received + carriedIn;
  return out === undefined ? came : came - out;
}

/** The reasons that add up to their group, and the one that is said of it. */
function provedInGroups({ wholes }: Run): readonly Share[] {
  return wholes.flatMap(({ shares: [share], parts }) => {
    const { row, label } = share as Share;
    if (row.includes('.') && rowOf(label, '') === undefined) return [share as Share];
    return parts.filter((part) => part.row.startsWith(`${row}.`));
  });
}

/** True for the first fact of a row that no other number of the run states; of what is miscellaneous several numbers may be told. */
function isFirstAlone({ metric, figure }: Fact, rows: readonly Fact[], place: number): boolean {
  const same = rows.filter((row) => row.metric === metric);
  if (same.length > 1 && metric.includes(MISCELLANEOUS)) return false;
  return same[0] === rows[place] && same.every((row) => row.figure?.value === figure?.value);
}

/** What the form counts among others and by no reason of its own. */
const MISCELLANEOUS = 'other.miscellaneous';

/** True for a row that the run tells, of this figure or another. */
function isSaidAnew({ metric, index }: Fact, once: readonly Fact[], rows: readonly Fact[]): boolean {
  return once.some((row) => row.metric === metric) || rows.some((row) => row.index === index);
}

/** Fewer outcomes may add up by chance. */
const FEWEST = 2;
/** Takes the rows of outcomes and applications.received.total, read from a share; leaves carriedIn and applicants. */
const OUTCOME = /^applications\.(?!received\.(?!total)|carried)/u;

/** The place of the number answered in front of the run, or of its sum behind it, where the words beside it say so; -1 for none. */
function answeredAt({ text, tokens }: Setting, { first, last, sum }: Run): number {
  const isSum = ({ figure }: Token): boolean => figure !== null && figure.value === sum && countsCases(figure);
  const behind = tokens.findIndex(({ figure }, at) => at > last && figure !== null);
  if (behind !== -1) {
    const token = tokens[behind] as Token;
    if (isSum(token) && takesBefore(IN_ALL, text, token.start, 16)) return behind;
  }
  return tokens.findLastIndex((token, at) => {
    if (at >= first || !isSum(token)) return false;
    return takesBefore(ANSWERED, text, token.start, 24) || takesIn(ANSWERED_BEHIND, text, token.end, token.end + 10);
  });
}

/** Takes 按时答复(, 已出具答复书, 办理结果共, 处理依申请公开事项; leaves 受理. */
const ANSWERED = prefiltered(
  /(?:答复|办结|办理|处理|办毕|办复|[,;]答)(?:结果|情况|书|决定)?(?:了|共|共计|总计|合计|为|是|:|\()*(?:(?:政府)?信息公开申请|依申请公开(?:申请|事项|件)?|申请)?(?:共|了)?$/u,
);
/** Takes 的办理结果, 办理完毕, 已办结; leaves 尚未办结. */
const ANSWERED_BEHIND = prefiltered(/^(?:的)?(?:办理结果|答复结果|办理完毕|(?:全[部数]|均已?|已)?办结)/u);
/** Takes 。以上共, ,合计 behind a run; leaves 共. */
const IN_ALL = prefiltered(/[。,;](?:(?:以上|上述)(?:各项|办理|结果)?(?:共计?|合计|总计)?|合计|总计)$/u);

/** The row of an outcome: of a group its name, '' where the form counts it in no row or the words tell no reason. */
function tellOutcome(label: string, said: string, group: string): string | undefined {
  const words = label.replace(TAIL, '').replace(ITS_INFORMATION, '');
  if (STRANGE.test(words)) return undefined;
  if (BARE_GRANTED.test(words) || GRANTED.test(words)) return 'granted';
  if (PARTLY.test(words)) return 'partlyGranted';
  const row = rowOf(words, group);
  if (row !== undefined) return row;
  const own = GROUPS.find(([, pattern]) => pattern.test(label))?.[0];
  if (own === 'other' && group !== '') return group === own ? MISCELLANEOUS : ''; // 其他处理4件(其他3件、…)
  if (own !== undefined)
    return rowOf(said, own) ?? rowOf(words, own) ?? (own === 'other' && NO_ROW.test(said) ? MISCELLANEOUS : own);
  if (!NO_ROW.test(words)) return undefined;
  if (group === 'other') return MISCELLANEOUS;
  return rowOf(said, '') ?? (OTHERS.test(said) ? 'other' : '');
}

/** The row that the words name alone, among those of the group first. */
function rowOf(words: string, group: string): string | undefined {
  if (AND_SO_ON.test(words)) return undefined;
  const within = ROWS.filter(([row, , bare]) => row.startsWith(`${group}.`) && bare.test(words));
  const found = within.length > 0 ? within : ROWS.filter(([, pattern]) => pattern.test(words));
  return found.length === 1 ? (found[0] as (typeof ROWS)[number])[0] : undefined;
}

/** Takes 的, 共, 数为 at the end of a label; leaves 公开. */
const TAIL = /(?:的|类|共|为|有|计|数|占|是|决定|答复|告知|情形|处理)+$/u;
/** Takes the 信息 of 予以公开信息, 部分公开政府信息; leaves 信息公开. */
const ITS_INFORMATION = /(?<=公开)(?:政府)?信息$/u;
/** Takes words of another matter: 结转, 网站, 栏目; leaves 主动公开信息, 转送其他机关, 已通过网站对外公开. */
const STRANGE =
  /结转|转入|网站(?!对外公开)|公众号|复议|诉讼|起诉|受理|收到|栏目|热线|已办结|在办|意见中|正在|属性|标为|发文/u;
/** Takes 依法公开, 公开 alone, 信息公开, 给了全文, 属于公开范围; leaves 主动公开, 属于主动公开范围. */
const BARE_GRANTED =
  /^(?:答复|作出|依法|均|已|可以?|全部|按规定|结果|为|属?于公开范围并)*(?:(?:政府)?信息)?公开$|^(?:答复[里中]头?,?)?(?:给|提供)了?全文$|^(?:属?于)?(?:可以?|应当|应予)?公开的?范围$/u;
/** Takes 其他, 作其他处理; leaves 其他组织. */
const OTHERS = /^(?:答复|作|按|归入)*其他(?:类|处理|情形|情况|结果|答复)*(?:的|共|为|有|计)*$/u;
/** Groups of the form, each by its own words: 不予公开, 无法提供, 不予处理; leaves 公开. */
const GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  ['refused', /不予?公开|不同意公开/u],
  ['unavailable', /无法提供/u],
  ['notProcessed', /不予?处理/u],
  ['other', OTHERS],
];
const NO_ROWS: ReadonlySet<string> = new Set(['', 'refused', 'unavailable', 'notProcessed']);
/** Takes outcomes that the form counts in no row by name: 撤回, 转送, 公开或部分公开; leaves 办结. */
const NO_ROW =
  /撤回|撤销|终止|转[送交办]|移送|不属于|职[权责]|不是政府信息|非政府信息|主动公开|对外公开|公开或部分公开|引导|告知|放弃|咨询|反复/u;

/** Words that tell a row in a run that adds up, and in its own group. */
const ROWS: readonly (readonly [row: string, inSum: RegExp, inGroup: RegExp])[] = OUTCOME_WORDS.filter(
  ({ row }) => row !== 'other',
).map(({ row, words, inSum, inGroup }) => [
  row,
  new RegExp(anyOf(words, inSum), 'u'),
  new RegExp(anyOf(words, inSum, inGroup), 'u'),
]);
