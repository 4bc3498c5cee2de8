/** Prints a composed report as plain text or Markdown, its tables in one of the text layouts or as HTML islands. */
import type { ReportPart } from './compose-report.ts';
import type { PrintOptions } from './print-options.ts';
import { printHtmlTable } from './print-html-table.ts';
import { printPdfText } from './print-pdf-text.ts';
import { printTable, type Segment } from './print-tables.ts';
import type { Random } from './seeded-random.ts';
import { noiseLines } from './noise.ts';

export function printText(parts: readonly ReportPart[], options: PrintOptions, random: Random): string {
  const body = parts.map((part) => (part.kind === 'table' ? printSegments(part.segments, options, random) : part.text));
  const noise = options.noise ? noiseLines(random) : { above: [], below: [] };
  return `${[...noise.above, ...body, ...noise.below].join('\n\n')}\n`;
}

function printSegments(segments: readonly Segment[], options: PrintOptions, random: Random): string {
  const { layout } = options;
  switch (layout) {
    case 'markdownIslands':
      return printHtmlTable(segments, random);
    case 'pdfText':
    case 'pdfTextCentred':
    case 'pdfTextBehind':
    case 'valuePerLine':
      return printPdfText(segments, layout, random);
    case 'tabs':
    case 'pipes':
    case 'loosePipes':
    case 'cellPerLine':
    case 'barredCells':
      return printTable(segments, layout, random, options.blanks === 'empty');
    default:
      throw new Error(`${layout} is no text`);
  }
}
