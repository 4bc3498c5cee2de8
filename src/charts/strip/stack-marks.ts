/**
 * Levels for marks that would overlap: each takes the lowest free level, chosen rows first.
 * Decided at the narrowest width; as distances only grow with the width, nothing overlaps at any other.
 */

/** A mark to be placed: its middle and extents in px at the narrowest width, and how many levels it is tall. */
export interface Footprint {
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly levels: number;
}

/** Lowest level of each mark, in the order given; marks given first are placed first. */
export function stackMarks(marks: readonly Footprint[]): readonly number[] {
  const taken: { readonly from: number; readonly to: number }[][] = [];
  return marks.map((mark) => {
    let level = 0;
    while (!isFree(taken, mark, level)) level += 1;
    for (let above = 0; above < mark.levels; above += 1) {
      (taken[level + above] ??= []).push({ from: mark.middle - mark.left, to: mark.middle + mark.right });
    }
    return level;
  });
}

function isFree(taken: readonly (readonly { from: number; to: number }[])[], mark: Footprint, level: number): boolean {
  for (let above = 0; above < mark.levels; above += 1) {
    for (const other of taken[level + above] ?? []) {
      if (mark.middle - mark.left < other.to && other.from < mark.middle + mark.right) return false;
    }
  }
  return true;
}
