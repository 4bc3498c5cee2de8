/**
 * The report that prose is read of: takes a report and what was read of its tables, gives it without the words of the paragraphs that
 * tell rows of a table as a list. A report with tables as such is given back as it is.
 */
import type { Block, ReadReport } from '../../../../domain/block.ts';
import type { Diagnostic, Parsed } from '../../../../domain/diagnostic.ts';
import type { Observation } from '../../../../domain/observation.ts';

export function withoutListedRows(report: ReadReport, tables: Parsed<readonly Observation[]>): ReadReport {
  if (!tables.diagnostics.some(isListed)) return report;
  const starts = tables.value
    .flatMap(({ evidence }) => (evidence === null ? [] : [evidence.start]))
    .sort((a, b) => a - b);
  const holdsCell = ({ span }: Block): boolean => starts.some((start) => start >= span.start && start < span.end);
  return {
    ...report,
    blocks: report.blocks.map((block) => {
      if (block.kind !== 'paragraph' || block.mended.text.length > LONGEST_ROW || !holdsCell(block)) return block;
      return { ...block, mended: { ...block.mended, text: '' } };
    }),
  };
}

/** A longer paragraph has prose beside the row. */
const LONGEST_ROW = 400;

const isListed = ({ code }: Diagnostic): boolean => code === 'table-listed';
