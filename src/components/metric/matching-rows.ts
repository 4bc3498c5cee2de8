/**
 * The records of a CSV whose cells meet conditions, byte for byte as they stand in it, under its own head. For the browser, and for
 * files that `csvLine` wrote: comma, LF, quotes doubled.
 */

/** What a cell must be, or must begin with, by the name of its column. */
export interface Condition {
  readonly column: string;
  readonly value: string;
  readonly isPrefix: boolean;
}

export interface MatchingRows {
  readonly csv: string;
  /** Without the head. */
  readonly rows: number;
}

export function matchingRows(csv: string, conditions: readonly Condition[]): MatchingRows {
  const [head = '', ...records] = recordsOf(csv);
  const names = cellsOf(head);
  const places = conditions.map((condition) => ({ ...condition, at: names.indexOf(condition.column) }));
  const kept = records.filter((record) => {
    const cells = cellsOf(record);
    return places.every(({ at, value, isPrefix }) => {
      const cell = cells[at] ?? '';
      return isPrefix ? cell.startsWith(value) : cell === value;
    });
  });
  return { csv: [head, ...kept].join(''), rows: kept.length };
}

/** Takes `a,"b\nc"` with its line break as one; leaves the line break inside the quotes where it is. */
const RECORD = /(?:[^"\n]|"(?:[^"]|"")*")+\n?/gu;

/** Takes `b` and `"b,""c"""` of `a,b,"b,""c"""`; leaves the commas between them. */
const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,\n]*))/gu;

const DOUBLED = /""/gu; // takes each "" of “称""一件""”; leaves “108条”

const recordsOf = (csv: string): readonly string[] => csv.match(RECORD) ?? [];

function cellsOf(record: string): readonly string[] {
  return [...record.matchAll(CELL)].map(([, quoted, plain]) => quoted?.replace(DOUBLED, '"') ?? plain ?? '');
}
