/** The observations of one report by metric, tables apart from prose, so that each check asks for what it compares. */
import type { Observation } from '../../domain/observation.ts';
import { CATALOGUE, placeOf } from '../../forms/catalogue.ts';

export interface FigureBook {
  /** First table observation of each metric, at the metric's place in the catalogue: rules add up cells without any name. */
  readonly cells: readonly (Observation | undefined)[];
  /** All observations as they were given. */
  readonly observations: readonly Observation[];
  /** All prose statements of each metric, in reading order. */
  readonly prose: ReadonlyMap<string, readonly Observation[]>;
}

/** Sorts observations into tables and prose. */
export function buildFigureBook(observations: readonly Observation[]): FigureBook {
  const cells = new Array<Observation | undefined>(CATALOGUE.length).fill(undefined);
  const prose = new Map<string, Observation[]>();
  for (const observation of observations) {
    if (observation.source === 'table') {
      const place = placeOf(observation.metric);
      if (place !== -1 && cells[place] === undefined) cells[place] = observation;
    } else if (observation.source === 'prose') {
      const statements = prose.get(observation.metric);
      if (statements === undefined) prose.set(observation.metric, [observation]);
      else statements.push(observation);
    }
  }
  return { cells, observations, prose };
}

/** The cells in reading order. */
export function tableOf({ cells, observations }: FigureBook): readonly Observation[] {
  return observations.filter((observation) => cells[placeOf(observation.metric)] === observation);
}

/** The first table observation of a metric. */
export function cellOf(book: FigureBook, metric: string): Observation | undefined {
  return book.cells[placeOf(metric)];
}

/** The number of a table cell when it was read exactly, else null: a blank is not 0. */
export function exactCell(book: FigureBook, metric: string): number | null {
  return exactAt(book, placeOf(metric));
}

/** Like `exactCell`, by the metric's place. */
export function exactAt({ cells }: FigureBook, place: number): number | null {
  const cell = cells[place];
  return cell !== undefined && cell.state === 'exact' ? cell.value : null;
}

/** Those of the metrics that no table cell gives exactly. */
export function unreadCells(book: FigureBook, metrics: readonly string[]): readonly string[] {
  return metrics.filter((metric) => exactCell(book, metric) === null);
}

/** Sum of table cells, or null as soon as one of them was not read exactly. */
export function sumCells(book: FigureBook, metrics: readonly string[]): number | null {
  return sumAt(book, metrics.map(placeOf));
}

/** Like `sumCells`, by the metrics' places. */
export function sumAt(book: FigureBook, places: readonly number[]): number | null {
  let sum = 0;
  for (const place of places) {
    const value = exactAt(book, place);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
