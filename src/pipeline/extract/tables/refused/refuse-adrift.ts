/**
 * Text recognition may lose the label of one row and the values of the next. Takes the aligned rows of table three and marks
 * those whose label and values stand on lines of their own beside a lost row, where other rows have both on one line.
 */
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
  return {
    ...alignment,
    rows: alignment.rows.map((found) => (isAdrift(found) && isLost(found) ? { ...found, unproven: true } : found)),
  };
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
