/** All checks that need more than one report: families C and G, keyed by agency id and year. */
import type { CheckResult } from '../../domain/check.ts';
import { deadlineAssessor } from './assess-deadline.ts';
import { assessDuplicate } from './assess-duplicate.ts';
import { auditAreas } from './audit-areas.ts';
import type { YearPair } from './audit-jumps.ts';
import { auditJumps } from './audit-jumps.ts';
import type { TextOf } from './audit-similarity.ts';
import { assessLastYearText, auditOthersText } from './audit-similarity.ts';
import { auditYears } from './audit-years.ts';
import { notAssessable } from './check-result.ts';
import type { CollectionEntry } from './collection-entry.ts';

/** Checks that have no input without a report of the year before. */
const NEED_LAST_YEAR = ['C1', 'C2', 'C3', 'C4', 'C5', 'G3'] as const;

/** Results by report id, each list sorted by check; every report of the input has its list. */
export function auditCollection(
  reports: readonly CollectionEntry[],
  textOf: TextOf,
): ReadonlyMap<string, readonly CheckResult[]> {
  const entries = [...reports].sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
  // Results of a report itself: most of a collection of one year have none.
  const own = new Map<CollectionEntry, CheckResult[]>();
  const add = (entry: CollectionEntry, ...found: readonly CheckResult[]): void => {
    const known = own.get(entry);
    if (known === undefined) own.set(entry, [...found]);
    else known.push(...found);
  };
  const several = reportsOfSeveral(entries);
  const byYear = groupByYear(several);
  const pairs = pairYears(several, byYear);
  const paired = new Set(pairs.map(({ entry }) => entry));
  for (const { entry, before } of pairs) {
    add(entry, ...auditYears(entry, before), assessLastYearText(entry, before, textOf));
  }
  for (const [{ entry }, found] of auditJumps(pairs)) add(entry, ...found);
  for (const [entry, result] of auditAreas(entries)) add(entry, result);
  for (const entry of several) {
    const twin = (byYear.get(yearKey(entry, entry.year)) ?? []).find(({ reportId }) => reportId !== entry.reportId);
    if (twin !== undefined && entry.year !== null) add(entry, assessDuplicate(entry, twin));
  }
  const assessOthersText = auditOthersText(entries, textOf);
  const assessDeadline = deadlineAssessor();
  const shared = sharedLists();
  return new Map(
    entries.map((entry) => {
      const common = shared(assessDeadline(entry), assessOthersText(entry), paired.has(entry));
      const found = own.get(entry);
      return [entry.reportId, found === undefined ? common : [...found, ...common].sort(byCheck)];
    }),
  );
}

/** Lists of what every report has, sorted; equal ones are one, which twenty thousand reports share. */
function sharedLists(): (deadline: CheckResult, others: CheckResult, isPaired: boolean) => readonly CheckResult[] {
  const known = [new Map<CheckResult, Lists>(), new Map<CheckResult, Lists>()] as const;
  return (deadline, others, isPaired) => {
    const byDeadline = known[isPaired ? 1 : 0];
    const lists = byDeadline.get(deadline) ?? new Map<CheckResult, readonly CheckResult[]>();
    byDeadline.set(deadline, lists);
    const list = lists.get(others) ?? [deadline, others, ...(isPaired ? [] : WITHOUT_LAST_YEAR)].sort(byCheck);
    lists.set(others, list);
    return list;
  };
}

type Lists = Map<CheckResult, readonly CheckResult[]>;

/** The same results for every report that has none: twenty thousand share them. */
const WITHOUT_LAST_YEAR: readonly CheckResult[] = NEED_LAST_YEAR.map((id) =>
  notAssessable(id, '', '未收录上一年度年报，不能核对。'),
);

const byCheck = (a: CheckResult, b: CheckResult): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const yearKey = ({ agency }: CollectionEntry, year: number | null): string => `${agency.id} ${String(year)}`;

/** Of agencies with more than one report: the others have none to be compared with, and are most of a collection of one year. */
function reportsOfSeveral(entries: readonly CollectionEntry[]): readonly CollectionEntry[] {
  const met = new Set<string>();
  const several = new Set<string>();
  for (const { agency } of entries) (met.has(agency.id) ? several : met).add(agency.id);
  return several.size === 0 ? [] : entries.filter(({ agency }) => several.has(agency.id));
}

function groupByYear(entries: readonly CollectionEntry[]): ReadonlyMap<string, readonly CollectionEntry[]> {
  const groups = new Map<string, CollectionEntry[]>();
  for (const entry of entries) {
    const key = yearKey(entry, entry.year);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

function pairYears(
  entries: readonly CollectionEntry[],
  byYear: ReadonlyMap<string, readonly CollectionEntry[]>,
): readonly YearPair[] {
  return entries.flatMap((entry) => {
    const [before] = entry.year === null ? [] : (byYear.get(yearKey(entry, entry.year - 1)) ?? []);
    return before === undefined ? [] : [{ entry, before }];
  });
}
