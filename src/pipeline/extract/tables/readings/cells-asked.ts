/**
 * Which cells a report was asked for: those of its edition, and （六） in the shape that the report uses. Where no
 * edition was recognised, only the cells that both editions ask for.
 */
import { metricsAsked } from '../../../../domain/form.ts';
import type { Edition } from '../../../../domain/report.ts';
import { metricOf, placeOf } from '../../../../forms/catalogue.ts';
import { EDITIONS } from '../../../../forms/editions.ts';
import type { CellsRead } from './cell-reading.ts';
import { TABLE_THREE_ROWS } from '../labels/form-rows.ts';

/** Shape of （六）: one row or its three parts. */
export type OtherShape = 'single' | 'split';

export interface AskedCell {
  readonly metric: string;
  /** Place of the metric in the catalogue. */
  readonly place: number;
  readonly unit: string;
  /** Shape of （六） that the cell belongs to, null for all other cells. */
  readonly shape: OtherShape | null;
}

export interface CellsAsked {
  /** In the form's order. */
  readonly asked: readonly AskedCell[];
  /** Shape of （六） that the report uses. */
  readonly shape: OtherShape;
}

const SINGLE = cellsOfRows('single', (id) => id === 'other');
const SPLIT = cellsOfRows('split', (id) => id.startsWith('other.'));
const ASKED: Readonly<Record<Edition, readonly AskedCell[]>> = {
  '2021': metricsAsked(EDITIONS['2021']).map((metric) => askedCell(metric)),
  '2019': metricsAsked(EDITIONS['2019']).map((metric) => askedCell(metric)),
};
const IN_BOTH = ASKED['2021'].filter(({ metric }) => ASKED['2019'].some((cell) => cell.metric === metric));
const MIXED: Readonly<Record<'2021' | '2019' | 'both', readonly AskedCell[]>> = {
  '2021': withOthers(ASKED['2021'], SINGLE),
  '2019': withOthers(ASKED['2019'], SPLIT),
  both: withOthers(IN_BOTH, SINGLE),
};

export function cellsAsked(edition: Edition | null, cells: CellsRead): CellsAsked {
  const single = SINGLE.some(({ place }) => cells[place] !== undefined);
  const split = SPLIT.some(({ place }) => cells[place] !== undefined);
  if (edition === '2019')
    return split ? { asked: MIXED['2019'], shape: 'split' } : { asked: ASKED['2019'], shape: 'single' };
  if (edition === '2021') {
    return single && !split ? { asked: MIXED['2021'], shape: 'single' } : { asked: ASKED['2021'], shape: 'split' };
  }
  if (split) return { asked: withOthers(IN_BOTH, SPLIT), shape: 'split' };
  return single ? { asked: MIXED.both, shape: 'single' } : { asked: IN_BOTH, shape: 'split' };
}

/** Shape of （六） that a row belongs to, null for all other rows. */
export function shapeOfRow(id: string): OtherShape | null {
  if (id === 'other') return 'single';
  return id.startsWith('other.') ? 'split' : null;
}

/** The added rows stand right in front of （七）总计. */
function withOthers(base: readonly AskedCell[], added: readonly AskedCell[]): readonly AskedCell[] {
  const at = base.findIndex(({ metric }) => metric.startsWith('applications.concluded.'));
  return [...base.slice(0, at), ...added, ...base.slice(at)];
}

function cellsOfRows(shape: OtherShape, wanted: (id: string) => boolean): readonly AskedCell[] {
  const metrics = TABLE_THREE_ROWS.filter((row) => wanted(row.id)).flatMap((row) => row.metrics);
  return metrics.map((metric) => cellOf(metric, shape));
}

function askedCell(metric: string): AskedCell {
  const other = [...SINGLE, ...SPLIT].find((cell) => cell.metric === metric);
  return other ?? cellOf(metric, null);
}

/** The name is the catalogue's own string: later stages look it up, and the same string is found at once. */
function cellOf(metric: string, shape: OtherShape | null): AskedCell {
  const known = metricOf(metric);
  return { metric: known?.id ?? metric, place: placeOf(metric), unit: known?.unit ?? '', shape };
}
