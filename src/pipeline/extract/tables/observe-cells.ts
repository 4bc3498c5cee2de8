/**
 * Turns readings into observations: one for every cell the edition asks for, in the form's order; `missing` where the
 * report has none, `notAsked` for （六） in the shape that the report does not use.
 */
import type { Observation } from '../../../domain/observation.ts';
import type { Edition } from '../../../domain/report.ts';
import type { SourceDocument } from '../../../domain/source.ts';
import { evidenceAt, lineStarts } from '../../../domain/source.ts';
import { metricOf } from '../../../forms/catalogue.ts';
import { cellsAsked, isSplitOther } from './cells-asked.ts';
import type { CellReading } from './cell-reading.ts';

export function observeCells(
  source: SourceDocument,
  edition: Edition | null,
  cells: ReadonlyMap<string, CellReading>,
): readonly Observation[] {
  const starts = lineStarts(source.text);
  const observed: Observation[] = [];
  const { asked, others } = cellsAsked(edition, cells);
  for (const metric of asked) {
    const cell = cells.get(metric);
    if (cell !== undefined) observed.push(present(metric, cell, source.text, starts));
    else
      observed.push(
        absent(metric, isSplitOther(metric) !== null && others !== isSplitOther(metric) ? 'notAsked' : 'missing'),
      );
  }
  return observed;
}

function present(metric: string, cell: CellReading, text: string, starts: readonly number[]): Observation {
  return {
    metric,
    value: cell.value,
    state: cell.state,
    unit: unitOf(metric),
    scope: 'agency',
    source: 'table',
    method: cell.method,
    raw: text.slice(cell.start, cell.end),
    evidence: evidenceAt(starts, { start: cell.start, end: cell.end }),
  };
}

function absent(metric: string, state: 'missing' | 'notAsked'): Observation {
  return {
    metric,
    value: null,
    state,
    unit: unitOf(metric),
    scope: 'agency',
    source: 'table',
    method: 'form-absent',
    raw: '',
    evidence: null,
  };
}

function unitOf(metric: string): string {
  return metricOf(metric)?.unit ?? '';
}
