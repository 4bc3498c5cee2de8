/** Numbers that are the same: more of them than make a short column stand together as one block, wide as it is half as tall. */
import type { StatedRow } from '../chart-row.ts';

/** Rows that are placed as one, `across` of them side by side. */
export interface EqualRows {
  readonly rows: readonly StatedRow[];
  readonly across: number;
}

/** Equal numbers that still stand one above the other. */
const MOST_IN_COLUMN = 8;

/** Chosen rows and bounds, whose marks are wider, stay alone; blocks come before single rows, so that they stand below. */
export function groupEquals(rows: readonly StatedRow[]): readonly EqualRows[] {
  const equal = new Map<number, StatedRow[]>();
  for (const row of rows.filter(isPlain)) equal.set(row.value, [...(equal.get(row.value) ?? []), row]);
  const blocks = [...equal.values()].filter(({ length }) => length > MOST_IN_COLUMN);
  const inBlocks = new Set(blocks.flat());
  const alone = rows.filter((row) => !inBlocks.has(row)).map((row) => ({ rows: [row], across: 1 }));
  const chosen = alone.filter((one) => one.rows.some(({ choice }) => choice !== null));
  return [
    ...chosen,
    ...blocks.map((block) => ({ rows: block, across: Math.round(Math.sqrt(block.length / 2)) })),
    ...alone.filter((one) => !chosen.includes(one)),
  ];
}

const isPlain = ({ choice, state }: StatedRow): boolean => choice === null && state !== 'atLeast' && state !== 'atMost';
