/** Compares what a reader found in a printed report with what was printed, cell by cell. */
import type { Observation } from '../../src/domain/observation.ts';
import type { ExpectedCell } from './print-report.ts';

export interface CellTally {
  readonly asked: number;
  /** Right value and state. */
  readonly right: number;
  /** Another number than printed, or a blank read as something else. */
  readonly wrong: number;
  /** Printed, but reported as missing or unreadable. */
  readonly missing: number;
  /** A number where nothing was printed. */
  readonly invented: number;
  /** Metrics of the cells that are not right. */
  readonly faults: readonly string[];
}

export function compareCells(
  expected: ReadonlyMap<string, ExpectedCell>,
  observations: readonly Observation[],
): CellTally {
  const read = new Map(observations.filter((entry) => entry.source === 'table').map((entry) => [entry.metric, entry]));
  const faults: string[] = [];
  let right = 0;
  let wrong = 0;
  let missing = 0;
  let invented = 0;
  for (const [metric, cell] of expected) {
    const found = read.get(metric);
    if (found !== undefined && found.value === cell.value && found.state === cell.state) {
      right += 1;
      continue;
    }
    faults.push(`${metric}: printed ${cell.value ?? cell.state}, read ${found?.value ?? found?.state ?? 'nothing'}`);
    if (cell.value === null && typeof found?.value === 'number') invented += 1;
    else if (found === undefined || found.state === 'missing' || found.state === 'unreadable') missing += 1;
    else wrong += 1;
  }
  for (const [metric, found] of read) {
    if (expected.has(metric) || found.value === null) continue;
    invented += 1;
    faults.push(`${metric}: not printed, read ${found.value}`);
  }
  return { asked: expected.size, right, wrong, missing, invented, faults };
}
