/** From the chosen subjects to the table: columns, rows, differences where they are allowed, warnings where they are not. */
import type { ComparedMetric, Subject, SubjectValue, SubjectYear } from '../../domain/compared-subject.ts';

/** One column: a subject in a year. */
export interface CompareColumn {
  readonly key: string;
  readonly subject: Subject;
  /** Null when the subject has nothing for the year asked. */
  readonly year: SubjectYear | null;
  /** The year asked, or the newest; null for a subject without years. */
  readonly yearNumber: number | null;
  /** Place of the subject in the reader's choice, which gives its shape in every year. */
  readonly choice: number;
}

export interface CompareCell {
  /** Null where nothing was taken or there is no report. */
  readonly value: SubjectValue | null;
  /** Against the first column; null where the two must not be subtracted. */
  readonly difference: number | null;
}

export interface CompareRow {
  readonly metric: ComparedMetric;
  readonly cells: readonly CompareCell[];
  /** Numbers of different scopes stand side by side: said on the row. */
  readonly mixedScopes: boolean;
}

/** Each subject in each year asked, or in its newest year. */
export function compareColumns(
  subjects: readonly Subject[],
  years: readonly number[],
  most: number,
): readonly CompareColumn[] {
  const fitting = fittingYears(subjects, years, most);
  const columns = subjects.flatMap((subject, choice) => {
    const asked = years.length === 0 ? subject.years.slice(0, 1).map((year) => year.year) : fitting;
    return (asked.length === 0 ? [null] : asked).map((yearNumber) => ({
      key: `${subject.id} ${yearNumber ?? ''}`,
      subject,
      choice,
      yearNumber,
      year: subject.years.find((year) => year.year === yearNumber) ?? null,
    }));
  });
  return columns.slice(0, most);
}

/** Where not all columns fit, years go before any subject: those that nobody reports on, then the oldest. */
function fittingYears(subjects: readonly Subject[], years: readonly number[], most: number): readonly number[] {
  if (subjects.length * years.length <= most) return years;
  const reported = years.filter((asked) =>
    subjects.some((subject) => subject.years.some(({ year }) => year === asked)),
  );
  return (reported.length === 0 ? years : reported).slice(0, Math.max(1, Math.floor(most / subjects.length)));
}

/** Rows that at least one column states; without `all` only the main metrics. */
export function compareRows(
  metrics: readonly ComparedMetric[],
  columns: readonly CompareColumn[],
  all: boolean,
): readonly CompareRow[] {
  return metrics
    .filter((metric) => all || metric.main)
    .map((metric) => compareRow(metric, columns))
    .filter((row) => row.cells.some((cell) => cell.value !== null && cell.value.v !== null));
}

function compareRow(metric: ComparedMetric, columns: readonly CompareColumn[]): CompareRow {
  const values = columns.map((column) => column.year?.values[metric.id] ?? null);
  const scopes = new Set(values.flatMap((value) => (value === null || value.v === null ? [] : [scopeOf(value)])));
  const first = values[0] ?? null;
  return {
    metric,
    cells: values.map((value, i) => ({ value, difference: i === 0 ? null : subtract(value, first) })),
    mixedScopes: scopes.size > 1,
  };
}

/** Sums of several bodies are a scope of their own. */
const scopeOf = (value: SubjectValue): string => (value.k === null ? value.c : 'sum');

/** Only exact numbers of the same scope are subtracted, and never sums, whose members differ. */
function subtract(value: SubjectValue | null, base: SubjectValue | null): number | null {
  if (value === null || base === null || value.v === null || base.v === null) return null;
  if (value.s !== 'exact' || base.s !== 'exact' || scopeOf(value) !== scopeOf(base) || value.k !== null) return null;
  return Math.round((value.v - base.v) * 1e6) / 1e6;
}
