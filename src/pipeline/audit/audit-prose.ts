/** Family D, first part: what the prose says of requests and disputes against tables three and four (D1–D5). */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { AuditInput } from './audit-input.ts';
import { notAssessable } from './check-result.ts';
import type { FigureBook } from './figure-book.ts';
import type { ProseSubject } from './prose-comparison.ts';
import { compareWithTable } from './prose-comparison.ts';

const total = (row: string): string => `applications.${row}.total`;
const LITIGATION = ['litigation.direct.total', 'litigation.afterReconsideration.total'] as const;
const WITH_CARRY_IN = { cells: [total('received'), total('carriedIn')], words: '含上年结转' };

/** Statements with a number. The metric of a subject is the one that the extractor gives the statement. */
const PROSE_SUBJECTS: readonly ProseSubject[] = [
  {
    id: 'D1',
    metric: total('received'),
    words: '收到申请',
    cells: [total('received')],
    alternatives: [WITH_CARRY_IN],
  },
  {
    id: 'D2',
    metric: total('concluded'),
    words: '办结申请',
    cells: [total('concluded')],
    alternatives: [
      { cells: [total('concluded'), total('carriedOut')], words: '含结转下年度' },
      { cells: [total('concluded')], less: total('carriedIn'), words: '不含上年结转' },
    ],
  },
  { id: 'D3', metric: total('carriedIn'), words: '上年结转', cells: [total('carriedIn')] },
  { id: 'D3', metric: total('carriedOut'), words: '结转下年度', cells: [total('carriedOut')] },
  { id: 'D4', metric: 'reconsideration.total', words: '行政复议', cells: ['reconsideration.total'] },
  { id: 'D4', metric: 'litigation.total', words: '行政诉讼', cells: LITIGATION },
  { id: 'D4', metric: LITIGATION[0], words: '未经复议直接起诉', cells: [LITIGATION[0]] },
  { id: 'D4', metric: LITIGATION[1], words: '复议后起诉', cells: [LITIGATION[1]] },
];

/** Quantities of which a report may say that there was none. */
const NONE_SUBJECTS: readonly ProseSubject[] = [
  { id: 'D5', metric: total('received'), words: '未收到申请', cells: [total('received')] },
  { id: 'D5', metric: 'reconsideration.total', words: '未发生行政复议', cells: ['reconsideration.total'] },
  { id: 'D5', metric: 'litigation.total', words: '未发生行政诉讼', cells: LITIGATION },
];

const ABSENT: readonly CheckResult[] = [
  notAssessable('D1', '', '正文未以数字载明收到申请件数，不作比较。'),
  notAssessable('D2', '', '正文未载明办结件数，不作比较。'),
  notAssessable('D3', '', '正文未载明结转件数，不作比较。'),
  notAssessable('D4', '', '正文未以数字载明行政复议、行政诉讼件数，不作比较。'),
  notAssessable('D5', '', '正文没有未收到申请、未发生复议诉讼一类表述，不作比较。'),
];

/** D1–D4 for statements with a number, D5 for none-received statements. */
export function auditProse(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const compared = [
    ...compareStatements(input, book, PROSE_SUBJECTS, (statement) => statement.method !== 'prose-none'),
    ...compareStatements(input, book, NONE_SUBJECTS, (statement) => statement.method === 'prose-none'),
  ];
  return withAbsent(compared, ABSENT);
}

/** One result for every different statement of each subject. */
export function compareStatements(
  input: AuditInput,
  book: FigureBook,
  subjects: readonly ProseSubject[],
  wanted: (statement: Observation) => boolean,
): readonly CheckResult[] {
  const results: CheckResult[] = [];
  for (const subject of subjects) {
    const statements = book.prose.get(subject.metric);
    if (statements === undefined) continue;
    for (const [i, statement] of differentStatements(statements, wanted).entries()) {
      const instance = i === 0 ? subject.metric : `${subject.metric}/${String(i + 1)}`;
      results.push(compareWithTable(input, book, subject, statement, instance));
    }
  }
  return results;
}

/** Adds those of the not-assessable results whose checks have no other, and sorts by id. */
export function withAbsent(results: readonly CheckResult[], absent: readonly CheckResult[]): readonly CheckResult[] {
  if (results.length === 0) return absent;
  const all = [...results];
  for (const one of absent) if (!results.some(({ id }) => id === one.id)) all.push(one);
  return all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The same words said twice are one statement; a different number or scope is another. */
function differentStatements(
  statements: readonly Observation[],
  wanted: (statement: Observation) => boolean,
): readonly Observation[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const key = `${String(statement.value)} ${statement.state} ${statement.scope} ${statement.unit}`;
    if (statement.value === null || !wanted(statement) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
