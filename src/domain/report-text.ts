/**
 * The text of reports as full-text search knows it: prose alone, line by line, and the way from a place in it back to the line
 * of the report page. White space is never counted: the search engine changes it and puts marks between words.
 */

/** One report in the index. */
export interface ReportText {
  readonly reportId: string;
  /** Prose lines, with a mark between them where no sentence goes on. */
  readonly content: string;
  readonly lines: readonly TextLine[];
}

export interface TextLine {
  /** Line of the stored text, from 1. */
  readonly line: number;
  /** Characters of the content before it, white space not counted. */
  readonly from: number;
}

/** `5.0 7.34`, short enough to travel with every report. */
export const packLines = (lines: readonly TextLine[]): string =>
  lines.map(({ line, from }) => `${line.toString(36)}.${from.toString(36)}`).join(' ');

export function unpackLines(packed: string): readonly TextLine[] {
  return packed.split(' ').flatMap((pair) => {
    const [line = '', from = ''] = pair.split('.');
    return line === '' || from === '' ? [] : [{ line: parseInt(line, 36), from: parseInt(from, 36) }];
  });
}

/** The line that holds a place, by the number of characters before it; null where there are no lines. */
export function lineAt(lines: readonly TextLine[], place: number): number | null {
  return lines.findLast(({ from }) => from <= place)?.line ?? null;
}

/** Between lines that are not one sentence; the search engine keeps it, other than a line break. */
export const LINE_END = ' ¶ ';

const UNCOUNTED = /[\s\u200B¶]+/gu; // takes the mark between 政务 and 公开, spaces and ends of lines; leaves characters

export const withoutSpaces = (text: string): string => text.replace(UNCOUNTED, '');
