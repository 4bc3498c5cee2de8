/**
 * Reading and extracting by format beside the bare parser under it, on one core and in one run over the same reports. Takes
 * the folder of reports and the data folder as arguments. Processor time counts, not the clock; both sides are warm before
 * they take turns, and the median turn counts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ReadReport } from '../../src/domain/block.ts';
import { lineStarts } from '../../src/domain/source.ts';
import { inTurn } from '../../src/domain/walk.ts';
import { extractProseOfAll } from '../../src/pipeline/extract/extract-prose.ts';
import { extractTablesOfAll } from '../../src/pipeline/extract/extract-tables.ts';
import { readReport, readReportText } from '../../src/pipeline/read/read-report.ts';
import { recogniseAll } from '../../src/pipeline/recognise/recognise.ts';
import { benchAgencies } from './bench-agencies.ts';
import { benchReport } from './bench-report.ts';
import { processorSeconds } from './processor-seconds.ts';
import { documentOf, heavyPageOf, pageOf, sheetsOf } from './report-copies.ts';
import { STAGES, stageTimes, TOGETHER } from './stage-times.ts';
import { listFiles } from '../list-files.ts';
import { readGazetteer } from '../read-gazetteer.ts';

type Work = () => unknown;

interface Contest {
  readonly name: string;
  readonly reports: number;
  readonly bare: Work;
  readonly ours: Work;
}

/** Without the character maps pdf.js reads no Chinese, and is fast. */
const MAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps', '/');
/** Synthetic reports beside those of the folder. */
const CORPUS = 295;
const SEED = 20_261_121;
const YEAR = 2024;
/** Turns of each side that count. */
const TURNS = 7;
/**
 * What each side reads before it counts, in reports or in seconds of processor time, whichever is reached first: our code is
 * compiled for speed bit by bit over some 3,000 reports, and a build reads 20,000.
 */
const WARM = { reports: 3600, seconds: 5 };
/** Processor time that one turn takes at least, in seconds. */
const LEAST_TURN = 0.25;

const [folder, data] = process.argv.slice(2) as [string, string];
const gazetteer = readGazetteer(data);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await main();

async function main(): Promise<void> {
  const own = listFiles(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const texts = [...own, ...corpus()];
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  print(
    `${texts.length} reports of ${Math.round(bytes / texts.length)} bytes, ${own.length} of them as Word files and PDF`,
  );
  print('reports a second, ratio to the bare parser');
  for (const contest of [...textContests(texts), ...htmlContests(texts), ...binaryContests(own)])
    await compete(contest);
  printStages(texts);
}

function corpus(): readonly string[] {
  const divisions = readFileSync(join(data, 'regions', 'divisions.csv'), 'utf8');
  const printed = benchAgencies(divisions, CORPUS, SEED).map((agency, i) => benchReport(agency, YEAR, i, 'text'));
  return printed.flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}

async function compete({ name, reports, bare, ours }: Contest): Promise<void> {
  await warm(bare, reports);
  await warm(ours, reports);
  const times: (readonly [number, number])[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push([await secondsEach(bare), await secondsEach(ours)]);
  const [bareTime, ourTime] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
  const rate = (time: number): string => (reports / time).toFixed(0).padStart(7);
  print(`${name.padEnd(22)}${rate(bareTime)} bare${rate(ourTime)} ours  ${((bareTime / ourTime) * 100).toFixed(0)} %`);
}

async function warm(work: Work, reports: number): Promise<void> {
  const begun = processorSeconds();
  for (let read = 0; read < WARM.reports && processorSeconds() - begun < WARM.seconds; read += reports) await work();
}

/** Seconds of processor time for one round, over as many as fill a turn. */
async function secondsEach(work: Work): Promise<number> {
  const begun = processorSeconds();
  let rounds = 0;
  while (rounds === 0 || processorSeconds() - begun < LEAST_TURN) {
    await work();
    rounds += 1;
  }
  return (processorSeconds() - begun) / rounds;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

function each<T>(all: readonly T[], work: (one: T) => unknown): () => Promise<void> {
  return async () => {
    for (const one of all) await work(one);
  };
}

/** Reads, recognises and extracts: some reports at a time, step by step, as a data build does. */
function extractAll<T>(all: readonly T[], read: (one: T) => ReadReport | null): Work {
  return () => {
    for (let from = 0; from < all.length; from += TOGETHER)
      extractTogether(all.slice(from, from + TOGETHER).flatMap((one) => read(one) ?? []));
  };
}

function extractTogether(reports: readonly ReadReport[]): unknown {
  const recognised = recogniseAll(reports, gazetteer);
  const known = reports.map((report, i) => ({
    report,
    recognition: (recognised[i] as (typeof recognised)[number]).value,
    starts: lineStarts(report.source.text),
  }));
  return [extractTablesOfAll(known, inTurn), extractProseOfAll(known, inTurn)];
}

function textContests(texts: readonly string[]): readonly Contest[] {
  const read = (text: string): ReadReport | null => readReportText('a.txt', text).value;
  const side = { reports: texts.length, bare: each(texts, splitCells) };
  return [
    { ...side, name: 'text, read', ours: each(texts, read) },
    { ...side, name: 'text, extracted', ours: extractAll(texts, read) },
  ];
}

function htmlContests(texts: readonly string[]): readonly Contest[] {
  const read = (page: string): ReadReport | null => readReportText('a.html', page).value;
  return (['normal', 'heavy'] as const).flatMap((weight) => {
    const pages = texts.map(weight === 'heavy' ? heavyPageOf : pageOf);
    const side = { reports: pages.length, bare: each(pages, (page) => parse(page)) };
    return [
      { ...side, name: `html ${weight}, read`, ours: each(pages, read) },
      { ...side, name: `html ${weight}, extracted`, ours: extractAll(pages, read) },
    ];
  });
}

function binaryContests(texts: readonly string[]): readonly Contest[] {
  const [documents, sheets] = [texts.map(documentOf), texts.map(sheetsOf)];
  const bareDocx = (bytes: Uint8Array): unknown => mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  const barePdf = async (bytes: Uint8Array): Promise<void> => {
    await extractText(await getDocumentProxy(new Uint8Array(bytes), { cMapUrl: MAPS, cMapPacked: true, verbosity: 0 }));
  };
  const reader = (file: string) => (bytes: Uint8Array) => readReport({ file, bytes });
  return [
    {
      name: 'docx, read',
      reports: texts.length,
      bare: each(documents, bareDocx),
      ours: each(documents, reader('a.docx')),
    },
    { name: 'pdf, read', reports: texts.length, bare: each(sheets, barePdf), ours: each(sheets, reader('a.pdf')) },
  ];
}

function printStages(texts: readonly string[]): void {
  const rounds = Array.from({ length: TURNS }, () => stageTimes(texts, gazetteer));
  const milliseconds = STAGES.map((_, i) => (median(rounds.map((times) => times[i] as number)) / texts.length) * 1000);
  print(
    `text by stage, ms: ${STAGES.map((stage, i) => `${stage} ${(milliseconds[i] as number).toFixed(3)}`).join(', ')}`,
  );
}

/** The bare line splitter: lines, and cells of those with tabs or pipes. */
function splitCells(text: string): readonly (readonly string[])[] {
  return text.split(/\r?\n/u).map((line) => line.split(/\t|\|/u).map((cell) => cell.trim()));
}
