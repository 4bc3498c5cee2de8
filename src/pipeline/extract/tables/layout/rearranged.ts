/** What reading a table that is not laid out as the form is gives back. */
import type { LocatedLine } from './locate-tables.ts';

/** Lines that stand for those of `lines` from `from` to `to`. */
export interface Rearranged {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Pick<LocatedLine, 'cells' | 'labels'>[];
}
