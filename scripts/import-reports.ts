/**
 * Puts reports into the data folder: takes files and front matter, gives what became of each. Text, Markdown and HTML are
 * stored as they are, in UTF-8, behind their front matter; DOCX and PDF as the text made of them. Nothing is overwritten.
 */
import { placeDiagnostics } from '../src/dataset/place-diagnostics.ts';
import type { FrontMatter } from '../src/domain/source.ts';
import { readReport, type BinaryReaders } from '../src/pipeline/read/read-report.ts';
import { diagnosticLine } from './diagnostic-line.ts';
import { safeFileName } from './safe-file-name.ts';
import { tellFileError } from './tell-file-error.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** All that importing does to the world. */
export interface ImportWorld {
  /** Bytes of a file to import. */
  readonly read: (path: string) => Uint8Array;
  /** Content of a stored file, null when there is none of that name. */
  readonly stored: (name: string) => string | null;
  /** Name of a stored file that has the same text behind whatever front matter; null when there is none. */
  readonly twinOf: (content: string) => string | null;
  /** Stores a file at once or not at all; false when the name was taken meanwhile. */
  readonly write: (name: string, content: string) => boolean;
  readonly log: (line: string) => void;
  /** What is read of a report that was stored, in one line; nothing is said of it when left out. */
  readonly look?: (name: string, content: string) => Promise<string>;
  /** Of PDF and Word files; they are read in this process when left out. */
  readonly readers?: BinaryReaders;
}

/** How many files ended how. */
export interface ImportSummary {
  readonly stored: number;
  readonly present: number;
  readonly refused: number;
}

type Outcome = keyof ImportSummary;

const EXTENSIONS = { text: '.txt', markdown: '.md', html: '.html', docx: '.txt', pdf: '.txt' } as const;
/** Names tried for one report before giving up. */
const MOST_NAMES = 1000;

/** Imports the files in order; one that cannot be read is refused with its reasons, the others go on. */
export async function importReports(
  files: readonly string[],
  given: FrontMatter,
  world: ImportWorld,
): Promise<ImportSummary> {
  const summary = { stored: 0, present: 0, refused: 0 };
  for (const file of files) summary[await importReport(file, given, world)] += 1;
  return summary;
}

async function importReport(file: string, given: FrontMatter, world: ImportWorld): Promise<Outcome> {
  const { value, diagnostics } = await readBytes(file, world);
  const text = value === null ? '' : value.source.text;
  for (const found of placeDiagnostics(text, diagnostics)) world.log(diagnosticLine(file, found));
  if (value === null) return 'refused';
  const { bodyStart, frontMatter, format } = value.source;
  const foreign = format === 'text' ? FOREIGN_EXTENSION.exec(file)?.[0] : undefined;
  if (foreign !== undefined) {
    world.log(
      `${file}: refused, expected .txt, .md, .html, .docx or .pdf, not ${foreign}: rename it if it is a report`,
    );
    return 'refused';
  }
  const content = writeFrontMatter({ ...ownEntries(text, bodyStart, frontMatter), ...given }) + text.slice(bodyStart);
  return store(file, safeFileName(file, EXTENSIONS[format]), content, world);
}

async function readBytes(file: string, world: ImportWorld): ReturnType<typeof readReport> {
  try {
    return await readReport({ file, bytes: world.read(file) }, world.readers);
  } catch (reason) {
    const said = reason instanceof Error ? reason.message : '';
    const message = said.startsWith('Unexpected')
      ? said
      : `Unexpected ${tellFileError(reason)}, expected a readable file`;
    return { value: null, diagnostics: [{ code: 'file-unreadable', severity: 'error', message, span: null }] };
  }
}

/** Takes `.py` and `.json` at the end, under which no report is expected; leaves `.txt`, `.2024年` and names without any. */
const FOREIGN_EXTENSION = /\.(?!(?:txt|text|md|markdown|docx|pdf)$)[A-Za-z][A-Za-z0-9]{0,7}$/iu;

/** What a page's head says is read again from the page; only the file's own front matter is carried over. */
function ownEntries(text: string, bodyStart: number, frontMatter: FrontMatter): FrontMatter {
  return text.startsWith('---') && bodyStart > 0 ? frontMatter : {};
}

async function store(file: string, name: string, content: string, world: ImportWorld): Promise<Outcome> {
  const twin = world.twinOf(content);
  if (twin !== null) {
    const differs = world.stored(twin) === content ? '' : DIFFERS;
    world.log(`${file}: present as ${twin}${differs}`);
    return 'present';
  }
  for (let k = 1; k <= MOST_NAMES; k += 1) {
    const tried = k === 1 ? name : name.replace(LAST_EXTENSION, `-${k}$&`);
    if (world.stored(tried) !== null || !world.write(tried, content)) continue;
    world.log(`${file}: stored as ${tried}${k === 1 ? '' : `, for ${name} is another report`}`);
    if (world.look !== undefined) world.log(`${tried}: ${await world.look(tried, content)}`);
    return 'stored';
  }
  world.log(`${file}: refused, ${MOST_NAMES} reports are named ${name}`);
  return 'refused';
}

const DIFFERS = ', with other front matter, which stays: edit that file, or delete it and import again';

/** Takes `.txt` at the end; leaves dots within. */
const LAST_EXTENSION = /\.[a-z]+$/u;
