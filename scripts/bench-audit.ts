/**
 * Times the audit of many reports, similarity included, on reports made in memory:
 * `npx tsx scripts/bench-audit.ts [reports]`. One in twenty copies half or more of its prose from another.
 */
import { performance } from 'node:perf_hooks';
import { auditCollection } from '../src/pipeline/audit/audit-collection.ts';
import type { AuditInput } from '../src/pipeline/audit/audit-input.ts';
import { auditReport } from '../src/pipeline/audit/audit-report.ts';
import type { CollectionEntry } from '../src/pipeline/audit/collection-entry.ts';
import { buildCollectionEntry } from '../src/pipeline/audit/collection-entry.ts';
import { comparableText } from '../src/pipeline/audit/similarity/comparable-text.ts';
import { syntheticReport } from './synthetic-report.ts';

const DEFAULT_REPORTS = 20_000;
const stated = process.argv[2];
const reports = stated === undefined ? DEFAULT_REPORTS : Number(stated);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const inputOf = (reportId: string): AuditInput => syntheticReport(Number(reportId));

let making = 0;
let checks = 0;
let failures = 0;
const entries: CollectionEntry[] = [];
const begun = performance.now();
for (let i = 0; i < reports; i += 1) {
  const before = performance.now();
  const input = syntheticReport(i);
  making += performance.now() - before;
  const results = auditReport(input);
  checks += results.length;
  failures += results.filter(({ status }) => status === 'fail').length;
  entries.push(buildCollectionEntry(String(i), input));
}
const audited = performance.now();
const together = auditCollection(entries, (reportId) => {
  const { report, recognition } = inputOf(reportId);
  return { source: report.source.text, own: comparableText(report.blocks, recognition.sections) };
});
const done = performance.now();
let alike = 0;
for (const results of together.values()) {
  checks += results.length;
  alike += results.filter(({ id, status }) => id === 'G4' && status === 'fail').length;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
print(`reports ${String(reports)}, checks ${String(checks)}, failures on single reports ${String(failures)}`);
print(`making the reports (not part of the audit)    ${seconds(making)}`);
print(`each report by itself, with its sketch        ${seconds(audited - begun - making)}`);
print(`all reports together, similarity included     ${seconds(done - audited)}`);
print(`reports whose prose is like another agency's  ${String(alike)}`);
print(`audit in all                                  ${seconds(done - begun - making)}`);
const { user, system } = process.cpuUsage();
print(`processor time, making included               ${seconds((user + system) / 1000)}`);
print(`memory in use                                 ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
