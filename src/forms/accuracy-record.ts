/** Shape of `measured-accuracy.json`: counts only, so that the same code gives the same bytes. */

/** Cells of printed reports in one layout, each judged once. */
export interface TableAccuracy {
  readonly layout: string;
  readonly format: string;
  readonly documents: number;
  readonly cells: number;
  /** Value and state as printed; blanks as blank, absent cells as missing. */
  readonly right: number;
  /** Another number or state than printed. */
  readonly wrong: number;
  /** Printed, but not read. */
  readonly missing: number;
  /** A number where none was printed. */
  readonly invented: number;
}

/** Facts of prose about one metric. */
export interface ProseAccuracy {
  readonly metric: string;
  /** Facts that the texts state. */
  readonly stated: number;
  /** Facts that were read. */
  readonly read: number;
  /** Facts read with the stated value, state, scope and place. */
  readonly right: number;
}

export interface AccuracyRecord {
  readonly tables: readonly TableAccuracy[];
  /** Texts of prose, those included that state nothing. */
  readonly proseCases: number;
  readonly prose: readonly ProseAccuracy[];
}
