/** Prints a composed report as a Word document. */
import type { ReportPart } from './compose-report.ts';
import type { GridRow } from './form-grids.ts';
import { noiseLines } from './noise.ts';
import type { PrintOptions } from './print-options.ts';
import type { Random } from './seeded-random.ts';
import { writeDocx, type DocxBlock, type DocxCell } from './write-docx.ts';

export function printDocx(parts: readonly ReportPart[], options: PrintOptions, random: Random): Uint8Array {
  const styled = random.chance(0.5);
  const body = parts.flatMap((part): readonly DocxBlock[] => {
    if (part.kind === 'table') return part.segments.map((rows) => ({ kind: 'table', rows: docxRows(rows) }));
    return [part.kind === 'heading' && styled ? heading(part.text) : paragraph(part.text)];
  });
  const { above, below } = options.noise ? noiseLines(random) : { above: [], below: [] };
  return writeDocx([...above.map(paragraph), ...body, ...below.map(paragraph)]);
}

const paragraph = (text: string): DocxBlock => ({ kind: 'paragraph', text });
const heading = (text: string): DocxBlock => ({ kind: 'paragraph', text, style: 'Heading1' });

/** A cell over several rows goes on in an empty cell of each row below. */
function docxRows(rows: readonly GridRow[]): readonly (readonly DocxCell[])[] {
  const open = new Map<number, { columns: number; left: number }>();
  return rows.map((row) => {
    const cells: DocxCell[] = [];
    let column = 0;
    const goOn = (): void => {
      for (let above = open.get(column); above !== undefined; above = open.get(column)) {
        cells.push({ text: '', columnSpan: above.columns, merge: 'on' });
        if (above.left === 1) open.delete(column);
        else open.set(column, { ...above, left: above.left - 1 });
        column += above.columns;
      }
    };
    for (const cell of row.cells) {
      goOn();
      cells.push({ text: cell.text, columnSpan: cell.columns, ...(cell.rows > 1 ? { merge: 'begin' as const } : {}) });
      if (cell.rows > 1) open.set(column, { columns: cell.columns, left: cell.rows - 1 });
      column += cell.columns;
    }
    goOn();
    return cells;
  });
}
