/** Says which column heads of table two are worded in another way than the form has them. */
import type { Diagnostic } from '../../../../domain/diagnostic.ts';
import { diagnostic } from '../../../../domain/diagnostic-codes.ts';
import type { LocatedLine } from '../layout/locate-tables.ts';

export function noteHeaders(lines: readonly LocatedLine[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { cells, labels } of lines) {
    for (let i = 0; i < labels.length; i += 1) {
      const meaning = labels[i]?.meanings[0];
      const cell = cells[i];
      if (cell === undefined || meaning?.role !== 'header' || meaning.exact) continue;
      const message = `Unexpected column head ${cell.plain}, expected the wording of the form`;
      found.push(diagnostic('label-variant', message, { start: cell.start, end: cell.end }));
    }
  }
  return found;
}
