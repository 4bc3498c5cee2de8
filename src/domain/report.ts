/** A report after the pipeline: who, when, which form, what it states, how it was checked. */
import type { AgencyIdentity } from './agency.ts';
import type { CheckResult } from './check.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Breakdown, Observation } from './observation.ts';
import type { SourceDocument, Span } from './source.ts';

/** Edition of the form: 2021 (国办公开办函〔2021〕30号), 2019 (〔2019〕60号); null before 2019 or when no label tells. */
export type Edition = '2021' | '2019';

/** A part of the report. `number` is the section of the form (1–6) by its words, 0 for what stands before section one. */
export interface Section {
  readonly number: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Ordinal as printed (1–10), null when the heading has none or there is no heading. */
  readonly printedOrdinal: number | null;
  readonly heading: Span | null;
  readonly span: Span;
  /** Indices of the blocks of the section, half-open, heading included. */
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** What `recognise` finds. */
export interface Recognition {
  readonly title: {
    readonly text: string;
    readonly span: Span;
    readonly method: 'heading' | 'lead' | 'front-matter' | 'line';
  } | null;
  readonly agency: AgencyIdentity;
  readonly year: number | null;
  /** Where the year was read and every other year that title, period or lead name. */
  readonly yearEvidence: readonly {
    readonly year: number;
    readonly method: 'front-matter' | 'title' | 'period' | 'lead' | 'body' | 'file-name';
    readonly span: Span | null;
  }[];
  readonly edition: Edition | null;
  readonly sections: readonly Section[];
}

/** The whole result of the pipeline for one file. */
export interface ParsedReport {
  readonly source: SourceDocument;
  readonly recognition: Recognition;
  readonly observations: readonly Observation[];
  readonly breakdowns: readonly Breakdown[];
  readonly checks: readonly CheckResult[];
  readonly diagnostics: readonly Diagnostic[];
  /** False when the file could not be read as a report at all. */
  readonly readable: boolean;
}
