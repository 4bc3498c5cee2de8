/**
 * Turns readings into observations: one for every cell the edition asks for, in the form's order; `missing` where the
 * report has none, `notAsked` for （六） in the shape that the report does not use.
 */
import type { Observation } from '../../../domain/observation.ts';
import type { SourceDocument } from '../../../domain/source.ts';
import { evidenceAt } from '../../../domain/source.ts';
import type { AskedCell, CellsAsked } from './cells-asked.ts';
import type { CellReading, CellsRead } from './cell-reading.ts';

export function observeCells(
  { text }: SourceDocument,
  starts: readonly number[],
  { asked, shape }: CellsAsked,
  cells: CellsRead,
): readonly Observation[] {
  return asked.map((wanted) => {
    const cell = cells[wanted.place];
    if (cell !== undefined) return present(wanted, cell, text, starts);
    return absent(wanted, wanted.shape === null || wanted.shape === shape ? 'missing' : 'notAsked');
  });
}

function present({ metric, unit }: AskedCell, cell: CellReading, text: string, starts: readonly number[]): Observation {
  return {
    metric,
    value: cell.value,
    state: cell.state,
    unit,
    scope: 'agency',
    source: 'table',
    method: cell.method,
    raw: text.slice(cell.start, cell.end),
    evidence: evidenceAt(starts, cell),
  };
}

function absent({ metric, unit }: AskedCell, state: 'missing' | 'notAsked'): Observation {
  return {
    metric,
    value: null,
    state,
    unit,
    scope: 'agency',
    source: 'table',
    method: 'form-absent',
    raw: '',
    evidence: null,
  };
}
