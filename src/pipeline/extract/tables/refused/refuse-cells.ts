/** Refuses cells whose values are not sure to be their own: each keeps its place in the source, and is unreadable. Cells that were not read stay so. */
import type { Span } from '../../../../domain/source.ts';
import type { CellReading, CellsRead } from '../readings/cell-reading.ts';

export function refuseCells(cells: CellsRead, places: readonly number[]): CellsRead {
  const left = [...cells];
  for (const place of places) {
    const cell = cells[place];
    if (cell !== undefined) left[place] = { ...cell, value: null, state: 'unreadable' };
  }
  return left;
}

/** From the first of the cells to the last; there must be one. */
export function spanOfCells(read: readonly CellReading[]): Span {
  return { start: Math.min(...read.map(({ start }) => start)), end: Math.max(...read.map(({ end }) => end)) };
}
