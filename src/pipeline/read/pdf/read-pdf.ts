/**
 * Reads a PDF: takes its bytes, gives the text to be stored, lines and tables rebuilt from the places of the words.
 * Refuses files that are broken, locked or without text. Never throws.
 */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { diagnostic } from '../../../domain/diagnostic-codes.ts';
import type { Parsed } from '../../../domain/diagnostic.ts';
import { CHARACTER_MAPS } from './character-maps.ts';
import { containRejections } from './contain-rejections.ts';
import type { Matrix } from './matrix.ts';
import { mergeRulings } from './merge-rulings.ts';
import { isGarbled } from './garbled-text.ts';
import { hidesWords } from './hides-words.ts';
import { joinPages } from './join-pages.ts';
import { loopbackPort, type LoopbackPort } from './loopback-port.ts';
import { hasColumns } from './page-lines.ts';
import type { OperatorCodes, Rulings } from './page-rulings.ts';
import { pageRulings } from './page-rulings.ts';
import { pageItems, plainItems, type PageItem } from './page-text.ts';
import { partColumns, type SheetPart } from './part-columns.ts';
import type { Word } from './place-words.ts';
import { placeWords, uprightView } from './place-words.ts';
import { pdfExcess } from './stream-budget.ts';
import type { Columns } from './unruled-rows.ts';
import { provideTransferToFixedLength } from './transfer-to-fixed-length.ts';
import { withoutNoteMarks } from './without-note-marks.ts';
import { withoutStruckWords } from './without-struck-words.ts';
import { withoutWatermarks } from './without-watermarks.ts';
import { withinTurns } from './within-turns.ts';

/** Pages beyond this are not read: a report has five to thirty. */
const MOST_PAGES = 500;
/** Turns of promises that the pages may take together: a page takes some 150, a form within it up to 40. */
const MOST_TURNS = 200_000;

/** Takes `No password given`, `Incorrect Password`; leaves other complaints of pdf.js. */
const LOCKED = /password/iu;

type PdfWorker = InstanceType<Awaited<ReturnType<typeof getResolvedPDFJS>>['PDFWorker']>;
type AtPort = { readonly initializeFromPort: (port: LoopbackPort) => void };
type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** The document's text; null with an error diagnostic when there is none to be had. */
export async function readPdf(bytes: Uint8Array): Promise<Parsed<string | null>> {
  const excess = pdfExcess(bytes);
  if (excess !== null) return { value: null, diagnostics: [diagnostic('file-oversized', excess, null)] };
  try {
    const text = await containRejections(() => textOf(bytes));
    return text === null ? { value: null, diagnostics: [diagnostic('file-oversized', TOO_MUCH, null)] } : judged(text);
  } catch (reason) {
    const said = reason instanceof Error ? reason.message : String(reason);
    if (LOCKED.test(said)) {
      const message = 'Unexpected password, expected a file that opens without one: save it without and add that';
      return { value: null, diagnostics: [diagnostic('file-locked', message, null)] };
    }
    const message = `Unexpected file, expected a PDF: ${said}`.slice(0, 300);
    return { value: null, diagnostics: [diagnostic('file-unreadable', message, null)] };
  }
}

const TOO_MUCH = `Unexpected pages and forms that take more than ${String(MOST_TURNS)} steps, expected the pages of a report`;

/** Signs without meaning are no text: better none than wrong ones. */
function judged(text: string): Parsed<string | null> {
  if (!isGarbled(text)) return { value: text, diagnostics: [] };
  const message =
    'Unexpected signs without meaning, expected words: the fonts lack their characters, the pages need text recognition';
  return { value: null, diagnostics: [diagnostic('text-garbled', message, null)] };
}

/** Null for a file whose pages do not come to an end: pdf.js is told to stop then. */
async function textOf(bytes: Uint8Array): Promise<string | null> {
  // pdf.js takes the bytes away from whoever gives them: it gets a copy. Verbosity 0: errors only, and those are thrown.
  // Pictures have no words: of none is more unpacked than its head.
  const worker = await workerInThread();
  try {
    const settings = { ...CHARACTER_MAPS, worker, verbosity: 0, maxImageSize: 0 };
    const document = await getDocumentProxy(new Uint8Array(bytes), settings);
    try {
      return await withinTurns(MOST_TURNS, () => pagesOf(document));
    } finally {
      await document.destroy();
    }
  } finally {
    worker.destroy();
  }
}

/** pdf.js's worker at a port of ours; pdf.js leaves its handler of messages where a page without workers finds it. */
async function workerInThread(): Promise<PdfWorker> {
  const { PDFWorker } = await getResolvedPDFJS();
  const { pdfjsWorker } = globalThis as unknown as { readonly pdfjsWorker: { WorkerMessageHandler: AtPort } };
  const port = loopbackPort();
  pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
  return new PDFWorker({ port: port as never, verbosity: 0 });
}

async function pagesOf(document: PdfDocument): Promise<string> {
  const { sheets, struck } = await sheetsOf(document, false);
  // Where words are struck out in a table they may be in prose, whose lines are not looked at otherwise.
  return joinPages(itemsOf(struck ? (await sheetsOf(document, true)).sheets : sheets));
}

interface Sheets {
  readonly sheets: readonly SheetPart[];
  /** True where words were struck out on a page. */
  readonly struck: boolean;
}

/** The pages of a document; painted lines are looked at where words stand in columns, or on all pages. */
async function sheetsOf(document: PdfDocument, everywhere: boolean): Promise<Sheets> {
  const sheets: SheetPart[] = [];
  let struck = false;
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const view = uprightView(content.items, page.getViewport({ scale: 1 }).transform as unknown as Matrix);
    const words: readonly Word[] = withoutNoteMarks(placeWords(content.items, view));
    if (everywhere || hasColumns(words)) {
      const painted = await paintedLines(page, view);
      const left = withoutStruckWords(words, painted.rulings);
      struck ||= left.struck;
      const parts = partColumns({ words: left.words, rulings: mergeRulings(left.rulings) });
      sheets.push(...(painted.hidesWords ? parts.map((part) => ({ ...part, recognised: true })) : parts));
    } else sheets.push(...partColumns({ words, rulings: null }));
    page.cleanup();
  }
  return { sheets, struck };
}

function itemsOf(sheets: readonly SheetPart[]): readonly (readonly PageItem[])[] {
  let columns: Columns | null = null;
  return withoutWatermarks(sheets.map(({ words }) => words)).map((words, k) => {
    const { rulings, recognised } = sheets[k] as SheetPart;
    if (recognised === true) return plainItems(words);
    const read = pageItems(words, rulings, columns);
    columns = read.columns;
    return read.items;
  });
}

/** The lines that a page paints, and whether none of its words are seen. */
async function paintedLines(
  page: PdfPage,
  view: Matrix,
): Promise<{ readonly rulings: Rulings; readonly hidesWords: boolean }> {
  provideTransferToFixedLength();
  const { OPS, AnnotationMode } = await getResolvedPDFJS();
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const codes = OPS as OperatorCodes;
  return { rulings: pageRulings(list, codes, view), hidesWords: hidesWords(list, codes) };
}
