/**
 * Numerator and denominator of a rate from the numbers that an agency's year shows, by the formula of the method page. Exact numbers
 * of one scope only; the days of the year are known, other terms from outside the report's figures are not computed here.
 */
import {
  CONTEXT_TERMS,
  lastYearTerm,
  type Formula,
  type FormulaTerm,
  type Indicator,
} from '../../../src/forms/indicators.ts';
import type { CsvRow } from '../published-observations.ts';

/** Undefined for a formula that takes what `observations.csv` does not hold. */
export function computeRate(
  { numerator, denominator }: Indicator,
  own: readonly CsvRow[],
  year: number,
): readonly [number | null, number | null] | undefined {
  const terms = [numerator, ...(denominator === null ? [] : [denominator])];
  if (terms.some(takesMore)) return undefined;
  const known = exactNumbers(terms, own);
  known.set(CONTEXT_TERMS.days, year % 4 === 0 ? 366 : 365);
  return [sumOf(numerator, known), denominator === null ? null : sumOf(denominator, known)];
}

const metricsOf = (term: FormulaTerm): readonly string[] => (typeof term === 'string' ? [term] : term.oneOf.flat());
const termsOf = ({ add, subtract }: Formula): readonly string[] => [...add, ...subtract].flatMap(metricsOf);

const isOutside = (term: string): boolean => term.startsWith('report.') || term.startsWith(LAST_YEAR);

const LAST_YEAR = lastYearTerm('');

const takesMore = (formula: Formula): boolean => termsOf(formula).some(isOutside);

/** Of the scope of the first number read, as rates mix no scopes. */
function exactNumbers(formulas: readonly Formula[], own: readonly CsvRow[]): Map<string, number> {
  const exact = own.filter(({ state, scope }) => state === 'exact' && (scope === 'agency' || scope === 'area'));
  const wanted = formulas.flatMap(termsOf);
  const first = wanted.map((metric) => exact.find((row) => row['metric'] === metric)).find((row) => row !== undefined);
  const same = exact.filter(({ scope }) => scope === first?.['scope']);
  return new Map(same.map((row) => [row['metric'] ?? '', Number(row['value'])]));
}

function sumOf({ add, subtract }: Formula, known: ReadonlyMap<string, number>): number | null {
  const signed = [
    ...add.map((term) => valueOf(term, known)),
    ...subtract.map((term) => negative(valueOf(term, known))),
  ];
  return total(signed);
}

const negative = (value: number | null): number | null => (value === null ? null : -value);

function valueOf(term: FormulaTerm, known: ReadonlyMap<string, number>): number | null {
  if (typeof term === 'string') return known.get(term) ?? null;
  const sums = term.oneOf.map((metrics) => total(metrics.map((metric) => known.get(metric) ?? null)));
  return sums.find((sum) => sum !== null) ?? null;
}

function total(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
