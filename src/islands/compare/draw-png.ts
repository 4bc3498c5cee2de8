/** The comparison as a picture: the table drawn on a canvas, with the address and the version of the data under it. */
import { fillWords } from '../../charts/chart-words.ts';
import { shortenText } from '../../charts/text-width.ts';
import { cellText } from './cell-text.ts';
import type { CompareColumn, CompareRow } from './compare-rows.ts';
import type { CompareWords } from './compare-words.ts';
import { subjectShort } from './subject-names.ts';

export interface PictureOptions {
  readonly title: string;
  /** Lines under the table. */
  readonly foot: string;
  readonly words: CompareWords;
}

const SCALE = 2;
const FIRST = 260;
const COLUMN = 150;
const LINE = 30;
const MARGIN = 32;
const FONT = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** Null when the browser gives no canvas. */
export function drawPng(
  columns: readonly CompareColumn[],
  rows: readonly CompareRow[],
  { title, foot, words }: PictureOptions,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const width = MARGIN * 2 + FIRST + columns.length * COLUMN;
  const height = MARGIN * 2 + LINE * (rows.length + 5);
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return Promise.resolve(null);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#faf8f3';
  pen.fillRect(0, 0, width, height);
  const write = writer(pen);
  write(title, MARGIN, MARGIN + 20, 'left', 20, '#1d1c1a');
  drawHeads(write, columns, words);
  drawRows({ pen, write, columns, rows, width, words });
  const lines = foot.split('\n');
  lines.forEach((line, i) => {
    const y = height - MARGIN - (lines.length - 1 - i) * 18;
    write(shortenText(line, 11, width - 2 * MARGIN), MARGIN, y, 'left', 11, '#5a564e');
  });
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

const TOP = MARGIN + LINE * 2;

function drawHeads(write: Write, columns: readonly CompareColumn[], words: CompareWords): void {
  columns.forEach((column, i) => {
    const x = MARGIN + FIRST + (i + 1) * COLUMN;
    write(shortenText(subjectShort(column.subject, words), 13, COLUMN - 16), x, TOP, 'right', 13, '#1d1c1a');
    write(column.yearNumber === null ? '' : String(column.yearNumber), x, TOP + 18, 'right', 12, '#5a564e');
  });
}

interface DrawnRows {
  readonly pen: CanvasRenderingContext2D;
  readonly write: Write;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  readonly width: number;
  readonly words: CompareWords;
}

function drawRows({ pen, write, columns, rows, width, words }: DrawnRows): void {
  rule(pen, TOP + 28, width, '#1d1c1a');
  rows.forEach((row, r) => {
    const y = TOP + 28 + (r + 1) * LINE;
    write(
      shortenText(row.metric.name + fillWords(words.comparePage.bracketed, { v: row.metric.unit }), 13, FIRST),
      MARGIN,
      y - 10,
      'left',
      13,
      '#1d1c1a',
    );
    row.cells.forEach((cell, i) => {
      const colour = cell.value !== null && cell.value.v !== null ? '#1d1c1a' : '#5a564e';
      const text = shortenText(cellText(cell, columns[i] as CompareColumn, words), 13, COLUMN - 12);
      write(text, MARGIN + FIRST + (i + 1) * COLUMN, y - 10, 'right', 13, colour);
    });
    rule(pen, y, width, '#d8d3c6');
  });
}

type Write = (text: string, x: number, y: number, align: CanvasTextAlign, size: number, colour: string) => void;

function writer(pen: CanvasRenderingContext2D): Write {
  return (text, x, y, align, size, colour) => {
    pen.font = `${size}px ${FONT}`;
    pen.textAlign = align;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };
}

function rule(pen: CanvasRenderingContext2D, y: number, width: number, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(MARGIN, y, width - 2 * MARGIN, 1);
}
