/** The four terms of the balance and the six outcomes of requests, from the total column; null as soon as one input was not read. */
import type { BalanceTerms, Outcome } from '../charts/balance/layout-balance.ts';
import type { FormEdition } from '../domain/form.ts';
import { applicationMetric } from '../domain/form.ts';
import { printedLabel } from '../i18n/printed-label.ts';
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

/** Rows of the form by the first part of their id, in the form's order; a group's label is its rows' common one. */
export function requestOutcomes(edition: FormEdition, valueOf: ValueOf): readonly Outcome[] {
  return OUTCOMES.map((id) => {
    const rows = edition.tableThreeRows.filter((row) => row.id === id || row.id.startsWith(`${id}.`));
    const values = rows.map((row) => valueOf(applicationMetric(row.id, 'total'))?.value ?? null);
    const first = rows[0];
    const label = first === undefined || first.id === id ? (first?.label ?? id) : (first.parent ?? id);
    return { id, label: shortLabel(label), value: sumOf(values) };
  });
}

/** (三)不予公开 → 不予公开; 部分公开(区分处理的…) → 部分公开. */
const shortLabel = (label: string): string => printedLabel(label.replace(BRACKETS, ''));

const BRACKETS = /\([^)]*\)/gu; // takes (三) and (区分处理的…); leaves 不予公开

function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum;
}
