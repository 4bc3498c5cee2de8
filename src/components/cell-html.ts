/** One cell of a statutory table as HTML: the number with its proof, 0 in quiet ink, or the state in words. */
import type { SettledValue } from '../domain/settled-value.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { valueHtml } from './value-html.ts';
import type { Words } from '../i18n/words.ts';

/** The settled value of a metric, undefined where the shard has none. */
export type ValueOf = (metric: string) => SettledValue | undefined;

function cellHtml(value: SettledValue | undefined, words: Words): string {
  return `<td class="${value?.value === 0 ? 'n zero' : 'n'}">${cellContent(value, words)}</td>`;
}

/** Values of a row in the form's order; a row of which nothing was read says so once, over all its columns. */
export function rowCellsHtml(values: readonly (SettledValue | undefined)[], words: Words): string {
  const absent = values.length > 1 && values.every((value) => value === undefined || value.state === 'missing');
  if (!absent) return values.map((value) => cellHtml(value, words)).join('');
  return `<td class="n absent" colspan="${values.length}">${escapeHtml(words.t.state.absent.missing)}</td>`;
}

/** True for a value that a shortened table must show: any number but 0, and any state that is not a plain 0. */
export function isWorthShowing(value: SettledValue | undefined): boolean {
  return value !== undefined && value.value !== 0 && value.state !== 'missing';
}

function cellContent(value: SettledValue | undefined, words: Words): string {
  const { t } = words;
  if (value === undefined) return `<span class="v-none">${escapeHtml(t.state.absent.missing)}</span>`;
  const number = valueHtml(value, words, { bare: true });
  if (value.value === null || value.source !== 'prose') return number;
  return `${number} <abbr class="badge" title="${escapeHtml(t.table.fromProse)}">${escapeHtml(t.source.prose)}</abbr>`;
}
