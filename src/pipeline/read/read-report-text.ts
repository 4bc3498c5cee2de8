/**
 * Reads a report that is already a text: takes its file name and text, gives the document and its blocks.
 * HTML is told from text and Markdown by its content first, then by the file name. Never throws.
 */
import { diagnostic } from '../../domain/diagnostic-codes.ts';
import type { Parsed } from '../../domain/diagnostic.ts';
import type { ReadReport } from '../../domain/block.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHtml } from './html/read-html.ts';
import { notePictures, picturesIn } from './note-pictures.ts';
import { sniffTextFormat } from './sniff-format.ts';
import { readLines } from './read-lines.ts';
import { excessOf } from './text-limits.ts';

/** Takes anything that shows on a page; leaves white space and unseen characters. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;
/** Reads text, Markdown or HTML; null with an error diagnostic for an empty or oversized text. */
export function readReportText(file: string, text: string): Parsed<ReadReport | null> {
  const excess = excessOf(text);
  if (excess !== null) return { value: null, diagnostics: [diagnostic('file-oversized', excess, null)] };
  const { frontMatter, bodyStart, diagnostics } = readFrontMatter(text);
  if (!VISIBLE.test(bodyStart === 0 ? text : text.slice(bodyStart))) {
    const empty = diagnostic('file-empty', 'Unexpected empty file, expected the text of a report', null);
    return { value: null, diagnostics: [...diagnostics, empty] };
  }
  const format = sniffTextFormat(file, text, bodyStart);
  if (format !== 'html') {
    const source = { file, format, text, frontMatter, bodyStart };
    const blocks = readLines(text, bodyStart, text.length);
    const pictured = notePictures(blocks, () => picturesIn(text, bodyStart));
    return { value: { source, blocks }, diagnostics: [...diagnostics, ...pictured] };
  }
  const page = readHtml(text, bodyStart);
  const source = { file, format, text, frontMatter: { ...page.frontMatter, ...frontMatter }, bodyStart };
  return { value: { source, blocks: page.blocks }, diagnostics: [...diagnostics, ...page.diagnostics] };
}
