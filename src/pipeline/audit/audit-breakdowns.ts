/** Family E, first part: stated totals against their stated parts (E1) and part–whole relations (E2). */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import type { Breakdown, Observation } from '../../domain/observation.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { countWords, figureWords } from './count-words.ts';
import { breakdownUnit, unitsCompare } from './breakdown-unit.ts';
import type { FigureBook } from './figure-book.ts';
import { addRanges, figureRange, rangesMeet } from './figure-range.ts';
import { evidenceOf, quantityName } from './side-label.ts';
import { withAbsent } from './audit-prose.ts';

const ABSENT: readonly CheckResult[] = [
  notAssessable('E1', '', '正文没有列全分项的总数，不作核对。'),
  notAssessable('E2', '', '正文没有可比较的总数与其中数，不作核对。'),
];

/** E1 for every exhaustive list, E2 for every 其中 and for closed and overdue tickets. */
export function auditBreakdowns(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  const instances = instancesOf(input.breakdowns);
  const lists = input.breakdowns.map((breakdown, i) => {
    const instance = instances[i] as string;
    return breakdown.exhaustive ? assessSum(breakdown, instance) : assessParts(breakdown, instance);
  });
  return withAbsent([...lists, ...WHOLES.flatMap((pair) => assessPair(book, pair))], ABSENT);
}

/** Metrics of the totals; a second list of the same metric is told apart by a number. */
function instancesOf(breakdowns: readonly Breakdown[]): readonly string[] {
  const lists = new Map<string, number>();
  return breakdowns.map(({ metric }) => {
    const before = lists.get(metric);
    const number = before === undefined ? 1 : before + 1;
    lists.set(metric, number);
    return number === 1 ? metric : `${metric}/${String(number)}`;
  });
}

function assessSum(breakdown: Breakdown, instance: string): CheckResult {
  const { total, parts } = breakdown;
  const unit = breakdownUnit(breakdown);
  const ranges = parts.map((part) => figureRange(part.value, part.state));
  const whole = figureRange(total.value, total.state);
  const known = ranges.filter((range) => range !== null);
  const evidence = listEvidence(breakdown);
  if (whole === null || known.length < ranges.length || parts.length === 0) {
    return notAssessable('E1', instance, '分项或总数中有未能读作数字的，不能核对。', [breakdown.metric], evidence);
  }
  const sum = parts.reduce((added, part) => added + part.value, 0);
  const expected = Math.round(sum * 1e6) / 1e6;
  const list = parts.map((part) => figureWords(part, '')).join('＋');
  const name = quantityName(breakdown.metric);
  const said = `“${name}”所列分项${list}，合计${countWords(expected)}${unit}，所称总数为${figureWords(total, unit)}`;
  const frame = { id: 'E1', instance, expected, actual: total.value, evidence };
  if (rangesMeet(addRanges(known), whole)) return passed(frame, { message: `${said}，相符。` });
  if (parts.some((part) => !unitsCompare(part.unit, unit))) {
    return notAssessable('E1', instance, `${said}；各分项与总数计量单位不一，不作判断。`, [], evidence);
  }
  return failed(frame, { message: `${said}，相差${countWords(Math.abs(total.value - expected))}${unit}。` });
}

function listEvidence({ total, parts }: Breakdown): readonly CheckEvidence[] {
  return [quotation(total, '正文 总数'), ...parts.map((part) => quotation(part, `正文 ${part.label}`))];
}

function quotation({ evidence, raw }: Breakdown['total'], label: string): CheckEvidence {
  const { start, end, line, column } = evidence;
  return { start, end, line, column, label, raw };
}

/** Parts of an incomplete list may overlap, so each is compared by itself. */
function assessParts(breakdown: Breakdown, instance: string): CheckResult {
  const { total, parts } = breakdown;
  const whole = figureRange(total.value, total.state);
  const unit = breakdownUnit(breakdown);
  const evidence = listEvidence(breakdown);
  if (whole === null)
    return notAssessable('E2', instance, '总数未能读作数字，不能核对。', [breakdown.metric], evidence);
  const largest = parts.reduce(
    (most, part) => (part.value > most.value ? part : most),
    parts[0] as Breakdown['parts'][number],
  );
  const tooLarge = parts.find((part) => {
    const range = figureRange(part.value, part.state);
    return range !== null && range.lower > whole.upper && unitsCompare(part.unit, unit);
  });
  const shown = tooLarge ?? largest;
  const frame = { id: 'E2', instance, expected: total.value, actual: shown.value, evidence };
  const said = `“${quantityName(breakdown.metric)}”为${figureWords(total, unit)}，其中“${shown.label}”${figureWords(shown, shown.unit)}`;
  if (tooLarge === undefined) return passed(frame, { message: `${said}，不超过总数。` });
  return failed(frame, { message: `${said}，其中数大于总数${countWords(shown.value - total.value)}${unit}。` });
}

interface WholePair {
  readonly part: string;
  readonly whole: string;
}

const WHOLES: readonly WholePair[] = [
  { part: 'hotline.closed', whole: 'hotline.received' },
  { part: 'hotline.overdue', whole: 'hotline.closed' },
  { part: 'hotline.overdue', whole: 'hotline.received' },
];

/** First pair of statements of one scope; none when the report does not state both. */
function assessPair(book: FigureBook, { part, whole }: WholePair): readonly CheckResult[] {
  for (const small of book.prose.get(part) ?? []) {
    const large = (book.prose.get(whole) ?? []).find((other) => other.scope === small.scope);
    if (large !== undefined && (large.scope === 'agency' || large.scope === 'area'))
      return [comparePair(small, large, `${part}/${whole}`)];
  }
  return [];
}

function comparePair(small: Observation, large: Observation, instance: string): CheckResult {
  const evidence = [large, small].flatMap(evidenceOf);
  const a = figureRange(small.value, small.state);
  const b = figureRange(large.value, large.state);
  if (a === null || b === null) return notAssessable('E2', instance, '有一方未能读作数字，不能核对。', [], evidence);
  const frame = { id: 'E2', instance, expected: large.value as number, actual: small.value as number, evidence };
  const said = `${quantityName(large.metric)}${figureWords(large, large.unit)}，${quantityName(small.metric)}${figureWords(small, small.unit)}`;
  if (a.lower <= b.upper) return passed(frame, { message: `${said}，不超过前者。` });
  return failed(frame, { message: `${said}，多出${countWords(frame.actual - frame.expected)}${small.unit}。` });
}
