/** Finds the cell behind the first one whose words a pattern takes, as the tables of particulars on a portal's page are laid out. */
import type { Cell } from '../../domain/block.ts';

/** No such label is longer; most cells of a table are shorter or longer, and need no look at their words. */
const LONGEST_LABEL = 5;
const SHORTEST_LABEL = 2;
/** Such labels are of ideographs; most other cells hold figures. */
const IDEOGRAPHS = 0x4e00;

/** The cell right of the label, undefined where there is no such label or nothing behind it. */
export function cellBehind(cells: readonly Cell[], label: RegExp): Cell | undefined {
  for (let i = 0; i < cells.length; i += 1) {
    const { plain } = cells[i] as Cell;
    if (plain.length < SHORTEST_LABEL || plain.length > LONGEST_LABEL || plain.charCodeAt(0) < IDEOGRAPHS) continue;
    if (label.test(plain)) return cells[i + 1];
  }
  return undefined;
}
