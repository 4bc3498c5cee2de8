/**
 * `tsx scripts/bench-parsers.ts [FOLDER]`: reading speed by format beside the bare parser under it, on one core and in one
 * run over the same reports (default: data/reports, and pages, documents and PDF files made of them). CPU time counts, not the clock.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { readReport, readReportText } from '../src/pipeline/read/read-report.ts';
import { layoutPdf } from './printer/layout-pdf.ts';
import { writeDocx } from './printer/write-docx.ts';
import { writePdf } from './printer/write-pdf.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { listFiles } from './list-files.ts';

type Work = () => unknown;

interface Contest {
  readonly name: string;
  readonly bare: Work;
  readonly ours: Work;
  readonly rounds: number;
}

/** Without the character maps pdf.js reads no Chinese, and is fast. */
const MAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', '/');

const folder = process.argv[2] ?? join(DATA_FOLDER, 'reports');
const texts = listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const pages = texts.map(pageOf);
const documents = texts.map(documentOf);
const sheets = texts.map(sheetsOf);

await main();

async function main(): Promise<void> {
  process.stdout.write(`${texts.length} reports; reports a second, ratio to the bare parser\n`);
  for (const contest of contests()) {
    // The first turn of each warms the compiler and is not counted.
    await seconds(contest.bare, contest.rounds);
    await seconds(contest.ours, contest.rounds);
    const [bare, ours] = [await seconds(contest.bare, contest.rounds), await seconds(contest.ours, contest.rounds)];
    const rate = (time: number): string => ((texts.length * contest.rounds) / time).toFixed(0).padStart(7);
    process.stdout.write(
      `${contest.name.padEnd(6)}${rate(bare)} bare${rate(ours)} read  ${((bare / ours) * 100).toFixed(0)} %\n`,
    );
  }
}

function contests(): readonly Contest[] {
  const each =
    <T>(all: readonly T[], work: (one: T) => unknown) =>
    async (): Promise<void> => {
      for (const one of all) await work(one);
    };
  const bareDocx = (bytes: Uint8Array): unknown => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const barePdf = async (bytes: Uint8Array): Promise<void> => {
    await extractText(await getDocumentProxy(new Uint8Array(bytes), { cMapUrl: MAPS, cMapPacked: true, verbosity: 0 }));
  };
  return [
    {
      name: 'text',
      bare: each(texts, splitCells),
      ours: each(texts, (text) => readReportText('a.md', text)),
      rounds: 400,
    },
    {
      name: 'html',
      bare: each(pages, (page) => parse(page)),
      ours: each(pages, (page) => readReportText('a.html', page)),
      rounds: 60,
    },
    {
      name: 'docx',
      bare: each(documents, bareDocx),
      ours: each(documents, (bytes) => readReport({ file: 'a.docx', bytes })),
      rounds: 8,
    },
    {
      name: 'pdf',
      bare: each(sheets, barePdf),
      ours: each(sheets, (bytes) => readReport({ file: 'a.pdf', bytes })),
      rounds: 4,
    },
  ];
}

/** Seconds of processor time for so many rounds. */
async function seconds(work: Work, rounds: number): Promise<number> {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The bare line splitter: lines, and cells of those with tabs or pipes. */
function splitCells(text: string): readonly (readonly string[])[] {
  return text.split(/\r?\n/u).map((line) => line.split(/\t|\|/u).map((cell) => cell.trim()));
}

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

function pageOf(text: string): string {
  const cell = (words: string): string =>
    `<td style="border:1px solid" width="80"><p align="center"><span style="font-size:12pt">${words}</span></p></td>`;
  const table = (rows: readonly (readonly string[])[]): string =>
    `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
  const body = grouped(text, (line) => `<p style="text-indent:2em"><span>${line}</span></p>`, table).join('\n');
  const nav = '<li><a href="/x">政务公开</a></li>'.repeat(40);
  return `<!DOCTYPE html><html><head><title>年度报告</title></head><body><ul>${nav}</ul><div>${body}</div></body></html>`;
}

function documentOf(text: string): Uint8Array {
  return writeDocx(
    grouped<Parameters<typeof writeDocx>[0][number]>(
      text,
      (line) => ({ kind: 'paragraph', text: line }),
      (rows) => ({ kind: 'table', rows: rows.map((row) => row.map((words) => ({ text: words }))) }),
    ),
  );
}

function sheetsOf(text: string): Uint8Array {
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
