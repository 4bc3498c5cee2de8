/** Reads all that the atlas is built from: the reports of a folder and the figures typed by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../src/dataset/build-dataset.ts';
import { buildDataset } from '../src/dataset/build-dataset.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import type { ExaminedReport } from '../src/pipeline/parse-report.ts';
import { examineReport } from '../src/pipeline/parse-report.ts';
import { auditTogether, boilReport, type BoiledReport } from './audit-together.ts';
import { listFiles } from './list-files.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readRedirects } from './read-redirects.ts';
import { readTranscribed } from './read-transcribed.ts';

/** `progress` is told of each report that has been read. */
export async function collectDataset(
  dataFolder: string,
  reportsFolder: string,
  progress: (done: number, total: number, file: string) => void,
): Promise<Dataset> {
  const gazetteer = readGazetteer(dataFolder);
  const divisions = [...gazetteer.names].map(([code, name]) => ({ code, name }));
  const files = listFiles(reportsFolder);
  const boiled: BoiledReport[] = [];
  for (const [i, file] of files.entries()) {
    boiled.push(boilReport(await examineFile(reportsFolder, file, gazetteer)));
    progress(i + 1, files.length, file);
  }
  const reports = auditTogether(boiled);
  return buildDataset({
    reports,
    transcribed: readTranscribed(dataFolder, gazetteer),
    divisions,
    readings: gazetteer.pinyinReadings,
    redirects: readRedirects(dataFolder, gazetteer),
  });
}

/** The path below the reports folder is the name of the file, so that a build does not depend on where it runs. */
function examineFile(folder: string, file: string, gazetteer: Gazetteer): Promise<ExaminedReport> {
  return examineReport({ file, bytes: readFileSync(join(folder, file)) }, gazetteer);
}
