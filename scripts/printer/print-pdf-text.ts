/**
 * Pours grids into the lines that a PDF's text layer gives: a label stands before its numbers, around them (wrapped in
 * its cell, the numbers beside its middle) or behind them; a group label stands in the middle of its rows.
 */
import type { GridCell, GridRow } from './form-grids.ts';
import { joinPages, type Segment } from './print-tables.ts';
import type { Random } from './seeded-random.ts';

export type PdfTextLayout = 'pdfText' | 'pdfTextCentred' | 'pdfTextBehind' | 'valuePerLine';

export function printPdfText(segments: readonly Segment[], layout: PdfTextLayout, random: Random): string {
  const width = random.integer(8, 16);
  const pages = segments.map((rows) => {
    const lines = rows.map((row) => printRow(row, layout, width, random));
    return (layout === 'pdfTextCentred' ? withGroups(rows, lines, random) : lines).flat().join('\n');
  });
  return joinPages(pages, random);
}

function printRow(row: GridRow, layout: PdfTextLayout, width: number, random: Random): readonly string[] {
  const labels = row.cells.filter((cell) => cell.metric === null && !(layout === 'pdfTextCentred' && isGroup(cell)));
  const words = labels.map((cell) => cell.text).join(' ');
  const values = row.cells.filter((cell) => cell.metric !== null).map((cell) => cell.text);
  if (row.header || values.length === 0) return [row.cells.map((cell) => cell.text).join(' ')];
  const numbers = values.join(' ');
  if (words === '') return layout === 'valuePerLine' ? values : [numbers];
  if (layout === 'valuePerLine') return [...wrap(words, width), ...values];
  if (layout === 'pdfTextBehind') {
    const groups = labels.slice(0, -1).map((cell) => cell.text);
    return [...groups, numbers, ...wrap(labels.at(-1)?.text ?? words, width)];
  }
  if (layout === 'pdfTextCentred') return centred(wrap(words, width), numbers);
  return mixed(
    labels.map((cell) => cell.text),
    numbers,
    random,
  );
}

/** Numbers beside the middle line of the label, or on a line of their own between two halves. */
function centred(label: readonly string[], numbers: string): readonly string[] {
  const half = Math.floor(label.length / 2);
  if (label.length % 2 === 0) return [...label.slice(0, half), numbers, ...label.slice(half)];
  return label.map((line, i) => (i === half ? `${line} ${numbers}` : line));
}

/** Most labels on the line of their numbers, long ones now and then around them or on two lines. */
function mixed(labels: readonly string[], numbers: string, random: Random): readonly string[] {
  const last = labels.at(-1) as string;
  if (last.length <= 14 || random.chance(0.3)) return [`${labels.join(' ')} ${numbers}`];
  const cut = random.integer(6, last.length - 5);
  const before = [...labels.slice(0, -1), last.slice(0, cut)].join(' ');
  return random.chance(0.5) ? [before, numbers, last.slice(cut)] : [before, `${last.slice(cut)} ${numbers}`];
}

const isGroup = (cell: GridCell): boolean => cell.rows > 1;

/** Each group label, in one or two pieces, on lines of its own or in front of a line, in the middle of its rows. */
function withGroups(
  rows: readonly GridRow[],
  lines: readonly (readonly string[])[],
  random: Random,
): readonly (readonly string[])[] {
  const placed = lines.map((row) => [...row]);
  for (const [i, row] of rows.entries()) {
    if (row.header) continue;
    for (const group of row.cells.filter((cell) => cell.metric === null && isGroup(cell))) {
      const middle = Math.min(i + Math.floor(group.rows / 2), placed.length - 1);
      const target = placed[middle] as string[];
      if (random.chance(0.5)) target.unshift(...wrap(group.text, random.pick([4, 9])));
      else target[0] = `${group.text} ${target[0] as string}`;
    }
  }
  return placed;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  const last = lines.at(-1) as string;
  if (lines.length > 1 && last.length === 1) lines.splice(-2, 2, `${lines.at(-2) as string}${last}`);
  return lines;
}
