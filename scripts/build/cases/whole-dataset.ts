/** A whole dataset in memory, made the plain way, one report after another: what the packed build is held against. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../../src/dataset/build-dataset.ts';
import { buildDataset } from '../../../src/dataset/build-dataset.ts';
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';
import type { ExaminedReport } from '../../../src/pipeline/parse-report.ts';
import { examineReport } from '../../../src/pipeline/parse-report.ts';
import { auditTogether, boilReport, type BoiledReport } from '../../audit-together.ts';
import { listFiles } from '../../list-files.ts';
import { readGazetteer } from '../../read-gazetteer.ts';
import { readRedirects } from '../../read-redirects.ts';
import { readTranscribed } from '../../read-transcribed.ts';

export async function wholeDataset(dataFolder: string, reportsFolder: string): Promise<Dataset> {
  const gazetteer = readGazetteer(dataFolder);
  const divisions = [...gazetteer.names].map(([code, name]) => ({ code, name }));
  const files = listFiles(reportsFolder);
  const boiled: BoiledReport[] = [];
  for (const file of files) boiled.push(boilReport(await examineFile(reportsFolder, file, gazetteer)));
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
