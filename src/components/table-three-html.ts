/**
 * Table three (收到和处理政府信息公开申请情况) as one HTML table: seven applicant columns, group labels as rows of their own.
 * Takes the rows to print, so that the non-zero rows can stand first and the whole table below.
 */
import type { FormEdition, FormLine } from '../domain/form.ts';
import { applicationMetric } from '../domain/form.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { BALANCE_ROWS } from '../forms/table-three.ts';
import { applicantLabel, groupLabel, rowLabel } from '../i18n/form-labels.ts';
import { isWorthShowing, rowCellsHtml, type ValueOf } from './cell-html.ts';
import { turnedHeadHtml } from './markup.ts';
import type { Words } from '../i18n/words.ts';

/** The lines of all rows, made once where two tables print them. */
export type RowLines = ReadonlyMap<string, string>;

export const rowLines = (edition: FormEdition, valueOf: ValueOf, words: Words): RowLines =>
  new Map(edition.tableThreeRows.map((row) => [row.id, lineHtml(row, edition, valueOf, words)]));

export function tableThreeHtml(edition: FormEdition, rows: readonly FormLine[], lines: RowLines, words: Words): string {
  const body = rows.map(
    (row, at) => groupsHtml(row, rows.slice(0, at), edition, words) + (lines.get(row.id) as string),
  );
  return `<table class="dense form-three"><caption>${escapeHtml(words.t.form.tableThree)}</caption>${headHtml(edition, words)}<tbody>${body.join('')}</tbody></table>`;
}

/** Rows with anything but plain zeros, and the four rows of the balance, which a reader always looks for. */
export function shortRows(edition: FormEdition, valueOf: ValueOf): readonly FormLine[] {
  return edition.tableThreeRows.filter(
    (row) =>
      BALANCE_ROWS.has(row.id) ||
      edition.applicants.some(({ id }) => isWorthShowing(valueOf(applicationMetric(row.id, id)))),
  );
}

/** True for a row of which the report states no cell. */
export function isMissingRow(edition: FormEdition, row: FormLine, valueOf: ValueOf): boolean {
  const values = edition.applicants.map(({ id }) => valueOf(applicationMetric(row.id, id)));
  return values.every((value) => value === undefined || value.state === 'missing');
}

function headHtml(edition: FormEdition, words: Words): string {
  const columns = edition.applicants.map((applicant) => turnedHeadHtml(applicantLabel(applicant, words)));
  return `<thead><tr><th scope="col">${escapeHtml(words.t.form.tableThreeRow)}</th>${columns.join('')}</tr></thead>`;
}

/** The group labels that stand above a row and not yet above one before it: 三、本年度办理结果, then （三）不予公开. */
function groupsHtml(row: FormLine, before: readonly FormLine[], edition: FormEdition, words: Words): string {
  if (row.parent === null) return '';
  const outer = edition.tableThreeRows.find(({ parent }) => parent !== null)?.parent ?? row.parent;
  const labels = [...new Set([outer, row.parent])].filter((label) =>
    label === outer ? before.every(({ parent }) => parent === null) : before.at(-1)?.parent !== label,
  );
  return labels.map((label) => groupHtml(label, edition.applicants.length + 1, words)).join('');
}

const groupHtml = (label: string, width: number, words: Words): string =>
  `<tr class="${isInner(label) ? 'group inner' : 'group'}"><th scope="rowgroup" colspan="${width}">${escapeHtml(groupLabel(label, words))}</th></tr>`;

/** True for a group within 三、本年度办理结果: （三）不予公开. */
const isInner = (label: string): boolean => label.startsWith('(');

function lineHtml(row: FormLine, edition: FormEdition, valueOf: ValueOf, words: Words): string {
  const cells = rowCellsHtml(
    edition.applicants.map(({ id }) => valueOf(applicationMetric(row.id, id))),
    words,
  );
  const className = row.parent === null ? '' : isInner(row.parent) ? ' class="leaf deep"' : ' class="leaf"';
  return `<tr${className}><th scope="row">${escapeHtml(rowLabel(row, words))}</th>${cells}</tr>`;
}
