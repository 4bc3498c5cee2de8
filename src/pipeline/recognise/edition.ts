/**
 * Tells the edition of the form by the labels of its tables alone, never by the year: takes a report, gives '2021',
 * '2019' or null where no label tells. A label of one edition outweighs nothing but fewer labels of the other.
 */
import type { ReadReport } from '../../domain/block.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { Edition } from '../../domain/report.ts';
import { EDITION_MARKS, TABLE_MARKS } from '../../forms/edition-marks.ts';

/** Lines of text longer than this are prose. */
const LONGEST_LABEL = 60;

export function recogniseEdition(report: ReadReport): Parsed<Edition | null> {
  const words = labelWords(report);
  const counts = { '2021': marksIn(words, EDITION_MARKS['2021']), '2019': marksIn(words, EDITION_MARKS['2019']) };
  const diagnostics: Diagnostic[] = [];
  const edition = chooseEdition(counts);
  if (edition === null && marksIn(words, TABLE_MARKS) > 0) {
    const message = `Unexpected ${String(counts['2021'])} labels of the 2021 and ${String(counts['2019'])} of the 2019 edition, expected more of one`;
    diagnostics.push(diagnostic('edition-unrecognised', message, null));
  }
  return { value: edition, diagnostics };
}

function chooseEdition(counts: Readonly<Record<Edition, number>>): Edition | null {
  if (counts['2021'] === counts['2019']) return null;
  return counts['2021'] > counts['2019'] ? '2021' : '2019';
}

/** Words of all table cells and short lines, one behind the other, so that labels broken over lines are whole again. */
function labelWords(report: ReadReport): string {
  const words: string[] = [];
  for (const block of report.blocks) {
    if (block.kind === 'table') {
      for (const row of block.rows) for (const { plain } of row.cells) if (plain.length > 1) words.push(plain);
    } else if (block.mended.text.length <= LONGEST_LABEL) words.push(block.mended.text);
  }
  return words.join('');
}

function marksIn(words: string, marks: readonly string[]): number {
  let found = 0;
  for (const mark of marks) if (words.includes(mark)) found += 1;
  return found;
}
