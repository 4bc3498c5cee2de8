/** One sum rule of the form over table cells: assessed only when every cell was read exactly. */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { missingWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { exactCell, sumCells, unreadCells } from './figure-book.ts';
import { cellName, evidenceOf } from './side-label.ts';

export interface CellEquation {
  readonly id: string;
  readonly instance: string;
  /** Cells whose sum should stand on the other side. */
  readonly left: readonly string[];
  /** Cells whose sum is compared with it. */
  readonly right: readonly string[];
  /** Sentence with both sums, without the full stop and without the difference. */
  readonly sentence: (expected: string, actual: string) => string;
}

/** Compares the two sides of a rule. */
export function assessEquation(book: FigureBook, equation: CellEquation, words: (n: number) => string): CheckResult {
  const { id, instance, left, right } = equation;
  const expected = sumCells(book, left);
  const actual = sumCells(book, right);
  if (expected === null || actual === null) {
    const missing = unreadCells(book, [...left, ...right]);
    return notAssessable(id, instance, `未读到${missingWords(missing.map(cellName))}，不能核对。`, missing);
  }
  const sentence = equation.sentence(words(expected), words(actual));
  if (expected === actual) {
    const evidence = right.flatMap((metric) => evidenceOf(book.table.get(metric)));
    return passed({ id, instance, expected, actual, message: `${sentence}，相符。`, evidence });
  }
  const message = `${sentence}，相差${words(Math.abs(actual - expected))}。`;
  return failed({ id, instance, expected, actual, message, evidence: failureEvidence(book, equation) });
}

/** All cells of the right side, and of the left side those that add something. */
function failureEvidence(book: FigureBook, equation: CellEquation): readonly CheckEvidence[] {
  const adding = equation.left.filter((metric) => equation.left.length <= 2 || exactCell(book, metric) !== 0);
  return [...equation.right, ...adding].flatMap((metric) => evidenceOf(book.table.get(metric)));
}
