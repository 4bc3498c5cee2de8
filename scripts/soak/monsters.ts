/** Documents of a size that no report has: tables of 100,000 rows, pages and paragraphs without end. They are made whole. */
import type { Random } from '../printer/seeded-random.ts';
import { writeDocx } from '../printer/write-docx.ts';
import { writePdf } from '../printer/write-pdf.ts';
import type { SoundDocument } from './damage.ts';
import { htmlShape } from './html-shapes.ts';
import { textShape } from './text-shapes.ts';

interface Monster {
  readonly name: string;
  readonly make: (random: Random) => SoundDocument;
}

const ROWS = 100_000;
const TITLE = '某镇2024年政府信息公开工作年度报告';
const LABELS = ['一、本年新收政府信息公开申请数量', '（一）予以公开', '3.其他', '（七）总计', '某栏', '', '行政许可'];

/** They are taken in turn; what stands here more than once makes another document by chance each time and comes round more often. */
export const MONSTERS: readonly Monster[] = [
  { name: '100,000-row table (tabs)', make: (random) => text('txt', rows(random, ROWS, '\t', '')) },
  { name: '100,000-row table (pipes)', make: (random) => text('md', rows(random, ROWS, ' | ', '| ')) },
  { name: '100,000-row table (HTML)', make: (random) => page(htmlRows(random, ROWS)) },
  { name: '100,000-row table (DOCX)', make: (random) => word(random, ROWS) },
  { name: '20,000-row table (HTML, below the limits)', make: (random) => page(htmlRows(random, 10_000)) },
  { name: '10,000-row table (DOCX, below the limits)', make: (random) => word(random, 4000) },
  { name: '2,000 pages (PDF)', make: (random) => pdf(random, 2000, 5) },
  { name: '20,000 words on a page (PDF)', make: (random) => pdf(random, 1, 20_000) },
  {
    name: 'one paragraph of ten million characters',
    make: (random) => text('txt', `一、总体情况\n${sentence(random).repeat(500_000)}`),
  },
  { name: '150,000 lines', make: (random) => text('txt', `${sentence(random)}\n`.repeat(150_000)) },
  {
    name: '99,000 lines (below the limits)',
    make: (random) => text('txt', `${sentence(random)}\n`.repeat(99_000)),
  },
  {
    name: '60,000 headings',
    make: (random) => text('md', `${random.pick(['# 一、总体情况', '（一）主动公开', '二、'])}\n`.repeat(60_000)),
  },
  {
    name: 'one line of a million cells',
    make: (random) => text('txt', `${TITLE}\n（一）予以公开${random.pick(['\t1', '|1', ' 1', ' / '])}`.repeat(100_000)),
  },
  { name: 'ten megabytes of one thing', make: textShape },
  { name: 'ten megabytes of one thing', make: textShape },
  { name: 'pages without end', make: htmlShape },
  { name: 'ten megabytes of one thing', make: textShape },
  { name: 'pages without end', make: htmlShape },
];

function text(extension: string, content: string): SoundDocument {
  return {
    format: extension === 'md' ? 'markdown' : 'text',
    file: `monster.${extension}`,
    content: `${TITLE}\n${content}`,
  };
}

function page(body: string): SoundDocument {
  return { format: 'html', file: 'monster.html', content: `<html><body><h1>${TITLE}</h1>${body}</body></html>` };
}

function sentence(random: Random): string {
  return `${random.pick(['全年主动公开信息', '其中网站', '受理12345热线', '新收申请', '〔', '2024年'])}${String(random.integer(0, 9999))}条，`;
}

function cells(random: Random): readonly string[] {
  return [random.pick(LABELS), ...Array.from({ length: 7 }, () => String(random.integer(0, 9)))];
}

/** A thousand rows by chance, over and over. */
function repeatRows(random: Random, count: number, write: () => string): string {
  const distinct = Array.from({ length: Math.min(count, random.integer(1, 1000)) }, write);
  return distinct.join('').repeat(Math.ceil(count / distinct.length));
}

function rows(random: Random, count: number, between: string, edge: string): string {
  return repeatRows(random, count, () => `${edge}${cells(random).join(between)}${edge}\n`);
}

function htmlRows(random: Random, count: number): string {
  const row = (): string =>
    `<tr>${cells(random)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`;
  return `<table>${repeatRows(random, count, row)}</table>`;
}

function word(random: Random, count: number): SoundDocument {
  const row = cells(random).map((cell) => ({ text: cell }));
  const table = { kind: 'table', rows: Array.from({ length: count }, () => row) } as const;
  return { format: 'docx', file: 'monster.docx', content: writeDocx([{ kind: 'paragraph', text: TITLE }, table]) };
}

function pdf(random: Random, pages: number, words: number): SoundDocument {
  const page = {
    words: Array.from({ length: words }, (_, i) => ({
      x: 40 + (i % 9) * 55,
      y: 800 - (Math.floor(i / 9) % 760),
      text: random.pick(['予以公开', '12', '0', '其他', '总计']),
    })),
  };
  return { format: 'pdf', file: 'monster.pdf', content: writePdf(Array.from({ length: pages }, () => page)) };
}
