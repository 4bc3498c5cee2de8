/**
 * Applicants that add up to the requests received, in the words of everyday: 律所3件, 公民提出的27件, 自然人、企业各1件, 自然人571人次、法人41家, 均为个人申请(12件). Takes the facts
 * of a passage; adds the rows of a run that the number received proves, in its scope, and of a run of several kinds, persons among them, beside which no
 * other number received stands, with the sum behind it. Adds none to a number received that they do not add up to.
 */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { runsOf, type Run } from '../lists/counted-shares.ts';
import { countsCases } from '../figures/counts-cases.ts';
import { ofOtherYear } from '../time/of-other-year.ts';
import { PEOPLE } from '../figures/event-units.ts';
import { valueOf } from '../view/fact-value.ts';
import type { Fact } from '../view/fact.ts';
import type { Figure } from '../figures/scan-figures.ts';
import type { Token } from '../words/tokenise.ts';
import type { Setting } from '../view/view.ts';
import { withFacts } from '../view/with-facts.ts';

/** The facts of the passage with the applicants that their sum proves. */
export function withProvedApplicants(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  if (!MAY_NAME.test(setting.text)) return facts;
  const received = facts.filter(({ metric, figure }) => metric === RECEIVED && figure !== null);
  const runs = runsOf(setting, tellApplicant, countsApplicants);
  const [like] = received;
  const wholes = like === undefined ? [] : [...received, ...runs.flatMap((run) => summedUp(run, like, setting))];
  const whole = wholes.find((one) => runs.some((run) => proves(run, one, setting)));
  const run = runs.find((one) => whole !== undefined && proves(one, whole, setting));
  if (run === undefined || whole === undefined) return withListed(facts, runs, setting);
  const added = rowsOf(run, whole, setting);
  const kept = facts.filter((fact) => fact === whole || !added.some(({ metric }) => metric === fact.metric));
  return withFacts(kept, facts.includes(whole) ? added : [whole, ...added]);
}

/** The rows of a run, with the scope of the whole. */
function rowsOf({ shares }: Run, whole: Fact, { tokens }: Setting): readonly Fact[] {
  return shares.flatMap(({ row, at }): readonly Fact[] => {
    if (row === '') return [];
    const { figure, start, end } = tokens[at] as Token;
    return [{ ...whole, metric: `applications.received.${row}`, start, end, figure, index: at, wording: null }];
  });
}

/** 自然人提出96件、企业24件,合计120件: kinds of applicants beside each other where nothing else was said to be received. */
function withListed(facts: readonly Fact[], runs: readonly Run[], setting: Setting): readonly Fact[] {
  const run = runs.find((one) => listsApplicants(one, setting));
  if (run === undefined) return facts;
  const places = new Set(run.shares.map(({ at }) => at));
  const own = ({ metric, index }: Fact): boolean => APPLICANTS_OR_ALL.test(metric) && places.has(index);
  if (facts.some((fact) => fact.metric.startsWith(RECEIVED_ROWS) && !own(fact))) return facts;
  const scope = facts.find(({ metric }) => metric.startsWith('applications.'))?.scope ?? 'agency';
  const { figure, start, end } = setting.tokens[run.first] as Token;
  const like: Fact = { metric: RECEIVED, scope, start, end, figure, index: run.first, wording: null };
  const kept = facts.filter((fact) => !own(fact));
  return withFacts(kept, [...summedUp(run, like, setting), ...rowsOf(run, like, setting)]);
}

/** True for a run of different kinds, persons among them, in a sentence about requests of the year. */
function listsApplicants({ shares, first }: Run, setting: Setting): boolean {
  const rows = shares.map(({ row }) => row);
  if (shares.length < 2 || !rows.includes('naturalPerson') || new Set(rows).size !== rows.length) return false;
  const { start } = setting.tokens[first] as Token;
  if (ofOtherYear(setting, start) || takesBefore(OF_SOME, setting.text, start, 40)) return false;
  return setting.heading === 'request' || takesBefore(OF_REQUESTS, setting.text, start, 60);
}

/** Takes 公开3件,其中, 办结的, 复议 in front of the run; leaves 申请人为. */
const OF_SOME = prefiltered(
  /(?:公开|答复|办结|提供|处理|复议|诉讼|热线|信访|投诉|结转)[^,。;:]{0,8}(?:\d+[件份条]?[^。]{0,10})?$/u,
);
/** Takes 信息公开申请中,申请人为; leaves 公开信息. */
const OF_REQUESTS = prefiltered(/(?:信息公开|依)申请[^。]*$/u);
const RECEIVED_ROWS = 'applications.received.';
/** Takes applications.received.total, applications.received.naturalPerson; leaves applications.granted.total. */
const APPLICANTS_OR_ALL = /^applications\.received\./u;

const RECEIVED = 'applications.received.total';

/** 收到自然人申请2件、企业申请1件,合计3件: the sum behind a run. */
function summedUp({ last, sum }: Run, like: Fact, { text, tokens }: Setting): readonly Fact[] {
  const at = tokens.findIndex(({ figure }, i) => i > last && figure !== null);
  const token = tokens[at];
  if (token === undefined || token.figure?.value !== sum || !takesIn(IN_ALL, text, 0, token.start)) return [];
  const { figure, start, end } = token;
  return [{ ...like, metric: RECEIVED, start, end, figure, index: at, wording: null }];
}

/** Takes ,合计, ,共收到, ,申请总数; leaves ,办结. */
const IN_ALL = prefiltered(
  /[,。;、](?:合计|共计?|总计|总[数量]|累计|以上共|总共|一共)(?:收到|受理)?(?:(?:政府)?信息公开)?(?:申请)?(?:数|数量)?(?:共|为)?$/u,
);

/** Requests, and who made them: a request each, where they add up. */
function countsApplicants(figure: Figure): boolean {
  return countsCases(figure) || (figure.state === 'exact' && APPLICANTS.has(figure.unit));
}

const APPLICANTS: ReadonlySet<string> = new Set([...PEOPLE, '家', '户']);

/** Takes the everyday names; leaves texts that name no applicant. */
const MAY_NAME = /自然人|公民|个人|[村居市]民|企业|公司|机构|组织|律/u;

/** True for a run of two or more, or of one whose words say that it is all, that adds up to the whole. */
function proves({ shares, sum, first }: Run, whole: Fact, { text, tokens }: Setting): boolean {
  if (sum !== valueOf(whole) || first === whole.index) return false;
  const rows = shares.flatMap(({ row }) => (row === '' ? [] : [row]));
  if (rows.length === 0 || new Set(rows).size !== rows.length) return false;
  return shares.length > 1 || takesBefore(SAYS_ALL, text, (tokens[first] as Token).start, 16);
}

/** Takes 均为个人申请, 来自一家企业; leaves 企业. */
const SAYS_ALL = prefiltered(/[全均都][^,。;]*$|来自[^,。;]*$|由[^,。;]*$/u);

/** The row of an applicant, by the words that name it alone. */
export function tellApplicant(label: string): string | undefined {
  if (SEVERAL_KINDS.test(label)) return '';
  const name = APPLICANT.exec(label)?.[1];
  if (name === undefined) return undefined;
  return ROWS.find(([, words]) => words.test(name))?.[0];
}

/** Takes 企业、律所、环保组织等, several columns in one number; leaves 企业、自然人. */
const SEVERAL_KINDS =
  /^(?:其余|其他)?(?:[一-龥]{0,4}(?:企业|律所|律师|公司|组织|机构|单位|团体|高校|院校|媒体)[、和及]?){2,}等?(?:提出|申请|提交|的|共|为|有)*$/u;
/** Takes 申请人当中自然人, 公民提出, 自然人3人提出, and 服务企业, which is no row of ROWS; leaves 申请3件. */
const APPLICANT =
  /^(?:[一-龥]{0,8}(?:收到|受理|接收)|新收|申请(?:人|者|主体)?(?:当中|[里中]|身份|类型|构成|类别)?|[全均都]部?|[为是由以系]|来自|[同某]?一[家个]?|某)*([一-龥]{2,8}?)(?:\d+[人名位家])?(?:网[上络]|线上|书面|当面|信函|邮寄)?(?:申请人?|提出|提交|递交|为主|居多|次之|最[多少]|数量|数|的|占|有|共|为|类)*$/u;
const ROWS: readonly (readonly [row: string, words: RegExp])[] = [
  ['naturalPerson', /^(?:自然人|公民(?:个人)?|(?:村民|居民)?个人|[村居市农]民|群众)$/u],
  [
    'enterprise',
    /^(?:商业|商贸|民营|生产|航运|物流|运输|建筑|施工|房地产|开发|科技|外贸|物业|医药|化工|国有|中小)?(?:企业|公司)(?:法人)?$/u,
  ],
  ['researchInstitution', /^(?:科研|研究|科研院所等)机构$|^科研(?:院所|单位)$/u],
  ['publicInterest', /^社会公益组织$|^公益(?:组织|机构)$/u],
  ['legalService', /^法律服务机构$|^律师事务所$|^律所$/u],
  ['otherOrganisation', /^其他(?:组织)?$/u],
  // Several columns of the form at once.
  [
    '',
    /^(?:单位|法人|组织|机构|社会(?:组织|团体)|媒体|高校|高等院校|律师|学生|教师|企事业单位|(?:企业)?法人(?:单位)?(?:或者?|和|及|与|、)其他(?:社会)?组织|法人(?:单位|组织))$/u,
  ],
];
