/**
 * What every label of the form can mean, by its key: takes an edition, gives a map from keys to meanings.
 * A key may mean several things (其他, 总计); order and company decide later.
 */
import { remembered } from '../../../../domain/remembered.ts';
import type { Edition } from '../../../../domain/report.ts';
import { APPLICANTS } from '../../../../forms/applicants.ts';
import { EDITIONS } from '../../../../forms/editions.ts';
import { DISPUTE_BLOCKS, DISPUTE_RESULTS } from '../../../../forms/table-four.ts';
import { FORM_HEADERS } from '../../../../forms/table-headers.ts';
import { findLabel } from './find-label.ts';
import type { FormRow } from './form-rows.ts';
import { TABLE_THREE_ROWS, tableTwoRowsOf } from './form-rows.ts';
import type { LabelKey } from './label-key.ts';
import { labelKey } from './label-key.ts';

export type TableNumber = 2 | 3 | 4;

export interface LabelMeaning {
  readonly table: TableNumber;
  /** row: leads values; group: stands over rows; header: names columns; block, result: parts of table four. */
  readonly role: 'row' | 'group' | 'header' | 'block' | 'result';
  /** Place in the form's order within the role; -1 for headers. */
  readonly index: number;
  /** False for an alias. */
  readonly exact: boolean;
}

/** A label as it was found: its key and ordinal, and all that the key can mean. */
export interface FoundLabel extends LabelKey {
  readonly meanings: readonly LabelMeaning[];
  /** The table that all its meanings belong to; null where it has none, or those of several. */
  readonly table: TableNumber | null;
  /** True for heads of columns and results, which stand in no sentence; rows such as 行政处罚 may be a heading of prose. */
  readonly tells: boolean;
}

/** A label with what follows from its meanings. */
export function foundLabel({ key, ordinal }: LabelKey, meanings: readonly LabelMeaning[]): FoundLabel {
  const table = meanings[0]?.table ?? null;
  return {
    key,
    ordinal,
    meanings,
    table: meanings.every((meaning) => meaning.table === table) ? table : null,
    tells: meanings.every((meaning) => meaning.role === 'header' || meaning.role === 'result'),
  };
}

export interface FormLabels {
  /** Meanings by key. */
  readonly meanings: ReadonlyMap<string, readonly LabelMeaning[]>;
  /** Labels just as most reports print them, with their ordinals: a short way for what is found most. */
  readonly printed: ReadonlyMap<string, FoundLabel>;
  /** What the words of a cell may mean. */
  readonly find: (plain: string) => FoundLabel;
}

/** Wordings whose meanings are remembered: those of the form and many variants. */
const MOST_FOUND = 5000;

const LABELS: Readonly<Record<Edition, FormLabels>> = { '2021': labelsOf('2021'), '2019': labelsOf('2019') };

/** All labels of an edition; of the 2021 edition where none was recognised. */
export function formLabels(edition: Edition | null): FormLabels {
  return LABELS[edition ?? '2021'];
}

type Draft = Map<string, LabelMeaning[]>;

function labelsOf(edition: Edition): FormLabels {
  const draft: Draft = new Map();
  addRows(draft, 2, tableTwoRowsOf(edition));
  addRows(draft, 3, TABLE_THREE_ROWS);
  addHeaders(draft, edition);
  for (const [index, block] of DISPUTE_BLOCKS.entries()) {
    add(draft, block.label, { table: 4, role: 'block', index, exact: true });
  }
  for (const [index, result] of DISPUTE_RESULTS.entries()) {
    add(draft, result.label, { table: 4, role: 'result', index, exact: true });
    for (const alias of result.aliases) add(draft, alias, { table: 4, role: 'result', index, exact: false });
  }
  const known = { meanings: draft, printed: printedLabels(draft) };
  return { ...known, find: remembered((plain) => findLabel(plain, known), MOST_FOUND) };
}

function printedLabels(meanings: Draft): ReadonlyMap<string, FoundLabel> {
  const printed = new Map<string, FoundLabel>();
  for (const row of [...tableTwoRowsOf('2021'), ...tableTwoRowsOf('2019'), ...TABLE_THREE_ROWS]) {
    for (const words of [...printings(row.label, row.ordinal), ...(row.parent === null ? [] : [row.parent])]) {
      const key = labelKey(words);
      const known = meanings.get(key.key);
      if (known !== undefined) printed.set(words, foundLabel(key, known));
    }
  }
  return printed;
}

/** A label as printed with its ordinal, with straight and with curved quotation marks. */
function printings(label: string, ordinal: string): readonly string[] {
  const curved = label.replace(/"([^"]*)"/u, '“$1”');
  const marks = ordinal === '' || ordinal.startsWith('(') ? [''] : ['.', '、'];
  return marks.flatMap((mark) => [`${ordinal}${mark}${label}`, `${ordinal}${mark}${curved}`]);
}

function addRows(draft: Draft, table: TableNumber, rows: readonly FormRow[]): void {
  for (const [index, row] of rows.entries()) {
    add(draft, row.label, { table, role: 'row', index, exact: true });
    for (const alias of row.aliases) add(draft, alias, { table, role: 'row', index, exact: false });
    if (row.parent !== null) add(draft, row.parent, { table, role: 'group', index, exact: true });
  }
}

function addHeaders(draft: Draft, edition: Edition): void {
  for (const row of EDITIONS[edition].tableTwo) {
    for (const column of row.columns) {
      addHeader(draft, column.label, 2, true);
      for (const alias of column.aliases) addHeader(draft, alias, 2, false);
    }
  }
  for (const applicant of APPLICANTS) {
    for (const label of [applicant.label, ...applicant.aliases]) addHeader(draft, label, 3, true);
  }
  for (const { table, labels } of FORM_HEADERS) for (const label of labels) addHeader(draft, label, table, true);
}

function addHeader(draft: Draft, label: string, table: TableNumber, exact: boolean): void {
  add(draft, label, { table, role: 'header', index: -1, exact });
}

function add(draft: Draft, label: string, meaning: LabelMeaning): void {
  const { key } = labelKey(label);
  const known = draft.get(key);
  if (known === undefined) draft.set(key, [meaning]);
  else if (
    !known.some(
      (other) => other.table === meaning.table && other.role === meaning.role && other.index === meaning.index,
    )
  ) {
    known.push(meaning);
  }
}
