/**
 * Which cell a broken row and a broken column point to: the one whose correction would mend every rule it stands in.
 * A hypothesis for the reader only; no figure is changed.
 */
import type { CheckResult } from '../../domain/check.ts';
import type { CellEquation } from './cell-equation.ts';
import type { FigureBook } from './figure-book.ts';
import { exactCell } from './figure-book.ts';

/** The results with `suspect` set where exactly one cell explains the failure. `results[i]` is of `equations[i]`. */
export function locateSuspects(
  book: FigureBook,
  equations: readonly CellEquation[],
  results: readonly CheckResult[],
): readonly CheckResult[] {
  const failing = equations.filter((_, i) => results[i]?.status === 'fail');
  if (failing.length < 2) return results;
  const candidates = new Set<string>();
  for (const row of failing.filter(({ id }) => id === 'A3')) {
    const cells = [...row.left, ...row.right].filter((cell) => explains(book, equations, results, row, cell));
    if (cells.length === 1) candidates.add(cells[0] as string);
  }
  return results.map((result, i) => withSuspect(result, equations[i] as CellEquation, candidates));
}

function withSuspect(result: CheckResult, equation: CellEquation, candidates: ReadonlySet<string>): CheckResult {
  if (result.status !== 'fail') return result;
  const cells = [...equation.left, ...equation.right].filter((cell) => candidates.has(cell));
  return cells.length === 1 ? { ...result, suspect: cells[0] as string } : result;
}

/** True when the value that mends the row also mends each assessed rule with this cell, at least one of them broken. */
function explains(
  book: FigureBook,
  equations: readonly CellEquation[],
  results: readonly CheckResult[],
  row: CellEquation,
  cell: string,
): boolean {
  const value = exactCell(book, cell);
  if (value === null) return false;
  const correction = correctionOf(row, differenceOf(equations, results, row), cell);
  if (value + correction < 0) return false;
  let mended = 0;
  for (const equation of equations) {
    if (equation === row || !holds(equation, cell)) continue;
    const difference = differenceOf(equations, results, equation);
    if (Number.isNaN(difference)) continue;
    if (correctionOf(equation, difference, cell) !== correction) return false;
    mended += 1;
  }
  return mended > 0;
}

const holds = ({ left, right }: CellEquation, cell: string): boolean => left.includes(cell) || right.includes(cell);

/** Right side minus left side; NaN when the rule was not assessed. */
function differenceOf(
  equations: readonly CellEquation[],
  results: readonly CheckResult[],
  equation: CellEquation,
): number {
  const result = results[equations.indexOf(equation)];
  if (typeof result?.expected !== 'number' || typeof result.actual !== 'number') return Number.NaN;
  return result.actual - result.expected;
}

/** What must be added to the cell for the rule to hold. */
function correctionOf(equation: CellEquation, difference: number, cell: string): number {
  return equation.left.includes(cell) ? difference : -difference;
}
