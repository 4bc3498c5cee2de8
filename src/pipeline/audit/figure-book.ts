/** The observations of one report by metric, tables apart from prose, so that each check asks for what it compares. */
import type { Observation } from '../../domain/observation.ts';

export interface FigureBook {
  /** First table observation of each metric. */
  readonly table: ReadonlyMap<string, Observation>;
  /** All prose statements of each metric, in reading order. */
  readonly prose: ReadonlyMap<string, readonly Observation[]>;
}

/** Sorts observations into tables and prose. */
export function buildFigureBook(observations: readonly Observation[]): FigureBook {
  const table = new Map<string, Observation>();
  const prose = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.source === 'table') {
      if (!table.has(observation.metric)) table.set(observation.metric, observation);
    } else if (observation.source === 'prose') {
      const statements = prose.get(observation.metric);
      if (statements === undefined) prose.set(observation.metric, [observation]);
      else statements.push(observation);
    }
  }
  return { table, prose };
}

/** The number of a table cell when it was read exactly, else null: a blank is not 0. */
export function exactCell(book: FigureBook, metric: string): number | null {
  const cell = book.table.get(metric);
  return cell !== undefined && cell.state === 'exact' ? cell.value : null;
}

/** Those of the metrics that no table cell gives exactly. */
export function unreadCells(book: FigureBook, metrics: readonly string[]): readonly string[] {
  return metrics.filter((metric) => exactCell(book, metric) === null);
}

/** Sum of table cells, or null as soon as one of them was not read exactly. */
export function sumCells(book: FigureBook, metrics: readonly string[]): number | null {
  let sum = 0;
  for (const metric of metrics) {
    const value = exactCell(book, metric);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
