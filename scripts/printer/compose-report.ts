/**
 * Composes a report before any format: title, headings, prose and tables in order, with what a reader must find in
 * every cell. Cells of rows and tables left out are expected to be missing.
 */
import { cutPages } from './cut-pages.ts';
import { damageReport, type DamagePlan, type TableNumber } from './damage-report.ts';
import { tableFourGrid, tableThreeGrid, tableTwoGrid, type CellText, type GridRow } from './form-grids.ts';
import { printedRows } from './form-labels.ts';
import type { ExtraProse, PrintOptions } from './print-options.ts';
import type { Segment } from './print-tables.ts';
import type { Counts } from './random-counts.ts';
import { writeHeading, writeProse, writeTitle } from './report-prose.ts';
import type { Random } from './seeded-random.ts';
import { splitDigits } from './split-digits.ts';
import { writeFigure, writeFigures, type ExpectedCell } from './write-figures.ts';

export type ReportPart =
  | { readonly kind: 'title' | 'heading' | 'prose'; readonly text: string }
  /** Rows between page breaks. */
  | { readonly kind: 'table'; readonly segments: readonly Segment[] };

export interface ComposedReport {
  readonly parts: readonly ReportPart[];
  readonly expected: ReadonlyMap<string, ExpectedCell>;
}

export function composeReport(counts: Counts, options: PrintOptions, random: Random): ComposedReport {
  const rows = printedRows(options.edition, options.otherShape);
  const figures = writeFigures(counts, options, random);
  const ids = rows.map((row) => row.id);
  const { texts, expected } = options.splitDigits ? splitDigits(figures, ids, options, random) : figures;
  const plan = damageReport(options, rows, random);
  const first: CellText = (metric) => texts.get(metric) as string;
  const second: CellText = (metric) => {
    const value = counts.get(metric) as number;
    const differs = plan.differing && value > 0 && random.chance(0.1);
    return differs ? writeFigure(metric, value + 1, options, random) : first(metric);
  };
  const segments = (table: TableNumber, text: CellText): readonly Segment[] =>
    segmentsOf(table, text, options, plan, random);
  const parts = listParts(options, plan, random, (table) =>
    table === plan.doubledTable ? [segments(table, first), segments(table, second)] : [segments(table, first)],
  );
  return { parts, expected: withMissing(expected, parts) };
}

function segmentsOf(
  table: TableNumber,
  text: CellText,
  options: PrintOptions,
  { absentRows }: DamagePlan,
  random: Random,
): readonly Segment[] {
  if (table === 2) return [tableTwoGrid(options.edition, text, absentRows)];
  if (table === 4) return [tableFourGrid(text)];
  const rows = printedRows(options.edition, options.otherShape);
  const labelOf = (row: (typeof rows)[number]): string =>
    options.variants && row.variant !== null && random.chance(0.5) ? row.variant : row.label;
  const grid = tableThreeGrid(rows, text, labelOf, absentRows);
  const dataRows = grid.filter((row: GridRow) => !row.header).length;
  return options.pageBreak && dataRows > 3 ? cutPages(grid, random) : [grid];
}

function listParts(
  options: PrintOptions,
  plan: DamagePlan,
  random: Random,
  printings: (table: TableNumber) => readonly (readonly Segment[])[],
): readonly ReportPart[] {
  const prose = writeProse(options, random);
  const parts: ReportPart[] = [{ kind: 'title', text: writeTitle(options) }];
  const add = (section: number): void => {
    const text = writeHeading(section, options, random);
    if (text !== null) parts.push({ kind: 'heading', text });
  };
  const addProse = (place: keyof ExtraProse): void => {
    const paragraphs = [prose[place], ...(options.extraProse?.[place] ?? [])];
    parts.push(...paragraphs.map((text) => ({ kind: 'prose', text }) as const));
  };
  add(1);
  addProse('overview');
  for (const table of [2, 3, 4] as const) {
    add(table);
    if (options.proseBetween) parts.push({ kind: 'prose', text: prose.before[table] });
    if (table !== plan.absentTable) {
      for (const segments of printings(table)) parts.push({ kind: 'table', segments });
    }
    if (table === plan.lastTable) return parts;
    if (options.proseBetween) parts.push({ kind: 'prose', text: prose.behind[table] });
  }
  add(5);
  addProse('problems');
  add(6);
  addProse('other');
  return parts;
}

/** What stands in no table is missing. */
function withMissing(
  expected: ReadonlyMap<string, ExpectedCell>,
  parts: readonly ReportPart[],
): ReadonlyMap<string, ExpectedCell> {
  const printed = new Set<string>();
  for (const part of parts) {
    if (part.kind !== 'table') continue;
    for (const row of part.segments.flat()) {
      for (const { metric } of row.cells) if (metric !== null) printed.add(metric);
    }
  }
  return new Map(
    [...expected].map(([metric, cell]) => [metric, printed.has(metric) ? cell : { value: null, state: 'missing' }]),
  );
}
