/**
 * Entry of the reading stage: takes a file's bytes or its text, gives the stored text with headings, paragraphs and
 * tables; null with an error diagnostic for what is no readable document. Never throws.
 */
import type { ReadReport } from '../../domain/block.ts';
import type { DiagnosticCode } from '../../domain/diagnostic-codes.ts';
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Diagnostic, Parsed } from '../../domain/diagnostic.ts';
import type { ReportInput, SourceFormat } from '../../domain/source.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { isBinary } from './is-binary.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPlainLines } from './read-plain-lines.ts';
import { readReportText } from './read-report-text.ts';
import { sniffBytes } from './sniff-bytes.ts';
import { excessOf } from './text-limits.ts';

export { readReportText };

/** Largest file that is read: 64 MB. */
export const LARGEST_FILE = 64_000_000;

/** Takes names under which text is expected: `a.txt`, `b.MD`, `c.html`; leaves `d.doc`. */
const TEXT_NAME = /\.(?:txt|text|md|markdown|s?html?|xhtml|csv|tsv)$/iu;

/** Takes the bytes of a file that is no text, gives the text to be stored; null with an error when there is none to be had. */
type ReadBinary = (bytes: Uint8Array) => Promise<Parsed<string | null>>;

/** Who reads what is no text: programs have it done in a process of its own, which no file outlives. */
export interface BinaryReaders {
  readonly pdf: ReadBinary;
  readonly docx: ReadBinary;
}

const WITHIN: BinaryReaders = { pdf: readPdf, docx: readDocx };

/** Reads one report of any supported format. */
export async function readReport(
  input: ReportInput,
  readers: BinaryReaders = WITHIN,
): Promise<Parsed<ReadReport | null>> {
  if ('text' in input) return readReportText(input.file, input.text);
  const { file, bytes } = input;
  if (bytes.length === 0) return refused('file-empty', 'Unexpected empty file, expected a report');
  if (bytes.length > LARGEST_FILE) {
    return refused('file-oversized', `Unexpected size of ${bytes.length} bytes, expected at most ${LARGEST_FILE}`);
  }
  const { kind, name } = sniffBytes(bytes);
  if (kind === 'pdf') return stored(file, 'pdf', await readers.pdf(bytes));
  if (TEXT_NAME.test(file) && kind !== 'plain') {
    return refused('file-binary', `Unexpected ${name}, expected text as the file name says`);
  }
  if (kind === 'zip') return stored(file, 'docx', await readers.docx(bytes));
  if (kind === 'other')
    return refused(
      'format-unsupported',
      `Unexpected ${name}, expected text, HTML, DOCX or PDF: save it as one of these`,
    );
  return readPlain(file, bytes);
}

function readPlain(file: string, bytes: Uint8Array): Parsed<ReadReport | null> {
  const decoded = decodeText(bytes);
  if (isBinary(decoded.value)) {
    if (!TEXT_NAME.test(file))
      return refused('format-unsupported', 'Unexpected bytes, expected text, HTML, DOCX or PDF');
    return refused('file-binary', 'Unexpected binary content, expected text as the file name says');
  }
  const read = readReportText(file, decoded.value);
  return { value: read.value, diagnostics: [...decoded.diagnostics, ...read.diagnostics] };
}

/** A binary format: what is stored is the text made of it, and spans point into that. */
function stored(file: string, format: SourceFormat, made: Parsed<string | null>): Parsed<ReadReport | null> {
  const text = made.value;
  if (text === null) return { value: null, diagnostics: made.diagnostics };
  if (text.trim() === '') {
    return refused('text-absent', 'Unexpected document without text, expected a text layer', made.diagnostics);
  }
  const excess = excessOf(text);
  if (excess !== null) return refused('file-oversized', excess, made.diagnostics);
  const source = { file, format, text, frontMatter: {}, bodyStart: 0 };
  return { value: { source, blocks: readPlainLines(text, 0, text.length) }, diagnostics: made.diagnostics };
}

function refused(code: DiagnosticCode, message: string, before: readonly Diagnostic[] = []): Parsed<null> {
  return { value: null, diagnostics: [...before, diagnostic(code, message, null)] };
}
