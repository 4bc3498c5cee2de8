/** The derived rates of the columns as rows, in the order of the list of indicators; a rate that no column has is no row. */
import type { SubjectRate } from '../../domain/compared-subject.ts';
import type { CompareColumn } from './compare-rows.ts';

export interface ComparedRate {
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** One for each column; null where the rate is undefined. */
  readonly cells: readonly (SubjectRate | null)[];
}

/** What readers ask first: how much was concluded, and how it ended. */
const MAIN: ReadonlySet<string> = new Set([
  'flow.conclusionRate',
  'outcome.grantedRate',
  'outcome.disclosureRate',
  'outcome.refusedRate',
  'outcome.unavailableRate',
  'outcome.notProcessedRate',
]);

export const isMainRate = ({ id }: Pick<ComparedRate, 'id'>): boolean => MAIN.has(id);

export function comparedRates(columns: readonly CompareColumn[]): readonly ComparedRate[] {
  const rates = columns.map(({ year }) => year?.rates ?? []);
  const known = new Map(rates.flat().map((rate) => [rate.id, rate]));
  return [...known.values()]
    .sort((a, b) => a.i - b.i)
    .map(({ id, zh, en }) => ({
      id,
      names: { zh, en },
      cells: rates.map((own) => own.find((rate) => rate.id === id) ?? null),
    }));
}
