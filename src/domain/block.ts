/**
 * What a reader makes of a file: headings, paragraphs and tables in reading order, each with its span.
 * `plain` texts are copies for matching (NFKC, marks and tags removed); `Mended` keeps the way back.
 */
import type { SourceDocument, Span } from './source.ts';

/** A copy of a stretch of the source made for reading, with the source offset of each of its UTF-16 units. */
export interface Mended {
  readonly text: string;
  /** `offsets[first + i]` is the source offset of `text[i]`, and one entry more the end offset. Many texts share one list. */
  readonly offsets: ArrayLike<number>;
  readonly first: number;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly span: Span;
  /** 1 to 6; levels lie in real reports and only break ties. */
  readonly level: number;
  readonly mended: Mended;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly mended: Mended;
}

export interface Cell {
  /** Span of the cell's content in the source, without the separators; empty (start = end) for an empty cell. */
  readonly span: Span;
  /** Content for matching: NFKC, tags and marks removed, white space folded and trimmed. */
  readonly plain: string;
  /** Columns that the cell covers (HTML colspan); 1 elsewhere. */
  readonly columnSpan: number;
  /** Rows that the cell covers (HTML rowspan); 1 elsewhere. */
  readonly rowSpan: number;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Cell[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly span: Span;
  readonly rows: readonly TableRow[];
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** A file that was read: its stored text and the blocks in reading order. */
export interface ReadReport {
  readonly source: SourceDocument;
  readonly blocks: readonly Block[];
}

/** Source offset of the unit `i` of a mended text, or of its end. */
export function sourceAt({ offsets, first }: Mended, i: number): number {
  return offsets[first + i] as number;
}

/** Source span of the mended range `[from, to)`: from the first unit's source to right behind the last unit's. */
export function sourceSpan(mended: Mended, from: number, to: number): Span {
  const start = sourceAt(mended, from);
  return { start, end: to > from ? sourceAt(mended, to - 1) + 1 : start };
}
