/** Takes a stretch of a report, and the cells and diagnostic codes expected of its tables. */
import { expect } from 'vitest';
import { extractTables } from '../src/pipeline/extract/extract-tables.ts';
import { readReportText } from '../src/pipeline/read/read-report-text.ts';
import { recogniseEdition } from '../src/pipeline/recognise/edition.ts';
import { recogniseSections } from '../src/pipeline/recognise/sections.ts';

/** A number for `exact`, else the state; undefined where nothing of the table is told. */
export type ExpectedCells = Readonly<
  Record<string, number | 'blank' | 'missing' | 'unreadable' | 'notAsked' | undefined>
>;

export function checkCells(text: string, expected: ExpectedCells, codes: readonly string[] = []): void {
  const report = readReportText('a.txt', text).value;
  expect(report).not.toBeNull();
  if (report === null) return;
  const sections = recogniseSections(report).value;
  const { value, diagnostics } = extractTables(report, { sections, edition: recogniseEdition(report).value });
  const read = new Map(value.map((cell) => [cell.metric, cell.state === 'exact' ? cell.value : cell.state]));
  expect(Object.fromEntries(Object.keys(expected).map((metric) => [metric, read.get(metric)]))).toEqual(expected);
  const found = new Set(diagnostics.map(({ code }) => code));
  expect(codes.filter((code) => !found.has(code))).toEqual([]);
}
