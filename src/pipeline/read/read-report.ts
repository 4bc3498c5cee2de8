/**
 * Entry of the reading stage: takes a file's bytes or its text, gives the stored text with headings, paragraphs and
 * tables; null with an error diagnostic for what is no readable document. Never throws.
 */
import type { ReadReport } from '../../domain/block.ts';
import type { Parsed } from '../../domain/diagnostic.ts';
import type { ReportInput } from '../../domain/source.ts';
import { readReportText } from './read-report-text.ts';

export { readReportText };

/** Reads one report of any supported format. */
export async function readReport(input: ReportInput): Promise<Parsed<ReadReport | null>> {
  if ('text' in input) return readReportText(input.file, input.text);
  return readReportText(input.file, new TextDecoder().decode(input.bytes));
}
