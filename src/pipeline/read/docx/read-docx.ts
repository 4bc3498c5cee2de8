/**
 * Reads a DOCX: takes its bytes, gives the text to be stored, made of mammoth's document model.
 * Refuses packages that are broken, no Word document, or inflate beyond measure. Never throws.
 */
import { diagnostic } from '../../../domain/diagnostic-codes.ts';
import type { Parsed } from '../../../domain/diagnostic.ts';
import type { DocxNode } from './docx-text.ts';
import { docxText } from './docx-text.ts';
import { withNumbers } from './with-numbers.ts';
import { checkZip, MOST_INFLATED, partNames } from './zip-budget.ts';

/** The document's text; null with an error diagnostic when there is none to be had. */
export async function readDocx(bytes: Uint8Array): Promise<Parsed<string | null>> {
  const verdict = checkZip(bytes);
  if (verdict === 'oversized') {
    const message = `Unexpected archive, expected parts that inflate to at most ${MOST_INFLATED} bytes`;
    return { value: null, diagnostics: [diagnostic('file-oversized', message, null)] };
  }
  if (verdict === 'tangled') {
    const message =
      'Unexpected XML with several roots, nested or with attributes without end, expected a Word document';
    return { value: null, diagnostics: [diagnostic('file-unreadable', message, null)] };
  }
  const names = partNames(bytes);
  if (verdict === 'fits' && !names.includes('word/document.xml') && !names.includes('[Content_Types].xml')) {
    const kind = names.includes('mimetype') && names.includes('content.xml') ? 'OpenDocument file' : 'ZIP archive';
    const message = `Unexpected ${kind}, expected a Word document: save it as DOCX or PDF`;
    return { value: null, diagnostics: [diagnostic('format-unsupported', message, null)] };
  }
  if (verdict === 'fits' && names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/'))) {
    const message = 'Unexpected spreadsheet or presentation, expected a Word document';
    return { value: null, diagnostics: [diagnostic('format-unsupported', message, null)] };
  }
  return convert(verdict === 'fits' ? withNumbers(bytes, names) : bytes);
}

async function convert(bytes: Uint8Array): Promise<Parsed<string | null>> {
  // Loaded with the first document: it takes longer than many reports of text.
  const { default: mammoth } = await import('mammoth');
  let text: string | null = null;
  const capture = (document: DocxNode): DocxNode => {
    text = docxText(document);
    // Nothing is left to be rendered: the HTML is not wanted.
    return { ...document, children: [] };
  };
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    await mammoth.convertToHtml({ buffer }, { transformDocument: capture, externalFileAccess: false });
  } catch (reason) {
    const message = `Unexpected package, expected a Word document: ${reason instanceof Error ? reason.message : String(reason)}`;
    return { value: null, diagnostics: [diagnostic('file-unreadable', message.slice(0, 300), null)] };
  }
  return { value: text, diagnostics: [] };
}
