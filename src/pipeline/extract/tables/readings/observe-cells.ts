/**
 * Turns readings into observations: one for every cell the edition asks for, in the form's order; `missing` where the
 * report has none, `notAsked` for （六） in the shape that the report does not use.
 */
import type { Observation } from '../../../../domain/observation.ts';
import { evidenceInTurn, type Evidence, type SourceDocument, type Span } from '../../../../domain/source.ts';
import type { AskedCell, CellsAsked } from './cells-asked.ts';
import type { CellReading, CellsRead } from './cell-reading.ts';

export function observeCells(
  { text }: SourceDocument,
  starts: readonly number[],
  { asked, shape }: CellsAsked,
  cells: CellsRead,
): readonly Observation[] {
  const evidenceOf = evidenceInTurn(starts);
  return asked.map((wanted) => {
    const cell = cells[wanted.place];
    if (cell !== undefined) return present(wanted, cell, text, evidenceOf);
    return absent(wanted, wanted.shape === null || wanted.shape === shape ? 'missing' : 'notAsked');
  });
}

function present(
  { metric, unit }: AskedCell,
  cell: CellReading,
  text: string,
  evidenceOf: (span: Span) => Evidence,
): Observation {
  return {
    metric,
    value: cell.value,
    state: cell.state,
    unit,
    scope: 'agency',
    source: 'table',
    method: cell.method,
    raw: text.slice(cell.start, cell.end),
    evidence: evidenceOf(cell),
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
