/** The view as CSV: one line per metric and column, with state, scope and the words as written. Cells that a spreadsheet would run are made harmless. */
import type { SubjectRate } from '../../domain/compared-subject.ts';
import type { CompareColumn, CompareRow } from './compare-rows.ts';
import { addressOf, type CompareWords } from './compare-words.ts';

const HEAD = [
  'metric',
  'metric_name',
  'unit',
  'subject',
  'subject_name',
  'year',
  'value',
  'state',
  'scope',
  'stated_of_members',
  'as_written',
  'proof',
];
const RUNS = /^[=+\-@\t\r]/u; // takes =SUM(A1) and -x; leaves 12
const NEEDS_QUOTES = /[",\r\n]/u; // takes a,b and a"b; leaves ab

/** UTF-8 with the mark that spreadsheets need. `origin` makes addresses whole. */
export function compareCsv(
  columns: readonly CompareColumn[],
  rows: readonly CompareRow[],
  { words, origin }: { readonly words: Pick<CompareWords, 'root' | 'locale'>; readonly origin: string },
): string {
  const rates = columns.flatMap((column) => (column.year?.rates ?? []).map((rate) => rateLine(rate, column, words)));
  const lines = rows.flatMap(({ metric, cells }) =>
    cells.map(({ value }, i) => {
      const column = columns[i] as CompareColumn;
      const head = [
        metric.id,
        metric.name,
        metric.unit,
        column.subject.id,
        column.subject.name,
        text(column.yearNumber),
      ];
      if (value === null) return [...head, '', absentState(column), '', '', '', ''];
      const proof = value.h === null ? '' : new URL(addressOf(value.h, words), origin).href;
      return [
        ...head,
        text(value.v),
        value.s,
        value.k === null ? value.c : 'sum',
        value.k ?? '',
        harmless(value.w),
        proof,
      ];
    }),
  );
  return `\uFEFF${[HEAD, ...lines, ...rates].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Why there is no number, as the cell says it: a blank alone could be taken for anything. */
function absentState({ year }: CompareColumn): string {
  return year === null ? 'noReport' : ABSENT[year.status];
}

const ABSENT = { full: 'notAsked', partial: 'notTaken', sum: 'missing' } as const;

/** A rate has its fraction where a figure has its words. */
function rateLine(
  { id, v, f, k, ...name }: SubjectRate,
  { subject, yearNumber }: CompareColumn,
  { locale }: Pick<CompareWords, 'locale'>,
): readonly string[] {
  const scope = k === null ? '' : 'sum';
  return [id, name[locale], '', subject.id, subject.name, text(yearNumber), text(v), 'exact', scope, k ?? '', f, ''];
}

const text = (value: number | null): string => (value === null ? '' : String(value));

const harmless = (words: string): string => (RUNS.test(words) ? `'${words}` : words);

const quoted = (cell: string): string => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
