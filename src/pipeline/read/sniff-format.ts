/** Tells HTML, Markdown and text apart: by the content first, then by the file name. */
import type { SourceFormat } from '../../domain/source.ts';

/** How much of a text is looked at. */
const REACH = 4000;
/** Takes `<!DOCTYPE html>`, `<html lang=…>`, `<head>`, comments and XML declarations before them; leaves `<table>`. */
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,1000}?-->\s*){0,4}<(?:!doctype\s+html|html|head|body|meta|title)[\s>/]/iu;
/** Takes a text that begins with a block element; leaves prose and Markdown. */
const ELEMENT_START = /^\s*<(?:div|article|section|table|p|h[1-6]|center|ul|style|span|font)[\s>]/iu;
/** Takes any closing tag; leaves `a < b`. */
const CLOSING_TAG = /<\/[a-zA-Z][a-zA-Z0-9]{0,15}\s*>/u;
/** Takes `报告.htm`, `a.SHTML`; leaves `a.txt`. */
const HTML_NAME = /\.(?:s?html?|xhtml|jhtml|aspx?|jsp|php)$/iu;
/** Takes `报告.md`, `a.markdown`; leaves `a.txt`. */
const MARKDOWN_NAME = /\.(?:md|markdown|mdx)$/iu;

/** The format of a text whose report begins at `from`. */
export function sniffTextFormat(file: string, text: string, from: number): SourceFormat {
  const top = text.slice(from, from + REACH).replace('\uFEFF', '');
  if (PAGE_START.test(top)) return 'html';
  const tagged = ELEMENT_START.test(top) && text.slice(-REACH).trimEnd().endsWith('>');
  if (tagged && !MARKDOWN_NAME.test(file)) return 'html';
  if (HTML_NAME.test(file) && CLOSING_TAG.test(text.slice(from))) return 'html';
  return MARKDOWN_NAME.test(file) ? 'markdown' : 'text';
}
