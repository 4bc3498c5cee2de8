/**
 * Text recognition may lose the label of one row and the values of the next. Takes the aligned rows of table three and marks
 * those whose label and values stand on lines of their own beside a lost row, where other rows have both on one line; and those
 * between a label that has no values and values that have no label: both may be one line on.
 */
import { valuesAddUp } from '../cells/row-sum.ts';
import type { RunPiece } from '../labels/table-piece.ts';
import { COLUMNS } from '../readings/outcome-columns.ts';
import type { AlignedRow, Alignment } from '../rows/align-rows.ts';
import { shapeOfRow } from '../readings/cells-asked.ts';
import type { FormRow } from '../labels/form-rows.ts';

/** Rows with label and values on one line: fewest of them, and their share of all. */
const FEWEST_WHOLE = 5;
const WHOLE_SHARE = 0.6;

export function refuseAdrift(alignment: Alignment, rows: readonly FormRow[]): Alignment {
  const whole = alignment.rows.filter(({ run, label }) => !run.gridded && label?.line === run.line).length;
  if (whole < FEWEST_WHOLE || whole < WHOLE_SHARE * alignment.rows.length) return alignment;
  const places = new Set(alignment.rows.map(({ row }) => row));
  const printed = printedRows(places, rows);
  const isLost = (found: AlignedRow): boolean => {
    const at = printed.indexOf(found.row);
    const beside = printed[valuesStandBehind(found) ? at + 1 : at - 1];
    return at >= 0 && beside !== undefined && !places.has(beside);
  };
  const unlabelled = [
    ...alignment.strays,
    ...alignment.rows.flatMap(({ run, label }) => (label === null ? [run] : [])),
  ];
  const isBetween = ({ row, run, label }: AlignedRow): boolean =>
    label?.line === run.line &&
    unlabelled.some((values) => isRowBehind(values, run)) &&
    isMissing(printed, places, row - 1);
  const between = alignment.rows.filter(isBetween);
  const isMoved = (found: AlignedRow): boolean =>
    between.includes(found) || (found.label === null && between.some(({ run }) => isRowBehind(found.run, run)));
  return {
    ...alignment,
    rows: alignment.rows.map((found) =>
      (isAdrift(found) && isLost(found)) || isMoved(found) ? { ...found, unproven: true } : found,
    ),
  };
}

/** The form has the row, and no values were given to it. */
function isMissing(printed: readonly number[], places: ReadonlySet<number>, row: number): boolean {
  return printed.includes(row) && !places.has(row);
}

/** True for values without a label, as many as those of a row, on the next line of text. */
function isRowBehind(values: RunPiece, { gridded, line }: RunPiece): boolean {
  return !gridded && values.cells.length === COLUMNS && values.line === line + 1 && valuesAddUp(values.cells);
}

/** Places of the rows in the shape of （六） that the table has. */
function printedRows(places: ReadonlySet<number>, rows: readonly FormRow[]): readonly number[] {
  const all = rows.map((_, place) => place);
  const shapes = new Set(
    all.filter((place) => places.has(place)).map((place) => shapeOfRow((rows[place] as FormRow).id)),
  );
  return all.filter((place) => {
    const shape = shapeOfRow((rows[place] as FormRow).id);
    return shape === null || (shapes.has(shape) && !(shape === 'single' && shapes.has('split')));
  });
}

/** The whole label is on another line, and no words stand in front of the values; one that is cut goes on around them. */
function isAdrift({ run, label, by }: AlignedRow): boolean {
  return by === 'exact' && !run.gridded && label !== null && label.line !== run.line && run.before === 0;
}

function valuesStandBehind({ run, label }: AlignedRow): boolean {
  return label !== null && label.line < run.line;
}
