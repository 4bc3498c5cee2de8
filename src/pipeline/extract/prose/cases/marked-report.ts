/** Turns marked text into a read report and a list of the marked places, for the tests of the prose. */
import type { Block, ReadReport } from '../../../../domain/block.ts';

export interface MarkedReport {
  readonly report: ReadReport;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** Removes the marks and reads each line as a paragraph, or as a heading when it begins with `#`. */
export function markedReport(marked: string): MarkedReport {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') marks.push({ start: text.length, end: text.length });
    else if (character === '⟧')
      marks[marks.length - 1] = { start: (marks.at(-1) as { start: number }).start, end: text.length };
    else text += character;
  }
  return { report: plainReport(text), marks };
}

/** A report whose blocks are the lines of the text. */
export function plainReport(text: string): ReadReport {
  const blocks = [...text.matchAll(/[^\n]+/gu)].map((match) => lineBlock(match[0], match.index));
  return { source: { file: 'case.txt', format: 'text', text, frontMatter: {}, bodyStart: 0 }, blocks };
}

function lineBlock(line: string, at: number): Block {
  const heading = line.startsWith('#');
  const start = heading ? at + 1 : at;
  const words = heading ? line.slice(1) : line;
  const mended = { text: words, offsets: Array.from({ length: words.length + 1 }, (_, i) => start + i), first: 0 };
  const span = { start: at, end: at + line.length };
  return heading ? { kind: 'heading', span, level: 2, mended } : { kind: 'paragraph', span, mended };
}
