/**
 * Applicants that add up to the requests received, in the words of everyday: 律所3件, 公民提出的27件, 自然人、企业各1件, 自然人571人次、法人41家, 均为个人申请(12件). Takes the facts
 * of a passage; adds the rows of a run that the number received proves, in its scope. Adds none without that sum.
 */
import { prefiltered, takesBefore, takesIn } from '../../../../domain/prefilter.ts';
import { runsOf, type Run } from '../lists/counted-shares.ts';
import { countsCases } from '../figures/counts-cases.ts';
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
  if (received.length === 0) return facts;
  const runs = runsOf(setting, tellApplicant, countsApplicants);
  const wholes = [...received, ...runs.flatMap((run) => summedUp(run, received[0] as Fact, setting))];
  const whole = wholes.find((one) => runs.some((run) => proves(run, one, setting)));
  const run = runs.find((one) => whole !== undefined && proves(one, whole, setting));
  if (run === undefined || whole === undefined) return facts;
  const added = run.shares.flatMap(({ row, at }): readonly Fact[] => {
    if (row === '') return [];
    const metric = `applications.received.${row}`;
    const { figure, start, end } = setting.tokens[at] as Token;
    return [{ ...whole, metric, start, end, figure, index: at, wording: null }];
  });
  const kept = facts.filter((fact) => fact === whole || !added.some(({ metric }) => metric === fact.metric));
  return withFacts(kept, facts.includes(whole) ? added : [whole, ...added]);
}

const RECEIVED = 'applications.received.total';

/** 收到自然人申请2件、企业申请1件,合计3件: the sum behind a run. */
function summedUp({ last, sum }: Run, like: Fact, { text, tokens }: Setting): readonly Fact[] {
  const at = tokens.findIndex(({ figure }, i) => i > last && figure !== null);
  const token = tokens[at];
  if (token === undefined || token.figure?.value !== sum || !takesIn(IN_ALL, text, 0, token.start)) return [];
  const { figure, start, end } = token;
  return [{ ...like, metric: RECEIVED, start, end, figure, index: at, wording: null }];
}

/** Takes ,合计, ,共收到; leaves ,办结. */
const IN_ALL = prefiltered(/[,;。](?:合计|共计?|总计|以上共)(?:收到|受理)?(?:申请)?$/u);

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
  /^(?:收到|受理|新收|申请(?:人|者|主体)?(?:当中|[里中]|身份|类型|构成|类别)?|[全均都]部?|[为是由以系]|来自|一家)*([一-龥]{2,8}?)(?:\d+[人名位家])?(?:申请人?|提出|提交|为主|居多|次之|最[多少]|数量|数|的|占|有|共|为)*$/u;
const ROWS: readonly (readonly [row: string, words: RegExp])[] = [
  ['naturalPerson', /^(?:自然人|公民(?:个人)?|(?:村民|居民)?个人|[村居市农]民|群众)$/u],
  [
    'enterprise',
    /^(?:商业|商贸|民营|生产|航运|物流|运输|建筑|施工|房地产|开发|科技|外贸|物业|医药|化工|国有|中小)?(?:企业|公司)(?:法人)?$/u,
  ],
  ['researchInstitution', /^(?:科研|研究|科研院所等)机构$/u],
  ['publicInterest', /^社会公益组织$|^公益组织$/u],
  ['legalService', /^法律服务机构$|^律师事务所$|^律所$/u],
  ['otherOrganisation', /^其他(?:组织)?$/u],
  // Several columns of the form at once.
  [
    '',
    /^(?:单位|法人|组织|机构|企事业单位|(?:企业)?法人(?:单位)?(?:或者?|和|及|与|、)其他(?:社会)?组织|法人(?:单位|组织))$/u,
  ],
];
