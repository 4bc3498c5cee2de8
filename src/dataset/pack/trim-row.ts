/** Rows of JSON without the defaults at their end, and back. */

/** The row up to the last field that differs from its default. */
export function trimRow(row: readonly unknown[], defaults: readonly unknown[]): readonly unknown[] {
  let kept = row.length;
  while (kept > 0 && row[kept - 1] === defaults[kept - 1]) kept -= 1;
  return row.slice(0, kept);
}

/** The row with its defaults. */
export function fillRow(row: readonly unknown[], defaults: readonly unknown[]): readonly unknown[] {
  return row.length === defaults.length ? row : [...row, ...defaults.slice(row.length)];
}
