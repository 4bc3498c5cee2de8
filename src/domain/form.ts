/** The statutory form as data: what a table asks for, in the form's order. See `src/forms/`. */
import type { Edition } from './report.ts';

/** A row or column of a table of the form. Labels repeat (其他, 总计), so a line has an id and a parent beside its label. */
export interface FormLine {
  /** Part of the metric id: `refused.stateSecret`, `naturalPerson`. */
  readonly id: string;
  /** Label as printed in the form, without ordinal, NFKC, half-width punctuation, no spaces. */
  readonly label: string;
  /** Ordinal as printed: `一`, `(三)`, `1`; '' where there is none. */
  readonly ordinal: string;
  /** Other wordings seen in real reports, same normal form as `label`. */
  readonly aliases: readonly string[];
  /** Label of the group that the line stands under (`(三)不予公开`), or null. */
  readonly parent: string | null;
}

/** A cell block of table two: one row label and the metrics of its value columns, in order. */
export interface TableTwoRow {
  readonly label: string;
  readonly aliases: readonly string[];
  /** Article of the regulation under which the row stands: 第二十条第（一）项. */
  readonly article: string;
  readonly columns: readonly { readonly metric: string; readonly label: string; readonly aliases: readonly string[] }[];
}

/** One edition of the form. */
export interface FormEdition {
  readonly id: Edition;
  /** Document that prescribes it. */
  readonly decree: string;
  /** First and last report year it is prescribed for; null for still in force. */
  readonly years: readonly [number, number | null];
  readonly tableTwo: readonly TableTwoRow[];
  readonly tableThreeRows: readonly FormLine[];
  readonly applicants: readonly FormLine[];
  /** Fifteen metric suffixes of table four in column order: `reconsideration.upheld` … */
  readonly tableFour: readonly string[];
}

/** Metric id of a cell of table three. */
export function applicationMetric(row: string, applicant: string): string {
  return `applications.${row}.${applicant}`;
}

/** All metric ids that an edition asks for, table by table, in the form's order. */
export function metricsAsked(edition: FormEdition): readonly string[] {
  const two = edition.tableTwo.flatMap((row) => row.columns.map((column) => column.metric));
  const three = edition.tableThreeRows.flatMap((row) =>
    edition.applicants.map((applicant) => applicationMetric(row.id, applicant.id)),
  );
  return [...two, ...three, ...edition.tableFour];
}
