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
import type { Counts } from './random-counts.ts';
import type { Random } from './seeded-random.ts';
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
    content: printContent(options.radicals ? withLookAlikes(parts, random) : parts, options, random),
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

function withLookAlikes(parts: readonly ReportPart[], random: Random): readonly ReportPart[] {
  return parts.map((part) => {
    if (part.kind !== 'table') return { ...part, text: putLookAlikes(part.text, random, SHARE) };
    const segments = part.segments.map((rows) =>
      rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.metric === null ? { ...cell, text: putLookAlikes(cell.text, random, SHARE) } : cell,
        ),
      })),
    );
    return { ...part, segments };
  });
}
