/** Writes the files of a batch of ids below the folder of the site and counts them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agencyFiles } from './agency-files.ts';
import { metricFiles } from './metric-files.ts';
import type { FileBatch, FileKind, FileTally, PageJob } from './page-job.ts';
import { regionFiles } from './region-files.ts';
import { reportFiles } from './report-files.ts';

/** A file by its path below the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

export function batchWriter(job: PageJob): (batch: FileBatch) => FileTally {
  const makers: Readonly<Record<FileKind, (id: string) => readonly SiteFile[]>> = {
    agency: agencyFiles(job.templates.agency),
    report: reportFiles(job.templates.report),
    region: regionFiles(job.templates),
    metric: metricFiles(job),
  };
  return ({ kind, ids }) => {
    const folders = new Set<string>();
    let [files, bytes] = [0, 0];
    for (const id of ids) {
      for (const { path, content } of makers[kind](id)) {
        files += 1;
        bytes += writeFile(join(job.out, path), content, folders);
      }
    }
    return { files, bytes };
  };
}

/** `folders` are those known to be there; gives the length in bytes. */
function writeFile(path: string, content: string, folders: Set<string>): number {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  return bytes.length;
}
