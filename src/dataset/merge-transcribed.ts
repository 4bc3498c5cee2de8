/**
 * Joins figures typed by hand with what the parsed reports state. Refuses a figure that comes twice or contradicts a
 * report's own; a figure that a report lacks stands beside the report's values.
 */
import { diagnostic } from '../domain/diagnostic-codes.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { AtlasIndex } from '../domain/shards.ts';
import type { SettledValue } from '../domain/settled-value.ts';
import { keepRecent } from './keep-recent.ts';
import { placeDiagnostics } from './place-diagnostics.ts';
import type { ReportEntry } from './report-entry.ts';
import type { TranscribedFigure, TranscribedFile } from './transcribed-row.ts';
import { transcribedValue } from './transcribed-value.ts';

/** The figures of one agency and year, in the order of the files. */
export interface TranscribedYear {
  readonly identity: TranscribedFigure['identity'];
  readonly year: number;
  readonly values: readonly SettledValue[];
}

export interface MergedTranscription {
  readonly years: readonly TranscribedYear[];
  /** Every file with the rows that were left out, in the order of the rows. */
  readonly rejected: AtlasIndex['rejectedRows'];
}

export function mergeTranscribed(
  files: readonly TranscribedFile[],
  entries: readonly ReportEntry[],
): MergedTranscription {
  const primary = entries.filter((entry) => entry.primary);
  const parsed = new Map(primary.map((entry) => [yearKey(entry.identity.id, entry.summary.year), entry]));
  // Figures of one report stand together, and its values are put together each time that they are asked for.
  const valuesOf = keepRecent((entry: ReportEntry) => entry.values, 1);
  const years = new Map<string, OpenYear>();
  const rejected = files.map(({ file, text, figures, diagnostics }) => {
    const faults = figures.flatMap((figure) => addFigure(figure, years, parsed, valuesOf));
    return { file, diagnostics: placeDiagnostics(text, [...diagnostics, ...faults]) };
  });
  return { years: [...years.values()], rejected };
}

type OpenYear = TranscribedYear & { readonly values: SettledValue[] };

/** Adds a figure to its year, or gives the reason why it cannot be taken. */
function addFigure(
  figure: TranscribedFigure,
  years: Map<string, OpenYear>,
  parsed: ReadonlyMap<string, ReportEntry>,
  valuesOf: (entry: ReportEntry) => ReportEntry['values'],
): readonly Diagnostic[] {
  const key = yearKey(figure.identity.id, figure.year);
  const year = years.get(key) ?? { identity: figure.identity, year: figure.year, values: [] };
  const fault = findRepetition(figure, year.values) ?? findContradiction(figure, parsed.get(key), valuesOf);
  if (fault !== null) return [diagnostic('row-invalid', fault, figure.span)];
  years.set(key, year);
  year.values.push(transcribedValue(figure));
  return [];
}

function yearKey(agencyId: string, year: number | null): string {
  return `${agencyId} ${String(year)}`;
}

function findRepetition(figure: TranscribedFigure, values: readonly SettledValue[]): string | null {
  const earlier = values.find(({ metric }) => metric === figure.metric);
  if (earlier === undefined) return null;
  const where = `${figure.agency} ${figure.year} ${figure.metric}`;
  return `Unexpected second row ${String(figure.value)} for ${where}, expected only ${String(earlier.value)}`;
}

function findContradiction(
  figure: TranscribedFigure,
  entry: ReportEntry | undefined,
  valuesOf: (entry: ReportEntry) => ReportEntry['values'],
): string | null {
  if (entry === undefined) return null;
  const stated = valuesOf(entry).find(({ metric }) => metric === figure.metric);
  if (stated === undefined || stated.value === null) return null;
  if (stated.state !== 'exact' || figure.state !== 'exact' || stated.value === figure.value) return null;
  const where = `${entry.summary.file} for ${figure.metric}`;
  return `Unexpected ${String(figure.value)}, expected ${String(stated.value)} as read from ${where}`;
}
