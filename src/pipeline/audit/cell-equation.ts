/** One sum rule of the form over table cells: assessed only when every cell was read exactly. */
import type { CheckEvidence, CheckResult } from '../../domain/check.ts';
import { placeOf } from '../../forms/catalogue.ts';
import { failed, notAssessable, passed } from './check-result.ts';
import { missingWords } from './count-words.ts';
import type { FigureBook } from './figure-book.ts';
import { exactAt, sumAt, unreadCells } from './figure-book.ts';
import { cellName, evidenceAt } from './side-label.ts';

export interface CellRule {
  readonly id: string;
  readonly instance: string;
  /** Cells whose sum should stand on the other side. */
  readonly left: readonly string[];
  /** Cells whose sum is compared with it. */
  readonly right: readonly string[];
  /** Sentence with both sums, without the full stop and without the difference. */
  readonly sentence: (expected: string, actual: string) => string;
}

/** A rule with what follows from it alone, for every report. */
export interface CellEquation extends CellRule {
  /** Places of the cells in `FigureBook.cells`. */
  readonly leftPlaces: readonly number[];
  readonly rightPlaces: readonly number[];
  /** What a number is called: 17件. */
  readonly words: (value: number) => string;
  /** The message where both sides are 0, as in most lines of most reports. */
  readonly bothZero: string;
}

/** Prepares a rule. */
export function equationOf(rule: CellRule, words: (value: number) => string): CellEquation {
  const { left, right, sentence } = rule;
  const bothZero = agreeing(sentence(words(0), words(0)));
  return { ...rule, leftPlaces: left.map(placeOf), rightPlaces: right.map(placeOf), words, bothZero };
}

/** Compares the two sides of a rule. */
export function assessEquation(book: FigureBook, equation: CellEquation): CheckResult {
  const { id, instance, rightPlaces, words } = equation;
  const expected = sumAt(book, equation.leftPlaces);
  const actual = expected === null ? null : sumAt(book, rightPlaces);
  if (expected === null || actual === null) return unread(book, equation);
  if (expected !== actual) {
    const sentence = equation.sentence(words(expected), words(actual));
    const message = `${sentence}，相差${words(Math.abs(actual - expected))}。`;
    return failed({ id, instance, expected, actual, message, evidence: failureEvidence(book, equation) });
  }
  const message = expected === 0 ? equation.bothZero : agreeing(equation.sentence(words(expected), words(actual)));
  return passed({ id, instance, expected, actual, message, evidence: evidenceAt(book, rightPlaces) });
}

const agreeing = (sentence: string): string => `${sentence}，相符。`;

function unread(book: FigureBook, { id, instance, left, right }: CellEquation): CheckResult {
  const missing = unreadCells(book, [...left, ...right]);
  return notAssessable(id, instance, `未读到${missingWords(missing.map(cellName))}，不能核对。`, missing);
}

/** All cells of the right side, and of the left side those that add something. */
function failureEvidence(book: FigureBook, { leftPlaces, rightPlaces }: CellEquation): readonly CheckEvidence[] {
  const adding = leftPlaces.filter((place) => leftPlaces.length <= 2 || exactAt(book, place) !== 0);
  return evidenceAt(book, [...rightPlaces, ...adding]);
}
