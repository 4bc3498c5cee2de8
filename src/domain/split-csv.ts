/**
 * The rows of a CSV text with their places, without empty lines and without the mark that Excel puts first. A quote mark without
 * its pair takes the rows behind it into one cell: the row tells so, and who reads it says what is lost.
 */
import Papa from 'papaparse';
import type { Span } from './source.ts';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Of the text, its break included. */
  readonly span: Span;
  /** Of the text, from 1: where the row begins. */
  readonly line: number;
  /** False when a quote mark has no pair. */
  readonly quoted: boolean;
}

export function splitCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  let [start, line] = [offset, 1];
  Papa.parse<string[]>(text.slice(offset), {
    delimiter: ',',
    step: ({ data, meta, errors }) => {
      const end = offset + meta.cursor;
      const quoted = !errors.some(({ type }) => type === 'Quotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, span: { start, end }, line, quoted });
      line += text.slice(start, end).split('\n').length - 1;
      start = end;
    },
  });
  return rows;
}
