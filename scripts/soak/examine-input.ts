/**
 * Runs one input through the whole pipeline and says what is wrong with the result: takes an input, gives faults in words,
 * none when all promises hold. What the pipeline throws is a fault, too.
 */
import { DIAGNOSTIC_CODES } from '../../src/domain/diagnostic-codes.ts';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Observation } from '../../src/domain/observation.ts';
import type { ParsedReport } from '../../src/domain/report.ts';
import type { ReportInput } from '../../src/domain/source.ts';
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts';
import { parseReport } from '../../src/pipeline/parse-report.ts';
import type { BinaryReaders } from '../../src/pipeline/read/read-report.ts';
import { printable } from '../diagnostic-line.ts';
import { extractLine } from '../extract-line.ts';
import { prettyListing } from '../pretty-listing.ts';

export interface Examined {
  /** refused: not readable as a report, with its reason. */
  readonly outcome: 'read' | 'refused' | 'thrown';
  readonly faults: readonly string[];
}

export async function examineInput(
  input: ReportInput,
  gazetteer: Gazetteer,
  readers?: BinaryReaders,
): Promise<Examined> {
  try {
    const report = await parseReport(input, gazetteer, readers);
    JSON.parse(extractLine(report));
    const faults = [
      ...faultsOfPlaces(report, prettyListing(report)),
      ...faultsOfValues(report),
      ...silentLosses(report),
    ];
    return { outcome: report.readable ? 'read' : 'refused', faults: [...new Set(faults)].slice(0, MOST_FAULTS) };
  } catch (reason) {
    const told = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    return { outcome: 'thrown', faults: [`threw ${told.slice(0, 1500)}`] };
  }
}

const MOST_FAULTS = 5;

/** Takes `a.txt:3:1 error file-empty Unexpected …, expected …`. */
const ERROR_LINE = /:\d+:\d+ error [a-z-]+ Unexpected [\s\S]+expected/u;

/** A refused file has an error that names file, line and column; every diagnostic lies within the text. */
function faultsOfPlaces(report: ParsedReport, listing: string): string[] {
  const { diagnostics, readable, source } = report;
  const faults = diagnostics.flatMap((each) => faultOfDiagnostic(each, source.text.length));
  if (!readable && !(listing.startsWith(`${printable(source.file)}:`) && ERROR_LINE.test(listing)))
    faults.push(`refused without an error that names the place: ${listing.slice(0, 200)}`);
  return faults;
}

function faultOfDiagnostic({ code, message, span }: Diagnostic, length: number): string[] {
  if (!(code in DIAGNOSTIC_CODES)) return [`diagnostic of no known code: ${code}`];
  if (!message.startsWith('Unexpected ') || !message.includes('expected '))
    return [`diagnostic ${code} without “Unexpected …, expected …”: ${message.slice(0, 100)}`];
  if (span !== null && !(span.start >= 0 && span.start <= span.end && span.end <= length))
    return [`diagnostic ${code} outside the text: ${String(span.start)}–${String(span.end)} of ${String(length)}`];
  return [];
}

const WITH_VALUE: ReadonlySet<string> = new Set(['exact', 'atLeast', 'atMost', 'approximate']);

/** Every number is one, stands where it says, and only states with a number have one. */
function faultsOfValues({ source, observations }: ParsedReport): string[] {
  return observations.flatMap(({ metric, value, state, raw, evidence }) => {
    if (WITH_VALUE.has(state) ? value === null || !Number.isFinite(value) : value !== null)
      return [`${metric} is ${state} with the value ${String(value)}`];
    if (evidence !== null && source.text.slice(evidence.start, evidence.end) !== raw)
      return [`${metric} is not what stands in its place`];
    return [];
  });
}

const LOSS_CODES: ReadonlySet<string> = new Set([
  'table-missing',
  'table-truncated',
  'row-missing',
  'row-shortened',
  'row-unrecognised',
  'table-conflicting',
]);

/** A row with too many or too few cells has none that can be told from its neighbours. */
const UNREADABLE_CODES = ['cell-unreadable', 'row-lengthened', 'row-shortened', 'row-unproven'];

/** Whatever the form asks for and the report does not state, or states unreadably, is told of. */
function silentLosses({ observations, diagnostics, readable }: ParsedReport): string[] {
  if (!readable) return [];
  const cells = observations.filter(({ source }) => source === 'table');
  const has = (state: Observation['state']): boolean => cells.some((cell) => cell.state === state);
  const told = new Set(diagnostics.map(({ code }) => code));
  const faults: string[] = [];
  if (has('missing') && ![...told].some((code) => LOSS_CODES.has(code)))
    faults.push('cells missing without a diagnostic');
  if (has('unreadable') && !UNREADABLE_CODES.some((code) => told.has(code)))
    faults.push('unreadable cells without a diagnostic');
  return faults;
}
