/** The result for a file that is no readable report: nothing is claimed, the diagnostics say why. */
import type { AgencyIdentity } from '../domain/agency.ts';
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ParsedReport } from '../domain/report.ts';
import type { SourceDocument } from '../domain/source.ts';

export function unreadableReport(source: SourceDocument, diagnostics: readonly Diagnostic[]): ParsedReport {
  return {
    source,
    recognition: { title: null, agency: NOBODY, year: null, yearEvidence: [], edition: null, sections: [] },
    observations: [],
    breakdowns: [],
    checks: [],
    diagnostics,
    readable: false,
  };
}

/** Of a file that could not be opened or read to its end. `message` is “Unexpected X, expected Y”. */
export const unreadReport = (file: string, message: string): ParsedReport =>
  unreadableReport(emptySource(file), [diagnostic('file-unreadable', message, null)]);

/** The document of a file of which no text was read. */
export function emptySource(file: string): SourceDocument {
  return { file, format: 'text', text: '', frontMatter: {}, bodyStart: 0 };
}

const NOBODY: AgencyIdentity = {
  id: 'unreadable',
  name: '',
  writtenName: null,
  kind: 'other',
  region: { code: null, province: null, prefecture: null, county: null, township: null },
  speaksForArea: false,
  method: 'none',
  evidence: '',
  confidence: 'open',
  repairs: [],
};
