/**
 * The text of a report as it was stored, and places in it.
 * Every figure of the atlas points back into `SourceDocument.text`, which is never edited.
 */

/** How the file was read. DOCX and PDF are first turned into a text, and spans point into that text. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** Half-open range of UTF-16 offsets into `SourceDocument.text`; `text.slice(start, end)` is the raw words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as people name it: line and column, both counted from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span with the position of its start. */
export interface Evidence extends Span, Position {}

/** What the file says of itself between two `---` lines at its top; unknown keys are kept out. */
export interface FrontMatter {
  readonly title?: string;
  readonly agency?: string;
  /** The year that the report is about. */
  readonly year?: number;
  /** Name of the publishing body. */
  readonly publisher?: string;
  /** Address of the original. */
  readonly sourceUrl?: string;
  /** ISO date on which the agency published the report. */
  readonly publishedOn?: string;
  /** ISO date on which the original was taken. */
  readonly retrievedOn?: string;
  /** True for our transcriptions: tables and figures are the original's, the prose is condensed in our words. */
  readonly condensed?: boolean;
}

/** One stored report. `text` holds the whole file (front matter included) so that spans and line numbers are the file's own. */
export interface SourceDocument {
  readonly file: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Offset at which the report itself begins, behind any front matter. */
  readonly bodyStart: number;
}

/** Offsets at which each line of a text begins; line breaks are `\n`, `\r\n` or a lone `\r`. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Position of an offset, given the `lineStarts` of its text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** The span together with the position of its start. */
export function evidenceAt(starts: readonly number[], span: Span): Evidence {
  const { line, column } = positionAt(starts, span.start);
  return { start: span.start, end: span.end, line, column };
}

/** As `evidenceAt`, for spans most of which begin on the line of the one before or soon behind it. */
export function evidenceInTurn(starts: readonly number[]): (span: Span) => Evidence {
  let line = 0;
  return ({ start, end }) => {
    if (start < (starts[line] as number)) line = positionAt(starts, start).line - 1;
    for (let step = 0; line + 1 < starts.length && (starts[line + 1] as number) <= start; step += 1) {
      if (step < NEAR_LINES) line += 1;
      else line = positionAt(starts, start).line - 1;
    }
    return { start, end, line: line + 1, column: start - (starts[line] as number) + 1 };
  };
}

/** A search takes as long as so many steps. */
const NEAR_LINES = 6;

/** One file as it comes in: its bytes, or its text when somebody else has decoded it. */
export type ReportInput =
  { readonly file: string; readonly bytes: Uint8Array } | { readonly file: string; readonly text: string };
