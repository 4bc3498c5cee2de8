/** What stands in one year beside what stood in the year before, agency by agency, largest rise first. */
interface YearRow {
  readonly agencyId: string;
  readonly year: number;
}

export interface Change<Row> {
  readonly before: Row;
  readonly row: Row;
  /** `row` less `before`. */
  readonly by: number;
}

/** Null where the two cannot be held against each other. */
export type Difference<Row> = (before: Row, row: Row) => number | null;

export function changesBetween<Row extends YearRow>(
  rows: readonly Row[],
  year: number,
  difference: Difference<Row>,
): readonly Change<Row>[] {
  const earlier = new Map(rows.filter((row) => row.year === year - 1).map((row) => [row.agencyId, row]));
  return rows
    .filter((row) => row.year === year)
    .flatMap((row) => {
      const before = earlier.get(row.agencyId);
      const by = before === undefined ? null : difference(before, row);
      return before === undefined || by === null ? [] : [{ before, row, by }];
    })
    .sort((a, b) => b.by - a.by || (a.row.agencyId < b.row.agencyId ? -1 : 1));
}

/** The newest year in which any agency can be held against the year before, with its changes. */
export function newestChangesBetween<Row extends YearRow>(
  rows: readonly Row[],
  difference: Difference<Row>,
): readonly Change<Row>[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  for (const year of years) {
    const changes = changesBetween(rows, year, difference);
    if (changes.length > 0) return changes;
  }
  return [];
}

/** Rises and falls shown of each. */
export const MOST_CHANGES = 5;

/** The largest rises and the largest falls, in their order. */
export function largestChanges<Row>(changes: readonly Change<Row>[]): readonly Change<Row>[] {
  const rises = changes.filter(({ by }) => by > 0).slice(0, MOST_CHANGES);
  const falls = changes.filter(({ by }) => by < 0).slice(-MOST_CHANGES);
  return [...rises, ...falls];
}
