/** Prints a composed report as a PDF, set on pages as a word processor does it. */
import type { ReportPart } from './compose-report.ts';
import type { GridRow } from './form-grids.ts';
import { layoutPdf, type PdfBlock } from './layout-pdf.ts';
import { noiseLines } from './noise.ts';
import type { PrintOptions } from './print-options.ts';
import type { Random } from './seeded-random.ts';
import { writePdf } from './write-pdf.ts';

/** Widths of columns in points, by the number of columns of the table. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  4: [150, 100, 100, 100],
  10: [30, 40, 108, 39, 39, 39, 39, 39, 39, 39],
  15: [30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
};

export function printPdf(parts: readonly ReportPart[], options: PrintOptions, random: Random): Uint8Array {
  const repeated = random.chance(0.5);
  const body = parts.flatMap((part): readonly PdfBlock[] =>
    part.kind === 'table'
      ? [tableBlock(part.segments.flat(), repeated)]
      : [{ kind: 'paragraph', text: part.text, centred: part.kind === 'title' }],
  );
  const { above, below } = options.noise ? noiseLines(random) : { above: [], below: [] };
  const lines = (texts: readonly string[]): readonly PdfBlock[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const pages = layoutPdf([...lines(above), ...body, ...lines(below)]);
  return writePdf(options.ruled ? pages : pages.map(({ words }) => ({ words })));
}

function tableBlock(rows: readonly GridRow[], repeated: boolean): PdfBlock {
  const columns = (rows[0] as GridRow).cells.reduce((sum, cell) => sum + cell.columns, 0);
  return {
    kind: 'table',
    widths: WIDTHS[columns] as readonly number[],
    rows: rows.map((row) =>
      row.cells.map((cell) => ({ text: cell.text, columnSpan: cell.columns, rowSpan: cell.rows })),
    ),
    ...(repeated && columns === 10 ? { headerRows: 3 } : {}),
  };
}
