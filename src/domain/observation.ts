/**
 * A value as a report states it: number, state, scope, source and the words that prove it.
 * Nothing turns into 0 that was not written as 0.
 */
import type { Evidence } from './source.ts';

export const VALUE_STATES = [
  'exact',
  'atLeast',
  'atMost',
  'approximate',
  'blank',
  'missing',
  'unreadable',
  'notAsked',
] as const;
/** See DOMAIN: exact (0 included), bounds, approximate; blank, missing, unreadable and notAsked have value null. */
export type ValueState = (typeof VALUE_STATES)[number];

/** agency: this body; area: the whole district or county; mixed: several channels in one figure; part: one channel or item of a total. */
export type Scope = 'agency' | 'area' | 'mixed' | 'part';

/** table, prose: read from there; derived: computed by us; transcribed: typed by hand from a published report. */
export type ObservationSource = 'table' | 'prose' | 'derived' | 'transcribed';

/** How the value was read, shown to the reader beside its proof. */
export type ReadingMethod =
  | 'table-row' // label and run of values
  | 'table-aligned' // row taken by its place in the form's order, label damaged
  | 'prose-figure' // a figure in a clause
  | 'prose-none' // a none-received statement read as 0
  | 'prose-part' // item of a 其中 list
  | 'form-absent' // the form asks, the report has nothing
  | 'computed'
  | 'transcribed';

export interface Observation {
  /** Metric id, see `src/forms/catalogue.ts`. */
  readonly metric: string;
  readonly value: number | null;
  readonly state: ValueState;
  /** Unit of `value`: 件, 条, 万元, 次, 人 … from the catalogue. */
  readonly unit: string;
  readonly scope: Scope;
  readonly source: ObservationSource;
  readonly method: ReadingMethod;
  /** `text.slice(start, end)`; empty where nothing is there. */
  readonly raw: string;
  /** Place of `raw`; null for what is missing, not asked or derived. */
  readonly evidence: Evidence | null;
}

/** One item of a stated breakdown, such as 微信等其他形式公开信息65条. */
export interface BreakdownPart {
  /** Label in the report's own words, a few characters. */
  readonly label: string;
  readonly value: number;
  readonly state: ValueState;
  readonly unit: string;
  readonly raw: string;
  readonly evidence: Evidence;
  /** Metric that the part states as well, or null. */
  readonly metric: string | null;
}

/** A total with the parts that the report says it is made of (其中 list, colon list, brackets). Input of checks E1 and E2. */
export interface Breakdown {
  readonly metric: string;
  /** Value and place of the total. */
  readonly total: {
    readonly value: number;
    readonly state: ValueState;
    readonly raw: string;
    readonly evidence: Evidence;
  };
  readonly parts: readonly BreakdownPart[];
  /** True when the wording lists all parts (分别是, colon, brackets, 其中 with parts that name every channel); false for 其中 of some. */
  readonly exhaustive: boolean;
}
