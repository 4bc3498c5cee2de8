/**
 * Reads who applied where a list by applicant says so: 按申请人分:自然人48件、商业企业3件、其他1件, and 4件由企业提出. Takes the facts of a passage that
 * speaks of requests; adds the rows that no reader found. Refuses lists by way or matter.
 */
import type { Fact } from './read-passage.ts';
import type { Figure } from './scan-figures.ts';
import { textBefore } from './text-before.ts';
import type { Setting } from './view.ts';
import { withFacts } from './with-facts.ts';

/** The facts with the applicants that the passage lists. */
export function withListedApplicants(facts: readonly Fact[], { text, tokens }: Setting): readonly Fact[] {
  if (!MAY_LIST.test(text)) return facts;
  const spoken = facts.find(({ metric }) => metric.startsWith('applications.'));
  if (spoken === undefined) return facts;
  const added = tokens.flatMap(({ figure, start, end }, index): readonly Fact[] => {
    if (figure === null || !isCount(figure)) return [];
    const row = OF_LIST.exec(textBefore(text, start, LONGEST))?.[1] ?? BY.exec(text.slice(end, end + 12))?.[1];
    const metric = row === undefined ? undefined : ROWS.get(row);
    if (metric === undefined || facts.some((fact) => fact.metric === metric)) return [];
    return [{ ...spoken, metric, start, end, figure, index, wording: null }];
  });
  return withFacts(facts, added);
}

/** Takes 按申请人分 and 由企业提出; leaves 申请人. */
const MAY_LIST = /按申请(?:人|主体|者)|件由/u;
/** A list of all applicants is no longer. */
const LONGEST = 80;

const UNITS: ReadonlySet<string> = new Set(['', '件', '件次', '条', '份', '宗', '起']);

function isCount({ state, unit }: Figure): boolean {
  return state === 'exact' && UNITS.has(unit);
}

const NAMES = '自然人|公民个人|公民|商业企业|企业|科研机构|社会公益组织|法律服务机构|其他组织|其他';
/** Takes 按申请人分:自然人48件、商业企业; leaves 按申请方式分:网络. */
const OF_LIST = new RegExp(
  String.raw`按申请(?:人|主体|者)(?:类型|类别|身份|性质)?(?:来|进行)?(?:划?分|看|统计|分类|区分)?(?:,?其中)?[:,]?(?:(?:${NAMES})(?:申请|提出)?\d+[件条份宗起][、,;])*(${NAMES})(?:申请|提出)?(?:的|为)?$`,
  'u',
);
/** Takes 由企业提出; leaves 由企业服务中心答复. */
const BY = /^由(自然人|公民|商业企业|企业|科研机构|社会公益组织|法律服务机构)(?:提出|申请|提交)/u;

const ROWS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    自然人: 'naturalPerson',
    公民个人: 'naturalPerson',
    公民: 'naturalPerson',
    商业企业: 'enterprise',
    企业: 'enterprise',
    科研机构: 'researchInstitution',
    社会公益组织: 'publicInterest',
    法律服务机构: 'legalService',
    其他组织: 'otherOrganisation',
    其他: 'otherOrganisation',
  }).map(([word, row]) => [word, `applications.received.${row}`]),
);
