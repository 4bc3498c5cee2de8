/**
 * `npm run check-data`: prints diagnostics and failed checks of every report as a compiler does,
 * `path:line:column severity code message`. Exit status 1 while there are errors that `known-issues.csv` does not explain.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedReport } from '../src/domain/report.ts';
import { examineReport } from '../src/pipeline/parse-report.ts';
import { auditTogether, boilReport, type BoiledReport } from './audit-together.ts';
import { checkDataReport } from './check-data-report.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { listFindings } from './finding.ts';
import { guardedReaders } from './guard/guarded-readers.ts';
import { parseKnownIssues } from './known-issues.ts';
import { listFiles } from './list-files.ts';
import { readArguments } from './read-arguments.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readReportFile, unopenedReport } from './read-report-file.ts';
import { tellSystemError } from './tell-system-error.ts';

const USAGE = `Usage: npm run check-data -- [options]

  --reports DIR   folder of reports, searched through (default: <data>/reports)
  --data DIR      folder of divisions, corrections and known-issues.csv (default: data)
  --info          print findings of severity info as well`;

const OPTIONS = { reports: { type: 'string' }, data: { type: 'string' }, info: { type: 'boolean' } } as const;
const KNOWN_ISSUES = 'known-issues.csv';

async function main(): Promise<void> {
  const parsed = readArguments({ options: OPTIONS, args: process.argv.slice(2) }, USAGE);
  if (parsed === null) return;
  const data = parsed.values.data ?? DATA_FOLDER;
  const reportsFolder = parsed.values.reports ?? join(data, 'reports');
  const knownPath = join(data, KNOWN_ISSUES);
  const known = existsSync(knownPath) ? readFileSync(knownPath, 'utf8') : '';
  const reports = await readReports(data, reportsFolder);
  const outcome = checkDataReport({
    findings: reports.flatMap(listFindings),
    known: known === '' ? { issues: [], faults: [] } : parseKnownIssues(known),
    pathOf: (file) => join(reportsFolder, file),
    knownPath,
    withInfo: parsed.values.info === true,
    reports: reports.length,
  });
  process.stdout.write(`${outcome.lines.join('\n')}\n`);
  if (outcome.failed) process.exitCode = 1;
}

async function readReports(data: string, folder: string): Promise<readonly ParsedReport[]> {
  const gazetteer = readGazetteer(data);
  const { readers, close } = guardedReaders();
  const boiled: BoiledReport[] = [];
  try {
    for (const file of listFiles(folder)) {
      const bytes = readReportFile(join(folder, file));
      boiled.push(
        boilReport(
          typeof bytes === 'string'
            ? { parsed: unopenedReport(file, bytes), audited: null }
            : await examineReport({ file, bytes }, gazetteer, readers),
        ),
      );
    }
  } finally {
    close();
  }
  return auditTogether(boiled);
}

await main().catch((reason: unknown) => tellSystemError(reason, 'nothing is checked'));
