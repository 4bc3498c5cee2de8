/**
 * Takes a report and gives the lines of its tables two, three and four, with their labels looked up.
 * A table begins at a section heading or at words that only it has; prose in between ends nothing.
 */
import type { ReadReport } from '../../../../domain/block.ts';
import type { Section } from '../../../../domain/report.ts';
import type { FormLabels, FoundLabel, TableNumber } from '../labels/form-labels.ts';
import { listLines } from '../lines/list-lines.ts';
import type { TableCell } from '../cells/table-cell.ts';
import type { TableLine } from '../cells/table-line.ts';

/** A line of a known table; `labels[i]` belongs to `cells[i]`, null where the cell has no words. */
export interface LocatedLine extends TableLine {
  /** Number of the line among all lines. */
  readonly line: number;
  readonly labels: readonly (FoundLabel | null)[];
}

export type LocatedTables = Readonly<Record<TableNumber, readonly LocatedLine[]>>;

/** A label this long is enough by itself to begin a table in running text. */
const TELLING_LENGTH = 6;

export function locateTables(report: ReadReport, labels: FormLabels, sections: readonly Section[]): LocatedTables {
  const tables: Record<TableNumber, LocatedLine[]> = { 2: [], 3: [], 4: [] };
  let current: TableNumber | null = null;
  let section = 0;
  let number = 0;
  listLines(report, (cells, gridded, block) => {
    while (section < sections.length && (sections[section] as Section).firstBlock <= block) {
      current = tableOfSection(sections[section] as Section);
      section += 1;
    }
    const found = labelsOf(cells, labels);
    current = tableTold(found, gridded, current);
    if (current !== null) tables[current].push({ cells, gridded, block, line: number, labels: found });
    number += 1;
  });
  return tables;
}

function tableOfSection({ number }: Section): TableNumber | null {
  return number === 2 || number === 3 || number === 4 ? number : null;
}

/** Lines without words are many; for the shortest ones the lists of no labels are made once. */
const NO_LABELS: readonly (readonly null[])[] = Array.from({ length: 16 }, (_, length) =>
  new Array<null>(length).fill(null),
);

/** The label of each cell, null for a cell without words. */
function labelsOf(cells: readonly TableCell[], labels: FormLabels): readonly (FoundLabel | null)[] {
  const none = hasWords(cells) ? undefined : NO_LABELS[cells.length];
  if (none !== undefined) return none;
  const found: (FoundLabel | null)[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const { kind, plain } = cells[i] as TableCell;
    found.push(kind === 'text' ? labels.find(plain) : null);
  }
  return found;
}

function hasWords(cells: readonly TableCell[]): boolean {
  for (let i = 0; i < cells.length; i += 1) if ((cells[i] as TableCell).kind === 'text') return true;
  return false;
}

/** The table that a label of the line belongs to alone, or the current one. */
function tableTold(
  found: readonly (FoundLabel | null)[],
  gridded: boolean,
  current: TableNumber | null,
): TableNumber | null {
  if (found.length === 0 || found === NO_LABELS[found.length]) return current;
  for (const label of found) {
    const table = label?.table ?? null;
    if (label === null || table === null || table === current) continue;
    if (gridded || label.key.length >= TELLING_LENGTH || label.tells) return table;
  }
  return current;
}
