/** Family E, second part: stated rates (E3) and quantities stated twice (E4). */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import type { AuditInput } from './audit-input.ts';
import { assessRates } from './assess-rates.ts';
import { withAbsent } from './audit-prose.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { clauseWords } from './clause-words.ts';
import { countWords, figureWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { exactCell } from './figure-book.ts';
import type { FigureRange } from './figure-range.ts';
import { figureRange, rangesMeet } from './figure-range.ts';
import { evidenceOf, quantityName } from './side-label.ts';

const ABSENT: readonly CheckResult[] = [
  notAssessable('E3', '', '正文没有可据所载数字复算的比率，不作核对。'),
  notAssessable('E4', '', '正文没有重复表述的数字，不作核对。'),
];

/** E3 for each rate that can be computed, E4 for each metric stated more than once. */
export function auditStatements(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const stated = [...book.prose.keys()].filter((metric) => isRepeated(book, metric));
  const repeated = stated.sort().flatMap((metric) => assessRepeated(input, book, metric));
  return withAbsent([...assessRates(input, book), ...repeated], ABSENT);
}

/** Wholes of which a report has one each; of other things (解读, 开放日) it may count several kinds one after the other. */
const SINGLE_WHOLES =
  /^(?:applications\..+|reconsideration\.total|litigation\.total|published\.total|hotline\.(?:received|closed|overdue)|processingFee\.amount)$/u;
/** Words of a grand total. Takes `共计公开1033条`; leaves `转发信息95条`. */
const TOTAL_WORDS = /共|合计|累计|总计|总数|总量|全年|年度/u;

function isRepeated({ prose }: FigureBook, metric: string): boolean {
  return (prose.get(metric) ?? []).length > 1 && SINGLE_WHOLES.test(metric);
}

/** Statements of one whole in different sentences: parts and mixed channels may rightly differ from each other. */
function assessRepeated({ report }: AuditInput, book: FigureBook, metric: string): readonly CheckResult[] {
  const all = book.prose.get(metric) ?? [];
  const sentences = all.map(({ evidence }) => (evidence === null ? '' : clauseWords(report.source.text, evidence)));
  const whole = all.filter((statement, i) => {
    const sentence = sentences[i] as string;
    return (
      (statement.scope === 'agency' || statement.scope === 'area') &&
      statement.method !== 'prose-part' &&
      statement.value !== null &&
      (metric !== 'published.total' || TOTAL_WORDS.test(sentence)) &&
      sentences.indexOf(sentence) === i
    );
  });
  return (['agency', 'area'] as const).flatMap((scope) => {
    const statements = whole.filter((statement) => statement.scope === scope);
    const instance = scope === 'agency' ? metric : `${metric}/area`;
    return statements.length < 2 ? [] : [compareRepeated(book, statements, instance)];
  });
}

function compareRepeated(book: FigureBook, statements: readonly Observation[], instance: string): CheckResult {
  const first = statements[0] as Observation;
  const other = statements.find((statement) => !canAgree(book, first, statement)) ?? (statements[1] as Observation);
  const evidence = [first, other].flatMap(evidenceOf);
  const frame = { id: 'E4', instance, expected: first.value as number, actual: other.value as number, evidence };
  const name = `正文“${quantityName(first.metric)}”`;
  if (first.value === other.value && first.state === other.state) {
    return passed(frame, { message: `${name}前后表述均为${figureWords(first, first.unit)}，一致。` });
  }
  const said = `${name}前后两处分别为${figureWords(first, first.unit)}、${figureWords(other, other.unit)}`;
  if (canAgree(book, first, other)) return passed(frame, { message: `${said}，不相矛盾。` });
  const difference = countWords(Math.abs(frame.actual - frame.expected));
  return failed(frame, { message: `${said}，相差${difference}${first.unit}。` });
}

function canAgree(book: FigureBook, a: Observation, b: Observation): boolean {
  const left = figureRange(a.value, a.state);
  const right = figureRange(b.value, b.state);
  if (left === null || right === null || a.unit !== b.unit || rangesMeet(left, right)) return true;
  return a.metric === 'applications.received.total' && differByCarryIn(book, left, right);
}

/** 收到9件（含上年结转1件） and 新收8件 are both right. */
function differByCarryIn(book: FigureBook, a: FigureRange, b: FigureRange): boolean {
  const carriedIn = exactCell(book, 'applications.carriedIn.total');
  return carriedIn !== null && Math.abs(a.lower - b.lower) === carriedIn;
}
