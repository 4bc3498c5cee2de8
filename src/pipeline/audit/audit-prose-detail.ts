/** Family D, second part: outcomes (D6), table two (D7), applicants (D8) and claims that all was answered (D9). */
import type { CheckResult } from '../../domain/check.ts';
import { CATALOGUE, metricOf } from '../../forms/catalogue.ts';
import type { AuditInput } from './audit-input.ts';
import { compareStatements, withAbsent } from './audit-prose.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { countWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { cellOf, exactCell } from './figure-book.ts';
import type { AlternativeSum, ProseSubject } from './prose-comparison.ts';
import { compareWithTable } from './prose-comparison.ts';
import { findWords, sectionPassages } from './section-passages.ts';
import { evidenceOf, quantityName } from './side-label.ts';
import type { StatedCells } from './stated-outcomes.ts';
import { applicantCells, outcomeCells, statedCells } from './stated-outcomes.ts';

const ABSENT: readonly CheckResult[] = [
  notAssessable('D6', '', '正文未载明各项办理结果的件数，不作比较。'),
  notAssessable('D7', '', '正文未载明表二所列事项的数字，不作比较。'),
  notAssessable('D8', '', '正文未载明申请人类型的件数，不作比较。'),
  notAssessable('D9', '', '正文没有答复率100%、全部办结一类表述，不作比较。'),
];

/** D6–D9. */
export function auditProseDetail(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const numbered = () => true;
  const compared = [
    ...compareStatements(input, book, subjectsOf(book), numbered),
    ...statedCells(input.breakdowns, outcomeCells).map((stated) => compareStated(input, book, 'D6', stated)),
    ...statedCells(input.breakdowns, applicantCells).map((stated) => compareStated(input, book, 'D8', stated)),
    ...assessAllAnswered(input, book),
  ];
  return withAbsent(firstOfInstance(compared), ABSENT);
}

/** A statement given both as an observation and as part of a list is one comparison. */
function firstOfInstance(results: readonly CheckResult[]): readonly CheckResult[] {
  const seen = new Set<string>();
  return results.filter(({ id, instance }) => {
    const key = `${id} ${instance}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One subject for every prose statement of a cell that D1–D5 leave, sorted by metric. */
function subjectsOf(book: FigureBook): readonly ProseSubject[] {
  const subjects: ProseSubject[] = [];
  for (const metric of book.prose.keys()) {
    const subject = SUBJECTS.get(metric);
    if (subject !== undefined) subjects.push(subject);
  }
  return subjects.sort((a, b) => (a.metric < b.metric ? -1 : 1));
}

/** Rows that D1–D3 compare. Takes `applications.concluded.total`; leaves `applications.granted.total`. */
const FLOW_ROW = /^applications\.(?:received|carriedIn|concluded|carriedOut)\./u;
const RECEIVED_ROW = 'applications.received.';

const SUBJECTS: ReadonlyMap<string, ProseSubject> = new Map(
  CATALOGUE.flatMap(({ id: metric }) => {
    const id = checkOf(metric);
    if (id === null) return [];
    const words = quantityName(metric).replaceAll(' ', '');
    const alternatives = id === 'D8' ? withCarryIn([metric]) : [];
    return [[metric, { id, metric, words, cells: [metric], alternatives }]];
  }),
);

function checkOf(metric: string): string | null {
  if (metricOf(metric)?.place === 'tableTwo') return 'D7';
  if (!metric.startsWith('applications.')) return null;
  const total = metric.endsWith('.total');
  if (FLOW_ROW.test(metric)) return total ? null : 'D8';
  return total ? 'D6' : null;
}

function compareStated(input: AuditInput, book: FigureBook, id: string, stated: StatedCells): CheckResult {
  const { statement, words, cells } = stated;
  const single = cellOf(book, 'applications.other.total');
  const asked = cells.filter((cell) => cellOf(book, cell)?.state !== 'notAsked');
  const used = asked.length === 0 && single !== undefined ? [single.metric] : asked;
  const subject: ProseSubject = {
    id,
    metric: statement.metric,
    words: id === 'D8' ? `${words}申请` : words,
    cells: used,
    sumName: `表三“${words}”各项之和`,
    alternatives: withCarryIn(used),
  };
  return compareWithTable(input, book, subject, statement, cells[0] as string);
}

/** Applicants of the year may be counted together with those carried in; outcomes already are. */
function withCarryIn(cells: readonly string[]): readonly AlternativeSum[] {
  if (!cells.every((cell) => cell.startsWith(RECEIVED_ROW))) return [];
  const carried = cells.map((cell) => cell.replace(RECEIVED_ROW, 'applications.carriedIn.'));
  return [{ cells: [...cells, ...carried], words: '含上年结转' }];
}

/** Claims that every request was answered. Takes `答复率100%`, `均已按期答复`; leaves `答复率98%`, `已答复3件`. */
const ALL_ANSWERED =
  /(?:答复率|办结率|办复率)(?:均|已)?(?:达到?|为|保持)?\s*(?:100\s*%|百分之百)|(?:全部|均)(?:已|在法定期限内|按时|按期|依法|依规|及时)*(?:办结|答复|办理完毕)/gu;
/** Other business that is also answered in full. Takes `热线工单`; leaves `公开申请`. */
const OTHER_BUSINESS = /热线|工单|12345|提案|留言|信箱|信访/u;

function assessAllAnswered(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const passages = ([1, 3, 6] as const).flatMap((number) => sectionPassages(input, number, '申请'));
  const claim = findWords(input, passages, ALL_ANSWERED).find(
    ({ sentence }) => sentence.includes('申请') && !OTHER_BUSINESS.test(sentence),
  );
  if (claim === undefined) return [];
  const metric = 'applications.carriedOut.total';
  const carriedOut = exactCell(book, metric);
  const evidence = [claim.evidence, ...evidenceOf(cellOf(book, metric))];
  const said = `正文称“${claim.match[0]}”`;
  if (carriedOut === null) {
    return [notAssessable('D9', '', `${said}，未读到表三结转下年度件数，不能核对。`, [metric], evidence)];
  }
  const frame = { id: 'D9', instance: '', expected: 0, actual: carriedOut, evidence };
  if (carriedOut === 0) return [passed(frame, { message: `${said}，表三结转下年度为0件，相符。` })];
  const message = `${said}，表三结转下年度仍有${countWords(carriedOut)}件，年末尚在法定答复期限内的除外。`;
  return [failed(frame, { message })];
}
