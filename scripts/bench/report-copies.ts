/** Copies of a text report in other formats, for benches: pages, a Word document and a PDF with the same words and tables. */
import { layoutPdf } from '../printer/layout-pdf.ts';
import { writeDocx } from '../printer/write-docx.ts';
import { writePdf } from '../printer/write-pdf.ts';

interface Part {
  readonly row: readonly string[] | null;
  readonly text: string;
}

/** Lines of a report, those of tables cut into cells. */
function partsOf(text: string): readonly Part[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('|-'));
  return lines.map((line) => ({ row: /\t|\|/u.test(line) ? line.split(/\t|\|/u) : null, text: line }));
}

/** Runs of rows, and the other lines between them. */
function grouped<T>(text: string, line: (text: string) => T, table: (rows: readonly (readonly string[])[]) => T): T[] {
  const made: T[] = [];
  let rows: (readonly string[])[] = [];
  for (const part of [...partsOf(text), { row: null, text: '' }]) {
    if (part.row !== null) rows.push(part.row);
    else {
      if (rows.length > 0) made.push(table(rows));
      rows = [];
      made.push(line(part.text));
    }
  }
  return made;
}

/** A page with markup of normal weight: classes on paragraphs and cells, as templates of portals write them. */
export function pageOf(text: string): string {
  return pageWith(
    text,
    (words) => `<td class="c">${words}</td>`,
    (words) => `<p class="indent">${words}</p>`,
  );
}

/** A page as pasted from a word processor: every cell and line in styled elements of its own. */
export function heavyPageOf(text: string): string {
  return pageWith(
    text,
    (words) =>
      `<td style="border:1px solid" width="80"><p align="center"><span style="font-size:12pt">${words}</span></p></td>`,
    (words) => `<p style="text-indent:2em"><span>${words}</span></p>`,
  );
}

type Tag = (words: string) => string;

function pageWith(text: string, cell: Tag, line: Tag): string {
  const table = (rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
  const body = grouped(text, line, table).join('\n');
  const nav = '<li><a href="/x">政务公开</a></li>'.repeat(40);
  return `<!DOCTYPE html><html><head><title>年度报告</title></head><body><ul>${nav}</ul><div>${body}</div></body></html>`;
}

export function documentOf(text: string): Uint8Array {
  return writeDocx(
    grouped<Parameters<typeof writeDocx>[0][number]>(
      text,
      (line) => ({ kind: 'paragraph', text: line }),
      (rows) => ({ kind: 'table', rows: rows.map((row) => row.map((words) => ({ text: words }))) }),
    ),
  );
}

export function sheetsOf(text: string): Uint8Array {
  return writePdf(
    layoutPdf(
      grouped<Parameters<typeof layoutPdf>[0][number]>(
        text,
        (line) => ({ kind: 'paragraph', text: line }),
        (rows) => ({
          kind: 'table',
          widths: [60, 60, 90, ...Array<number>(13).fill(30)],
          rows: rows.map((row) => row.slice(0, 15).map((words) => ({ text: words.trim() }))),
        }),
      ),
    ),
  );
}
