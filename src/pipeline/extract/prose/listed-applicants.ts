/**
 * Reads who applied where a list by applicant says so: 自然人48件、商业企业3件、其他1件, 按申请人分:自然人48件, and 4件由企业提出. Takes the facts of a
 * passage that speaks of requests; adds the rows that no reader found. Refuses lists by way or matter, and a lone 企业2件.
 */
import { valueOf } from './fact-value.ts';
import type { Fact } from './read-passage.ts';
import type { Figure } from './scan-figures.ts';
import type { Token } from './tokenise.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts with the applicants that the passage lists. */
export function withListedApplicants(facts: readonly Fact[], setting: Setting): readonly Fact[] {
  const spoken = facts.find(({ metric }) => metric.startsWith('applications.'));
  if (spoken === undefined || !MAY_LIST.test(setting.text)) return facts;
  const items = itemsOf(setting);
  const sure = items.filter(({ sure }) => sure);
  const listed = sure.length > 0 || addUp(items, facts) ? items : [];
  const added = listed.flatMap(({ row, at }): readonly Fact[] => {
    const metric = `applications.received.${row}`;
    const { figure, start, end } = setting.tokens[at] as Token;
    if (facts.some((fact) => fact.metric === metric)) return [];
    return [{ ...spoken, metric, start, end, figure, index: at, wording: null }];
  });
  return withFacts(facts, added);
}

/** Takes the applicants that every such list names; leaves 申请人. */
const MAY_LIST = /自然人|公民|个人|[村居市]民|企业/u;

/** A number of those who applied, at its place; `sure`: the words allow no other reading. */
interface Item {
  readonly row: string;
  readonly value: number;
  readonly at: number;
  readonly sure: boolean;
}

const UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起']);

function isCount({ state, unit }: Figure): boolean {
  return state === 'exact' && UNITS.has(unit);
}

/** The items of the first list, one a row. */
function itemsOf({ text, tokens }: Setting): readonly Item[] {
  const found: Item[] = [];
  let from = 0;
  let listed = false;
  for (const [at, { figure, start, end }] of tokens.entries()) {
    if (figure === null) continue;
    const before = text.slice(Math.max(from, start - LONGEST), start);
    const named = isCount(figure) ? (OF.exec(before) ?? BY.exec(text.slice(end, end + 14))) : null;
    from = end;
    const row = named === null ? undefined : ROWS.get(named[1] as string);
    const goesOn: boolean = listed;
    listed = row !== undefined && (row !== OTHERS || goesOn);
    if (row === undefined || !listed || found.some((item) => item.row === row)) continue;
    found.push({ row, value: figure.value, at, sure: SURE.test((named as RegExpExecArray)[0]) || BY_LIST.test(text) });
  }
  return found;
}

/** 其他 alone is no applicant, but behind one. */
const OTHERS = 'otherOrganisation';

/** True for two or more applicants, a person among them, that add up to the requests received. */
function addUp(items: readonly Item[], facts: readonly Fact[]): boolean {
  const sum = items.reduce((all, { value }) => all + value, 0);
  return (
    items.length > 1 && facts.some((fact) => fact.metric === 'applications.received.total' && valueOf(fact) === sum)
  );
}

/** Words in front of a number that are looked at. */
const LONGEST = 40;
const ROW_WORDS: Readonly<Record<string, string>> = {
  naturalPerson: '自然人 公民个人 公民 村民个人 居民个人 个人 村民 居民 市民 群众',
  enterprise: '商业企业 企业 公司',
  researchInstitution: '科研机构',
  publicInterest: '社会公益组织',
  legalService: '法律服务机构 律师事务所',
  otherOrganisation: '其他组织 其他',
};
const ROWS: ReadonlyMap<string, string> = new Map(
  Object.entries(ROW_WORDS).flatMap(([row, words]) => words.split(' ').map((word) => [word, row] as const)),
);
const NAMES = [...ROWS.keys()].join('|');
/** Takes 其中自然人, 自然人为主,共 and 企业申请; leaves 服务企业. */
const OF = new RegExp(
  String.raw`(?:^|[,、;:。(])(?:申请人(?:身份|类型|构成|类别|中)?)?(?:其中|包括|含|有|由|分别|为|是|以)*(${NAMES})(?:申请人?|提出|提交|申请的?|的|为主,)*(?:共|有|为|占|计)*$`,
  'u',
);
/** Takes 由企业提出, 为自然人申请; leaves 由企业服务中心答复. */
const BY = new RegExp(String.raw`^(?:由|为|系|是|来自)(${NAMES})(?:(?:提出|申请|提交)的?)?(?=[,、。;)])`, 'u');
/** Takes the words of the form alone: 自然人为主, 由企业提出; leaves 企业. */
const SURE = /为主,|^由/u;
/** Takes 按申请人分; leaves 按申请方式分. */
const BY_LIST = /按申请(?:人|主体|者)(?:类型|类别|身份|性质)?(?:来|进行)?(?:划?分|看|统计|分类|区分|[:,])/u;
