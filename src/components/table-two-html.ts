/** Table two (主动公开政府信息情况) of either edition as one HTML table, laid out as the form prints it. */
import type { FormEdition, TableTwoRow } from '../domain/form.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { articleLabel, tableTwoColumnLabel, tableTwoRowLabel } from '../i18n/form-labels.ts';
import { rowCellsHtml, type ValueOf } from './cell-html.ts';
import type { Words } from '../i18n/words.ts';

export function tableTwoHtml(edition: FormEdition, valueOf: ValueOf, words: Words): string {
  const widest = Math.max(...edition.tableTwo.map((row) => row.columns.length));
  const groups = groupsOf(edition.tableTwo);
  const bodies = groups.map((rows) => groupHtml(rows, widest, valueOf, words)).join('');
  return `<table class="dense form-two"><caption>${escapeHtml(words.t.form.tableTwo)}</caption>${bodies}</table>`;
}

/** Rows under the same article with the same columns share a head. */
function groupsOf(rows: readonly TableTwoRow[]): readonly (readonly TableTwoRow[])[] {
  const groups: TableTwoRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && headOf(last[0] as TableTwoRow) === headOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const headOf = (row: TableTwoRow): string => [row.article, ...row.columns.map(({ label }) => label)].join('|');

function groupHtml(rows: readonly TableTwoRow[], widest: number, valueOf: ValueOf, words: Words): string {
  const first = rows[0] as TableTwoRow;
  const heads = first.columns.map(
    ({ label }) => `<th class="n" scope="col">${escapeHtml(tableTwoColumnLabel(label, words))}</th>`,
  );
  const head = `<tr class="form-head"><th scope="col">${escapeHtml(articleLabel(first.article, words))}</th>${heads.join('')}${filler(widest - heads.length)}</tr>`;
  const lines = rows.map((row) => {
    const cells = rowCellsHtml(
      row.columns.map(({ metric }) => valueOf(metric)),
      words,
    );
    return `<tr><th scope="row">${escapeHtml(tableTwoRowLabel(row, words))}</th>${cells}${filler(widest - row.columns.length)}</tr>`;
  });
  return `<tbody>${head}${lines.join('')}</tbody>`;
}

const filler = (columns: number): string => (columns > 0 ? `<td colspan="${columns}"></td>` : '');
