/**
 * Prints a synthetic report with known counts in a given layout, and says what a reader must find in every cell.
 * For tests, accuracy and benchmarks only; such a report never reaches the published site.
 */
import { composeReport, type ReportPart } from './compose-report.ts';
import { encodeText } from './encode-text.ts';
import { putLookAlikes } from './look-alikes.ts';
import { printDocx } from './print-docx.ts';
import { printHtmlPage } from './print-html-page.ts';
import { FORMAT_OF, type PrintOptions } from './print-options.ts';
import { printPdf } from './print-pdf.ts';
import { printText } from './print-text.ts';
import type { Segment } from './print-tables.ts';
import type { Counts } from './random-counts.ts';
import type { Random } from './seeded-random.ts';
import { writeLabel } from './write-label.ts';
import type { ExpectedCell } from './write-figures.ts';

export interface PrintedReport {
  readonly file: string;
  /** Text, or bytes where the format or the encoding asks for them. */
  readonly content: string | Uint8Array;
  /** One entry for every cell that the form asks for. */
  readonly expected: ReadonlyMap<string, ExpectedCell>;
}

const EXTENSIONS = { text: 'txt', markdown: 'md', html: 'html', docx: 'docx', pdf: 'pdf' } as const;

/** `counts` hold every metric of the edition's tables, with （六） in the shape of the options. */
export function printReport(counts: Counts, options: PrintOptions, random: Random): PrintedReport {
  const { parts, expected } = composeReport(counts, options, random);
  const file = `printed.${EXTENSIONS[FORMAT_OF[options.layout]]}`;
  return {
    file,
    content: printContent(styled(parts, options, random), options, random),
    expected,
  };
}

function printContent(parts: readonly ReportPart[], options: PrintOptions, random: Random): string | Uint8Array {
  const format = FORMAT_OF[options.layout];
  if (format === 'docx') return printDocx(parts, options, random);
  if (format === 'pdf') return printPdf(parts, options, random);
  const text = format === 'html' ? printHtmlPage(parts, options, random) : printText(parts, options, random);
  return options.encoding === 'text' ? text : encodeText(text, options.encoding);
}

/** Share of the characters with a look-alike that are replaced. */
const SHARE = 0.3;

/** Labels in the style of the report, and look-alikes in all words of it. */
function styled(parts: readonly ReportPart[], options: PrintOptions, random: Random): readonly ReportPart[] {
  const alike = (text: string): string => (options.radicals ? putLookAlikes(text, random, SHARE) : text);
  return parts.map((part) =>
    part.kind === 'table'
      ? { ...part, segments: withLabels(part.segments, (text) => alike(writeLabel(text, options.labels, random))) }
      : { ...part, text: alike(part.text) },
  );
}

function withLabels(segments: readonly Segment[], write: (text: string) => string): readonly Segment[] {
  return segments.map((rows) =>
    rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.metric === null ? { ...cell, text: write(cell.text) } : cell)),
    })),
  );
}
