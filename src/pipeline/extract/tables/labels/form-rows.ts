/**
 * The rows that a report may hold, by edition: table two as the edition prints it, table three in the union of both
 * editions, because （六）其他处理 comes as one row or as three in either.
 */
import { applicationMetric } from '../../../../domain/form.ts';
import type { FormLine } from '../../../../domain/form.ts';
import type { Edition } from '../../../../domain/report.ts';
import { APPLICANTS } from '../../../../forms/applicants.ts';
import { placeOf } from '../../../../forms/catalogue.ts';
import { EDITIONS } from '../../../../forms/editions.ts';
import { TABLE_THREE_2019, TABLE_THREE_2021 } from '../../../../forms/table-three.ts';
import { labelKey } from './label-key.ts';

/** One row as the aligner sees it: a place in the form's order, its metrics from left to right. */
export interface FormRow {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Ordinal as printed in the form, '' where there is none. */
  readonly ordinal: string;
  readonly parent: string | null;
  readonly metrics: readonly string[];
  /** Places of the metrics in the catalogue. */
  readonly places: readonly number[];
  /** Keys of the label and of its aliases, the label's own first. */
  readonly keys: readonly string[];
}

/** Takes `.issued` of `rules.issued`; leaves `rules`. */
const LAST_PART = /\.[^.]+$/u;

/** Rows of table three in both editions, in the form's order: （六） as one row stands before its three parts. */
export const TABLE_THREE_ROWS: readonly FormRow[] = mergeLines(TABLE_THREE_2021, TABLE_THREE_2019).map((line) => ({
  ...line,
  ...metricsAndPlaces(APPLICANTS.map((applicant) => applicationMetric(line.id, applicant.id))),
  keys: keysOf(line),
}));

const TABLE_TWO_ROWS: Readonly<Record<Edition, readonly FormRow[]>> = {
  '2021': tableTwoRows('2021'),
  '2019': tableTwoRows('2019'),
};

/** Rows of table two of an edition; of the 2021 edition where none was recognised. */
export function tableTwoRowsOf(edition: Edition | null): readonly FormRow[] {
  return TABLE_TWO_ROWS[edition ?? '2021'];
}

function tableTwoRows(edition: Edition): readonly FormRow[] {
  return EDITIONS[edition].tableTwo.map((row) => ({
    id: (row.columns[0]?.metric ?? row.label).replace(LAST_PART, ''),
    label: row.label,
    aliases: row.aliases,
    ordinal: '',
    parent: row.article,
    ...metricsAndPlaces(row.columns.map((column) => column.metric)),
    keys: keysOf(row),
  }));
}

function metricsAndPlaces(metrics: readonly string[]): Pick<FormRow, 'metrics' | 'places'> {
  return { metrics, places: metrics.map(placeOf) };
}

function keysOf(row: { readonly label: string; readonly aliases: readonly string[] }): readonly string[] {
  return [row.label, ...row.aliases].map((label) => labelKey(label).key);
}

/** Both lists in one order: a line only in `second` goes before the line that follows its predecessor in `first`. */
function mergeLines(first: readonly FormLine[], second: readonly FormLine[]): readonly FormLine[] {
  const merged = [...first];
  let at = 0;
  for (const line of second) {
    const found = merged.findIndex((other) => other.id === line.id);
    if (found >= 0) at = found + 1;
    else merged.splice(at, 0, line);
  }
  return merged;
}
