/** The tiny inputs printed beside each check on the method page; the same inputs are its tests. */
import type { AgencyCandidate, AgencyKind } from '../domain/agency.ts';
import type { Scope, ValueState } from '../domain/observation.ts';
import type { Edition, Recognition, Section } from '../domain/report.ts';

/** A sentence of the prose as the extractor gives it. */
interface ExampleStatement {
  readonly metric: string;
  readonly value: number;
  /** `exact` when absent. */
  readonly state?: ValueState;
  /** `agency` when absent. */
  readonly scope?: Scope;
  /** True for 未收到, 未发生. */
  readonly none?: boolean;
  /** Words of the sections where the figure stands. */
  readonly at?: string;
}

export interface ExampleSection {
  readonly number: Section['number'];
  readonly printed: number | null;
  readonly heading: string;
  readonly body: string;
}

/** One report of an example; what it does not name is absent from the report. */
export interface ExampleReport {
  readonly agency?: string;
  readonly kind?: AgencyKind;
  readonly region?: string;
  readonly speaksForArea?: boolean;
  readonly year?: number;
  readonly edition?: Edition;
  readonly publishedOn?: string;
  /** Cells of the tables by metric. */
  readonly table?: Readonly<Record<string, number>>;
  /** True when every other cell of the form says 0. */
  readonly restZero?: boolean;
  /** Row of table three that the report leaves out. */
  readonly withoutRow?: string;
  readonly prose?: readonly ExampleStatement[];
  readonly lists?: readonly {
    readonly metric: string;
    readonly total: number;
    readonly parts: readonly (readonly [label: string, value: number])[];
    readonly exhaustive: boolean;
  }[];
  readonly sections?: readonly ExampleSection[];
  readonly years?: readonly (readonly [Recognition['yearEvidence'][number]['method'], number])[];
  readonly names?: readonly (readonly [AgencyCandidate['method'], string])[];
  /** Metrics of cells whose digits a space split. */
  readonly splitDigits?: readonly string[];
}

/** An input in words, and the same as reports: the last one is the report that the check speaks of. */
export interface CheckExample {
  /** The input in one Chinese sentence. */
  readonly words: string;
  readonly reports: readonly ExampleReport[];
}
