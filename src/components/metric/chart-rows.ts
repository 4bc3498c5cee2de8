/** Rows of a metric as rows of a chart: every agency once, by its newest year with a number. Rows without a number stay, as such. */
import type { ChartRow } from '../../charts/chart-row.ts';
import type { Scope } from '../../domain/observation.ts';
import type { MetricRow } from '../../domain/shards.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { wordsAsWritten } from '../../i18n/words-as-written.ts';
import { proofHref } from '../value-html.ts';
import type { Words } from '../../i18n/words.ts';

/** One row per agency: its newest year with a number, else its newest year. */
export function newestRows(rows: readonly MetricRow[]): readonly MetricRow[] {
  const byAgency = new Map<string, MetricRow>();
  for (const row of rows) {
    const known = byAgency.get(row.agencyId);
    if (known === undefined || isBetter(row, known)) byAgency.set(row.agencyId, row);
  }
  return [...byAgency.values()];
}

/** Smallest first, rows without a number behind: in the order in which charts sort them, so that each of them need not sort again. */
export const byValue = (rows: readonly MetricRow[]): readonly MetricRow[] =>
  [...rows].sort(
    (a, b) =>
      Number(a.value.value === null) - Number(b.value.value === null) ||
      Number(a.value.value) - Number(b.value.value) ||
      (chartId(a) < chartId(b) ? -1 : 1),
  );

const chartId = ({ agencyId, year }: MetricRow): string => `${agencyId}-${year}`;

function isBetter(row: MetricRow, known: MetricRow): boolean {
  const states = row.value.value !== null;
  const knownStates = known.value.value !== null;
  return states === knownStates ? row.year > known.year : states;
}

/**
 * `choice` is the agency's place in the reader's choice, null for everybody else. A mark that is not linked leads nowhere. Name, words and address are made when they
 * are asked for: of ten thousand rows a crowded drawing names a few.
 */
export function chartRow(row: MetricRow, words: Words, choice: number | null = null, isLinked = true): ChartRow {
  const { value } = row;
  return {
    id: chartId(row),
    get label() {
      return agencyName({ id: row.agencyId, name: row.name }, words);
    },
    value: value.value,
    state: value.state,
    scope: comparableScope(row),
    get raw() {
      return wordsAsWritten(value.raw);
    },
    year: row.year,
    contradiction: value.conflict === null ? null : value.conflict.value,
    choice,
    get href() {
      return isLinked ? proofHref(value.proof, words) : null;
    },
  };
}

/** Scope under which a row may stand beside others: a body that speaks for its area is never ranked with single offices. */
export function comparableScope({ speaksForArea, value }: MetricRow): Scope {
  return speaksForArea && value.scope === 'agency' ? 'area' : value.scope;
}
