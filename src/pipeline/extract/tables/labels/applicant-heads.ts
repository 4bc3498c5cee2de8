/** Which columns of table three the words of a line head: takes the labels of its cells, gives the places of the applicants. */
import { APPLICANTS } from '../../../../forms/applicants.ts';
import type { FoundLabel } from './form-labels.ts';
import { labelKey } from './label-key.ts';

const PLACES: ReadonlyMap<string, number> = new Map(
  APPLICANTS.flatMap(({ label, aliases }, place) => [label, ...aliases].map((words) => [labelKey(words).key, place])),
);

/** Place of the column that a label without ordinal heads, null where it heads none. */
export function headedBy(label: FoundLabel | null | undefined): number | null {
  return label === null || label === undefined || label.ordinal !== '' ? null : (PLACES.get(label.key) ?? null);
}
