/** A figure typed by hand from a published report: one row of `data/transcribed/observations.csv`. */
import type { AgencyIdentity } from '../domain/agency.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ValueState } from '../domain/observation.ts';
import type { Span } from '../domain/source.ts';

export const TRANSCRIBED_COLUMNS = [
  'agency',
  'year',
  'province',
  'kind',
  'metric',
  'value',
  'state',
  'as_written',
  'source_url',
] as const;
export type TranscribedColumn = (typeof TRANSCRIBED_COLUMNS)[number];

/** States that a typed figure may have: it is always a number that somebody read. */
export const TRANSCRIBED_STATES = [
  'exact',
  'atLeast',
  'atMost',
  'approximate',
] as const satisfies readonly ValueState[];

export interface TranscribedRow {
  readonly agency: string;
  readonly year: number;
  /** Short name of the province, a hint for the resolution of the agency. */
  readonly province: string;
  /** Kind as the typist saw it, a hint likewise. */
  readonly kind: string;
  readonly metric: string;
  readonly value: number;
  readonly state: (typeof TRANSCRIBED_STATES)[number];
  readonly asWritten: string;
  readonly url: string;
  /** Place of the row in its file. */
  readonly span: Span;
}

/** A row whose agency has been resolved. */
export interface TranscribedFigure extends TranscribedRow {
  readonly identity: AgencyIdentity;
}

/** A file of figures typed by hand: its text, the rows that hold, and why others do not. */
export interface TranscribedFile {
  readonly file: string;
  readonly text: string;
  readonly figures: readonly TranscribedFigure[];
  readonly diagnostics: readonly Diagnostic[];
}
