/** One statement of the prose set against the table: bounds respected, carry-ins allowed for, scopes never mixed. */
import type { CheckResult } from '../../domain/check.ts';
import type { Observation } from '../../domain/observation.ts';
import { metricOf } from '../../forms/catalogue.ts';
import type { AuditInput } from './audit-input.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { countWords, figureWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { cellOf, exactCell, sumCells, unreadCells } from './figure-book.ts';
import { figureRange, rangesMeet } from './figure-range.ts';
import { scopeMismatch } from './prose-scope.ts';
import { cellPhrase, evidenceOf } from './side-label.ts';

/** A quantity that prose and tables both state. */
export interface ProseSubject {
  readonly id: string;
  /** Metric of the prose statement; also the instance of the result. */
  readonly metric: string;
  /** What the prose says was counted: 收到申请. */
  readonly words: string;
  /** Cells whose sum is the same quantity. */
  readonly cells: readonly string[];
  /** Name of the sum of several cells: 表三“无法提供”各项之和. */
  readonly sumName?: string;
  /** Other sums that the statement may mean. */
  readonly alternatives?: readonly AlternativeSum[];
}

/** Cells added, one cell taken off, and the name of the sum: 含上年结转. */
export interface AlternativeSum {
  readonly cells: readonly string[];
  readonly less?: string;
  readonly words: string;
}

/** Compares one statement with the table. */
export function compareWithTable(
  input: AuditInput,
  book: FigureBook,
  subject: ProseSubject,
  statement: Observation,
  instance: string,
): CheckResult {
  const evidence = [statement, ...subject.cells.map((cell) => cellOf(book, cell))].flatMap(evidenceOf);
  const mismatch = scopeMismatch(input, statement);
  if (mismatch !== null) return notAssessable(subject.id, instance, `${mismatch}，口径不同，不作比较。`, [], evidence);
  const expected = sumCells(book, subject.cells);
  if (expected === null) {
    const missing = unreadCells(book, subject.cells);
    const message = `${saidWords(subject, statement)}，未读到${missing.map(cellPhrase).join('、')}，不能核对。`;
    return notAssessable(subject.id, instance, message, missing, evidence);
  }
  return compareNumbers(book, subject, statement, { id: subject.id, instance, expected, evidence });
}

type Frame = Pick<CheckResult, 'id' | 'instance' | 'evidence'> & { readonly expected: number };

function compareNumbers(book: FigureBook, subject: ProseSubject, statement: Observation, frame: Frame): CheckResult {
  const { value: actual, factor } = inTableUnit(statement, subject.cells);
  const unit = metricOf(subject.cells[0] as string)?.unit ?? statement.unit;
  const said = saidWords(subject, statement);
  const shown = `${tableWords(subject)}为${countWords(frame.expected)}${unit}`;
  if (allows(statement, factor, frame.expected)) return passed(frame, { actual, message: `${said}，${shown}，相符。` });
  for (const alternative of subject.alternatives ?? []) {
    const meant = alternativeSum(book, alternative);
    if (meant === null || !allows(statement, factor, meant)) continue;
    const message = `${said}，等于${sumWords(book, alternative, unit)}（${alternative.words}），相符。`;
    return passed(frame, { expected: meant, actual, message });
  }
  const message = `${said}，${shown}，相差${countWords(Math.abs(actual - frame.expected))}${unit}。`;
  return failed(frame, { actual, message });
}

function alternativeSum(book: FigureBook, { cells, less }: AlternativeSum): number | null {
  const sum = sumCells(book, cells);
  const off = less === undefined ? 0 : exactCell(book, less);
  return sum === null || off === null ? null : sum - off;
}

function sumWords(book: FigureBook, { cells, less }: AlternativeSum, unit: string): string {
  const words = (cell: string): string => `${cellPhrase(cell)}${countWords(exactCell(book, cell) as number)}${unit}`;
  const added = cells.map(words).join('加');
  return less === undefined ? added : `${added}减${words(less)}`;
}

function tableWords({ cells, sumName }: ProseSubject): string {
  const names = cells.map(cellPhrase);
  return names.length === 1 ? names.join('') : (sumName ?? `${names.join('与')}之和`);
}

/** 正文称收到申请17件; a none statement (未收到申请) has no figure of its own. */
function saidWords(subject: ProseSubject, statement: Observation): string {
  return `正文称${subject.words}${statement.method === 'prose-none' ? '' : figureWords(statement, statement.unit)}`;
}

function allows(statement: Observation, factor: number, value: number): boolean {
  const range = figureRange(statement.value, statement.state);
  if (range === null) return true;
  return rangesMeet({ lower: range.lower * factor, upper: range.upper * factor }, { lower: value, upper: value });
}

/** Prose may give yuan where the table gives 万元. */
function inTableUnit(statement: Observation, cells: readonly string[]): { value: number; factor: number } {
  const unit = metricOf(cells[0] as string)?.unit;
  const factor = unit === '万元' && statement.unit === '元' ? 1e-4 : 1;
  return { value: (statement.value as number) * factor, factor };
}
