/** The three statutory tables of one report, in full; table three first shortened to what is not 0, when that shortens it. */
import { EDITIONS } from '../forms/editions.ts';
import type { FormEdition } from '../domain/form.ts';
import type { Edition } from '../domain/report.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import type { Words } from '../i18n/words.ts';
import type { ValueOf } from './cell-html.ts';
import { tableFourHtml } from './table-four-html.ts';
import { isMissingRow, rowLines, shortRows, tableThreeHtml } from './table-three-html.ts';
import { tableTwoHtml } from './table-two-html.ts';

export function formTablesHtml(edition: Edition, valueOf: ValueOf, words: Words): string {
  const form = EDITIONS[edition];
  return [
    scrolled(tableTwoHtml(form, valueOf, words), ' id="t2"'),
    `<div id="t3">${foldedTableThree(form, valueOf, words)}</div>`,
    scrolled(tableFourHtml(valueOf, words), ' id="t4"'),
  ].join('');
}

function foldedTableThree(form: FormEdition, valueOf: ValueOf, words: Words): string {
  const all = form.tableThreeRows;
  const short = shortRows(form, valueOf);
  const lines = rowLines(form, valueOf, words);
  const full = scrolled(tableThreeHtml(form, all, lines, words));
  if (short.length > all.length / 2) return full;
  const shown = new Set(short);
  const missing = all.filter((row) => !shown.has(row) && isMissingRow(form, row, valueOf)).length;
  const summary = escapeHtml(words.t.form.openTableThree(all.length, short.length, missing));
  const shortened = scrolled(tableThreeHtml(form, short, lines, words));
  return `${shortened}<details class="full-table"><summary>${summary}</summary>${full}</details>`;
}

const scrolled = (table: string, attributes = ''): string =>
  `<div class="scroll sticky-first"${attributes}>${table}</div>`;
