/**
 * Which cells a report was asked for: those of its edition, and （六） in the shape that the report uses. Where no
 * edition was recognised, only the cells that both editions ask for.
 */
import { metricsAsked } from '../../../domain/form.ts';
import type { Edition } from '../../../domain/report.ts';
import { EDITIONS } from '../../../forms/editions.ts';
import { TABLE_THREE_ROWS } from './form-rows.ts';

export interface CellsAsked {
  /** Metrics in the form's order. */
  readonly asked: readonly string[];
  /** Shape of （六） that the report uses: one row or its three parts. */
  readonly others: 'single' | 'split';
}

const ASKED: Readonly<Record<Edition, readonly string[]>> = {
  '2021': metricsAsked(EDITIONS['2021']),
  '2019': metricsAsked(EDITIONS['2019']),
};
const IN_BOTH = ASKED['2021'].filter((metric) => ASKED['2019'].includes(metric));
const SINGLE = metricsOf((id) => id === 'other');
const SPLIT = metricsOf((id) => id.startsWith('other.'));
const SINGLE_SET = new Set(SINGLE);
const SPLIT_SET = new Set(SPLIT);

export function cellsAsked(edition: Edition | null, cells: ReadonlyMap<string, unknown>): CellsAsked {
  const base = edition === null ? IN_BOTH : ASKED[edition];
  const single = SINGLE.some((metric) => cells.has(metric));
  const split = SPLIT.some((metric) => cells.has(metric));
  const others = single && !split ? 'single' : split ? 'split' : edition === '2019' ? 'single' : 'split';
  const own = edition === null ? null : edition === '2019' ? 'single' : 'split';
  if (own === others || (own === null && !single && !split)) return { asked: base, others };
  return { asked: withOthers(base, others === 'single' ? SINGLE : SPLIT), others };
}

/** Shape of （六） that a metric belongs to, null for all other cells. */
export function isSplitOther(metric: string): 'single' | 'split' | null {
  if (SINGLE_SET.has(metric)) return 'single';
  return SPLIT_SET.has(metric) ? 'split' : null;
}

/** The added row stands right in front of （七）总计. */
function withOthers(base: readonly string[], added: readonly string[]): readonly string[] {
  const at = base.findIndex((metric) => metric.startsWith('applications.concluded.'));
  return [...base.slice(0, at), ...added, ...base.slice(at)];
}

function metricsOf(wanted: (id: string) => boolean): readonly string[] {
  return TABLE_THREE_ROWS.filter((row) => wanted(row.id)).flatMap((row) => row.metrics);
}
