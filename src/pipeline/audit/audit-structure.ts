/** Family F, first part: the six sections (F1) and the completeness of the tables (F2). */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import type { Metric } from '../../domain/metric.ts';
import type { ValueState } from '../../domain/observation.ts';
import type { Edition, Section } from '../../domain/report.ts';
import type { Span } from '../../domain/source.ts';
import { evidenceAt } from '../../domain/source.ts';
import { CATALOGUE, placeOf } from '../../forms/catalogue.ts';
import { ASKED_METRICS, tableMetrics } from './asked-metrics.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import type { FigureBook } from './figure-book.ts';
import { cellOf } from './figure-book.ts';
import { rowName } from './side-label.ts';
import { findTruncation } from './truncation.ts';

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const SIX = '一、二、三、四、五、六';

/** Places of `ASKED_METRICS` in `FigureBook.cells`. */
const ASKED_PLACES: Readonly<Record<Edition, readonly number[]>> = {
  '2021': ASKED_METRICS['2021'].map(placeOf),
  '2019': ASKED_METRICS['2019'].map(placeOf),
};

/** F1 once, F2 once. */
export function auditStructure(input: AuditInput, book: FigureBook): readonly CheckResult[] {
  return [assessSections(input, book), assessCompleteness(input, book)];
}

function assessSections(input: AuditInput, book: FigureBook): CheckResult {
  const { edition } = input.recognition;
  const sections = input.recognition.sections.filter((section) => section.number > 0);
  if (edition === null || sections.length === 0) {
    return notAssessable('F1', '', '未识别出统一格式的各部分标题，不作核对。');
  }
  const evidence: CheckEvidence[] = [];
  for (const { heading, number } of sections) if (heading !== null) evidence.push(quotation(input, heading, number));
  const numbers = sections.map((section) => section.number);
  const absent = [1, 2, 3, 4, 5, 6].filter((number) => !numbers.includes(number as Section['number']));
  if (absent.length > 0 && findTruncation(book, edition) !== null) {
    const message = `所收文本自表三中断，未见第${listed(absent)}部分，无法判断原文是否缺失。`;
    return notAssessable(
      'F1',
      '',
      message,
      absent.map((number) => `section.${String(number)}`),
      evidence,
    );
  }
  const actual = listed(sections.map((section) => section.printedOrdinal ?? section.number));
  const fault = sectionFault(sections, absent);
  const frame = { id: 'F1', instance: '', expected: SIX, actual, evidence };
  if (fault === null) return passed(frame, { message: '六个部分齐全，次序与序号无误。' });
  return failed(frame, { message: `统一格式为六个部分，本报告${fault}。` });
}

const listed = (numbers: readonly number[]): string => numbers.map((n) => NUMERALS[n] ?? String(n)).join('、');

function sectionFault(sections: readonly Section[], absent: readonly number[]): string | null {
  if (absent.length > 0) return `未见第${listed(absent)}部分`;
  const swapped = sections.find((section, i) => i > 0 && section.number < (sections[i - 1] as Section).number);
  if (swapped !== undefined) return `第${listed([swapped.number])}部分次序有误`;
  const misnumbered = sections.find(
    ({ printedOrdinal, number }) => printedOrdinal !== null && printedOrdinal !== number,
  );
  if (misnumbered === undefined) return null;
  return `第${listed([misnumbered.number])}部分的序号写作“${listed([misnumbered.printedOrdinal as number])}”`;
}

function quotation({ lineStarts, report }: AuditInput, heading: Span, number: Section['number']): CheckEvidence {
  const { start, end, line, column } = evidenceAt(lineStarts, heading);
  return { start, end, line, column, label: `第${listed([number])}部分`, raw: report.source.text.slice(start, end) };
}

function assessCompleteness(input: AuditInput, book: FigureBook): CheckResult {
  const { edition } = input.recognition;
  if (edition === null) return notAssessable('F2', '', '未识别出统一格式的版本，无法确定应填的单元格。');
  const missing: string[] = [];
  let expected = 0;
  for (const place of ASKED_PLACES[edition]) {
    const state = book.cells[place]?.state;
    if (state !== 'notAsked') expected += 1;
    if (isAbsent(state)) missing.push((CATALOGUE[place] as Metric).id);
  }
  const actual = expected - missing.length;
  const counts = `统一格式要求填写${String(expected)}格，读到${String(actual)}格`;
  if (missing.length === 0)
    return passed({ id: 'F2', instance: '', expected, actual, message: `${counts}。`, evidence: [] });
  const truncation = findTruncation(book, edition);
  if (truncation !== null) {
    return notAssessable(
      'F2',
      '',
      `${counts}；所收文本的表三自“${rowName(truncation.row)}”起中断，无法判断原文是否缺失。`,
      missing,
    );
  }
  if (wholeTableAbsent(book, edition)) {
    return notAssessable('F2', '', `${counts}；有整张表格未见于所收文本，可能为图片。`, missing);
  }
  return failed({
    id: 'F2',
    instance: '',
    expected,
    actual,
    message: `${counts}，缺${String(missing.length)}格。`,
    evidence: [],
  });
}

/** Missing and unreadable cells; a blank cell stands in the table and counts as read. */
function isAbsent(state: ValueState | undefined): boolean {
  return state === undefined || state === 'missing' || state === 'unreadable';
}

function wholeTableAbsent(book: FigureBook, edition: Edition): boolean {
  return (['tableTwo', 'tableThree', 'tableFour'] as const).some((place) =>
    tableMetrics(edition, place).every((metric) => isAbsent(cellOf(book, metric)?.state)),
  );
}
