/**
 * A DOCX package whose automatic numbers are written out, hidden words left out and words in fields unwrapped: takes the
 * package, gives it as it is when it has none of these, else a package of its XML parts with the numbers in words.
 */
import { zipSync } from 'fflate';
import { numberParagraphs } from './number-paragraphs.ts';
import { readNumbering } from './numbering.ts';
import { withoutHiddenRuns } from './without-hidden-runs.ts';
import { withoutWrappings } from './without-wrappings.ts';
import { xmlParts } from './zip-budget.ts';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';

/** Definitions longer than this are none of a report. */
const LONGEST_DEFINITIONS = 5_000_000;

/** The package for the parser; `names` are those of its parts. */
export function withNumbers(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  if (!names.includes(DOCUMENT)) return bytes;
  const parts = xmlParts(bytes);
  const [document, numbering] = [textOf(parts?.get(DOCUMENT)), textOf(parts?.get(NUMBERING))];
  const styles = textOf(parts?.get(STYLES));
  if (parts === null || numbering.length + styles.length > LONGEST_DEFINITIONS) return bytes;
  const numbered = numberParagraphs(withoutHiddenRuns(withoutWrappings(document)), readNumbering(numbering, styles));
  if (numbered === document) return bytes;
  const written = new Map(parts).set(DOCUMENT, new TextEncoder().encode(numbered));
  return zipSync(Object.fromEntries(written), { level: 0 });
}

function textOf(part: Uint8Array | undefined): string {
  return part === undefined ? '' : new TextDecoder().decode(part);
}
