/** The four terms of the balance and the six outcomes of requests, from the total column; null as soon as one input was not read. */
import type { BalanceTerms, Outcome } from '../charts/balance/layout-balance.ts';
import type { FormEdition } from '../domain/form.ts';
import { applicationMetric } from '../domain/form.ts';
import type { Words } from '../i18n/words.ts';
import type { ValueOf } from './cell-html.ts';

export function balanceTerms(valueOf: ValueOf): BalanceTerms {
  const total = (row: string): number | null => valueOf(applicationMetric(row, 'total'))?.value ?? null;
  return {
    received: total('received'),
    carriedIn: total('carriedIn'),
    concluded: total('concluded'),
    carriedOut: total('carriedOut'),
  };
}

const OUTCOMES = ['granted', 'partlyGranted', 'refused', 'unavailable', 'notProcessed', 'other'] as const;

/** Rows of the form by the first part of their id, in the form's order. */
export function requestOutcomes(edition: FormEdition, valueOf: ValueOf, { agencyPage }: Words): readonly Outcome[] {
  return OUTCOMES.map((id) => {
    const rows = edition.tableThreeRows.filter((row) => row.id === id || row.id.startsWith(`${id}.`));
    const values = rows.map((row) => valueOf(applicationMetric(row.id, 'total'))?.value ?? null);
    return { id, label: agencyPage.balance.outcomes[id], value: sumOf(values) };
  });
}

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum;
}
