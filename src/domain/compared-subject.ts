/** Who is compared, as the compare page fetches it: an agency with its years, or a region with its sums. One file each. */
import type { Scope, ValueState } from './observation.ts';

/** One value. Short names, since a subject holds some eighty of them a year. */
export interface SubjectValue {
  /** Null where there is no number; `s` says why. */
  readonly v: number | null;
  readonly s: ValueState;
  readonly c: Scope;
  /** The words as written. */
  readonly w: string;
  /** Path of the proof from the folder of the language, or a whole address; null where nothing stands in the source. */
  readonly h: string | null;
  /** The other side's number where table and prose differ. */
  readonly o: number | null;
  /** For sums: how many members state it, of how many: 3/7. Sums are never subtracted from each other. */
  readonly k: string | null;
}

/** A derived indicator; only defined ones travel. */
export interface SubjectRate {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Place in the list of indicators. */
  readonly i: number;
  readonly v: number;
  /** The value in words, 88.9%; '' where the denominator is too small and the fraction must do. */
  readonly t: string;
  /** 8/9; '' without a denominator. */
  readonly f: string;
  /** Wilson 95 % interval of a proportion in words, 71.2% and 95.0%; null for other rates and small denominators. */
  readonly w: readonly [string, string] | null;
  /** For areas: how many members it takes in, of how many; null for an agency. */
  readonly k: string | null;
}

export interface SubjectYear {
  readonly year: number;
  /** partial: single figures typed by hand; what is absent there was not taken, not missing. */
  readonly status: 'full' | 'partial' | 'sum';
  readonly values: Readonly<Record<string, SubjectValue>>;
  /** Absent where none is defined. */
  readonly rates?: readonly SubjectRate[];
}

export interface Subject {
  readonly id: string;
  readonly name: string;
  /** Name without the places that `place` names already. */
  readonly short: string;
  readonly place: string;
  /** Name and place in English. */
  readonly en: { readonly name: string; readonly place: string };
  /** Path of its page from the folder of the language. */
  readonly path: string;
  /** Newest first. */
  readonly years: readonly SubjectYear[];
}

/** A metric as the compare page needs it. */
export interface ComparedMetric {
  readonly id: string;
  /** In the reader's language, as the unit. */
  readonly name: string;
  readonly unit: string;
  readonly family: string;
  readonly main: boolean;
  readonly domain: readonly [number, number] | null;
  /** Where the single agencies of the atlas lie: P10, median, P90, numbers, members; null under five numbers. */
  readonly spread: readonly [low: number, median: number, high: number, stated: number, all: number] | null;
}

/** A comparison to begin with. */
export interface ExampleComparison {
  /** Agency ids or region codes, as in the address. */
  readonly ids: readonly string[];
  /** Their names in the reader's language. */
  readonly names: readonly string[];
}
