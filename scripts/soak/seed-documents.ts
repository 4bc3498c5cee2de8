/** Sound documents to damage: printed reports in every layout and both editions, as the round trip prints them. */
import { FORMAT_OF, LAYOUTS, type Layout } from '../printer/print-options.ts';
import { printReport } from '../printer/print-report.ts';
import { randomCounts } from '../printer/random-counts.ts';
import { randomOptions } from '../printer/random-options.ts';
import { seededRandom } from '../printer/seeded-random.ts';
import { writeDocx } from '../printer/write-docx.ts';
import { writePdf } from '../printer/write-pdf.ts';
import type { SoundDocument } from './damage.ts';

/** Documents to damage: whole reports, one in twelve; short ones, one in four; and small pieces. */
export interface SoakDocuments {
  readonly whole: readonly SoundDocument[];
  readonly short: readonly SoundDocument[];
  readonly pieces: readonly SoundDocument[];
}

const WHOLE_DOCUMENTS = 6;
const SHORT_DOCUMENTS = 12;
const PIECES = 40;

/** All that the inputs of a seed are made of. */
export function soakDocuments(seed: number): SoakDocuments {
  return {
    whole: seedDocuments(seed, WHOLE_DOCUMENTS),
    short: shortDocuments(seed, SHORT_DOCUMENTS, SHORT),
    pieces: shortDocuments(seed + SHORT_DOCUMENTS, PIECES, PIECE),
  };
}

/** `each` documents of every layout; texts are handed over decoded, so that damages can cut into them. */
export function seedDocuments(seed: number, each: number): readonly SoundDocument[] {
  return LAYOUTS.flatMap((layout) => Array.from({ length: each }, (_, i) => printSeed(layout, seed + i)));
}

/** Characters of a short document, and of a small piece. */
const SHORT = 3000;
const PIECE = 500;

/**
 * Documents of every format cut down to so many characters: most damages need no long report, and short ones run ten times
 * as fast. Cut at another place each.
 */
function shortDocuments(seed: number, each: number, length: number): readonly SoundDocument[] {
  const texts = seedDocuments(seed, each).flatMap((document, i) =>
    typeof document.content === 'string' ? [{ ...document, content: shorten(document.content, seed + i, length) }] : [],
  );
  const rows = [ROW, ROW.map((text) => (text === '8' ? '9' : text))];
  const docx = writeDocx([
    { kind: 'paragraph', text: TITLE },
    { kind: 'paragraph', text: '一、总体情况。全年主动公开信息12条，其中网站10条。' },
    { kind: 'table', rows: rows.map((cells) => cells.map((text) => ({ text }))) },
  ]);
  const words = [TITLE, ...rows.flat()].map((text, i) => ({
    x: 40 + (i % 8) * 60,
    y: 800 - Math.floor(i / 8) * 30,
    text,
  }));
  const line = { from: [30, 790], to: [550, 790] } as const;
  return [
    ...texts,
    { format: 'docx', file: 'short.docx', content: docx },
    { format: 'pdf', file: 'short.pdf', content: writePdf([{ words, lines: [line] }]) },
  ];
}

const TITLE = '某镇2024年政府信息公开工作年度报告';
const ROW = ['一、本年新收政府信息公开申请数量', '8', '0', '0', '0', '0', '0', '8'];

function shorten(text: string, seed: number, length: number): string {
  const from = (seed * 977) % Math.max(1, text.length - length);
  return text.slice(from, from + length);
}

function printSeed(layout: Layout, seed: number): SoundDocument {
  const random = seededRandom(seed);
  const options = { ...randomOptions(layout, random), encoding: 'text' as const };
  const { file, content } = printReport(randomCounts(options.edition, random, options.otherShape), options, random);
  return { format: FORMAT_OF[layout], file, content };
}
