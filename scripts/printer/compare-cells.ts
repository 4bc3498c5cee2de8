/** Compares what a reader found in a printed report with what was printed, cell by cell. */
import type { Observation } from '../../src/domain/observation.ts';
import type { ExpectedCell } from './write-figures.ts';

export interface CellTally {
  readonly asked: number;
  /** Right value and state. */
  readonly right: number;
  /** Another number than printed, or another state than that of the cell. */
  readonly wrong: number;
  /** Printed, but reported as missing or unreadable. */
  readonly missing: number;
  /** A number where none was printed. */
  readonly invented: number;
  /** The cells that are not right, in words. */
  readonly faults: readonly string[];
}

type Verdict = 'right' | 'wrong' | 'missing' | 'invented';

export function compareCells(
  expected: ReadonlyMap<string, ExpectedCell>,
  observations: readonly Observation[],
): CellTally {
  const read = new Map(observations.filter((entry) => entry.source === 'table').map((entry) => [entry.metric, entry]));
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, missing: 0, invented: 0 };
  const faults: string[] = [];
  for (const [metric, cell] of expected) {
    const found = read.get(metric);
    const verdict = judge(cell, found);
    counts[verdict] += 1;
    if (verdict !== 'right')
      faults.push(`${metric}: printed ${cell.value ?? cell.state}, read ${found?.value ?? found?.state ?? 'nothing'}`);
  }
  for (const [metric, found] of read) {
    if (expected.has(metric) || found.value === null) continue;
    counts.invented += 1;
    faults.push(`${metric}: not printed, read ${found.value}`);
  }
  return { asked: expected.size, ...counts, faults };
}

function judge(cell: ExpectedCell, found: Observation | undefined): Verdict {
  const value = found?.value ?? null;
  if (value === cell.value && (found?.state ?? 'missing') === cell.state) return 'right';
  if (cell.value === null && value !== null) return 'invented';
  if (cell.state === 'missing') return 'wrong';
  return found === undefined || found.state === 'missing' || found.state === 'unreadable' ? 'missing' : 'wrong';
}
