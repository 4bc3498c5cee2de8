/**
 * A table three turned on its side: applicants stand below each other, outcomes are its columns. Takes the lines of the table and
 * gives a line for each outcome; null where the seven applicants do not lead seven rows of one length.
 */
import { headedBy } from '../labels/applicant-heads.ts';
import type { LocatedLine } from './locate-tables.ts';
import type { Rearranged } from './rearranged.ts';
import type { TableCell } from '../cells/table-cell.ts';

const APPLICANTS = 7;
/** Fewest outcomes of which a row has a value. */
const FEWEST_OUTCOMES = 6;

export function turnedBack(lines: readonly LocatedLine[]): Rearranged | null {
  const from = lines.findIndex((_, i) => leadsAll(lines, i));
  if (from < 0) return null;
  const rows = lines.slice(from, from + APPLICANTS);
  const { cells, block } = rows[0] as LocatedLine;
  let top = from;
  while (top > 0 && lines[top - 1]?.block === block && lines[top - 1]?.cells.length === cells.length) top -= 1;
  const heads = lines.slice(top, from);
  const turned: Rearranged['lines'][number][] = [];
  for (let column = leadOf(rows[0] as LocatedLine) + 1; column < cells.length; column += 1) {
    const head = heads.findLast((line) => line.cells[column]?.kind === 'text');
    const label = head?.cells[column];
    if (head === undefined || label === undefined) return null;
    turned.push({
      cells: [label, ...rows.map((row) => row.cells[column] as TableCell)],
      labels: [head.labels[column] ?? null, ...rows.map(() => null)],
    });
  }
  return { from: top, to: from + APPLICANTS, lines: turned };
}

/** Place of the words in front of the values. */
function leadOf({ cells }: LocatedLine): number {
  return cells.findLastIndex(({ kind }) => kind === 'text');
}

/** True where the applicants lead this row and the next ones, in the form's order. */
function leadsAll(lines: readonly LocatedLine[], from: number): boolean {
  const first = lines[from] as LocatedLine;
  if (!leads(first, 0)) return false;
  const lead = leadOf(first);
  for (let i = 1; i < APPLICANTS; i += 1) {
    const line = lines[from + i];
    if (line === undefined || !leads(line, i) || line.cells.length !== first.cells.length || leadOf(line) !== lead)
      return false;
  }
  return true;
}

function leads(line: LocatedLine, applicant: number): boolean {
  if (!line.gridded || line.cells.length <= FEWEST_OUTCOMES) return false;
  const lead = leadOf(line);
  return headedBy(line.labels[lead]) === applicant && line.cells.length - 1 - lead >= FEWEST_OUTCOMES;
}
