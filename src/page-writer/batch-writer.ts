/** Writes the files of a batch of ids below the folder of the site: keeps those of the former site where nothing changed, makes the others. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIndex } from '../dataset/read-shard.ts';
import { agencyFiles } from './agency-files.ts';
import { countOf, keepFiles } from './keep-files.ts';
import { metricFiles } from './metric-files.ts';
import type { FileBatch, FileKind, FileTally, PageJob, WrittenFiles } from './page-job.ts';
import { keyOf, type PreparedFiles, type SiteFile } from './prepared-files.ts';
import { regionFiles } from './region-files.ts';
import { reportFiles } from './report-files.ts';

type Prepare = (id: string) => PreparedFiles;

interface Written {
  readonly entry: WrittenFiles | null;
  readonly files: number;
  readonly bytes: number;
  readonly isMade: boolean;
}

export function batchWriter(job: PageJob): (batch: FileBatch) => FileTally {
  const prepare: Readonly<Record<FileKind, Prepare>> = {
    agency: agencyFiles(job),
    report: reportFiles(job.templates.report),
    region: regionFiles(job.templates),
    metric: metricFiles(job),
  };
  const { version } = readIndex();
  return ({ kind, ids, known }) => {
    const all = ids.map((id, at) => writeOne(kind, id, prepare[kind](id), known[at] ?? null, job, version));
    return {
      files: all.reduce((sum, { files }) => sum + files, 0),
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      made: { agency: 0, report: 0, region: 0, metric: 0, [kind]: all.filter(({ isMade }) => isMade).length },
      written: all.flatMap(({ entry }) => entry ?? []),
    };
  };
}

function writeOne(
  kind: FileKind,
  id: string,
  { inputs, make }: PreparedFiles,
  known: WrittenFiles | null,
  { out, before }: PageJob,
  version: string,
): Written {
  const key = keyOf(inputs);
  const kept = before === null || known?.key !== key ? null : keepFiles(known.files, before, out, version);
  if (known !== null && kept !== null) return { entry: known, files: known.files.length, bytes: kept, isMade: false };
  const files = make();
  const bytes = files.reduce((sum, { path, content }) => sum + writeFile(join(out, path), content), 0);
  const entry = { kind, id, key, files: files.map(({ path }) => path) };
  return { entry: isKeepable(files, inputs, version) ? entry : null, files: files.length, bytes, isMade: true };
}

/** False where the words of a report hold what looks like the version of the data: the next build could not tell them apart. */
function isKeepable(files: readonly SiteFile[], inputs: Iterable<string>, version: string): boolean {
  if (version === '' || files.length === 0) return false;
  for (const input of inputs) if (countOf(input, version) > 0) return false;
  return true;
}

/** Gives the length in bytes. */
function writeFile(path: string, content: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  return bytes.length;
}
