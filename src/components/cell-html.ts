/** One cell of a statutory table as HTML: the number with its proof, 0 in quiet ink, or the state in words. */
import type { SettledValue } from '../domain/settled-value.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { t } from '../i18n/zh.ts';
import { valueHtml } from './value-html.ts';

/** The settled value of a metric, undefined where the shard has none. */
export type ValueOf = (metric: string) => SettledValue | undefined;

export function cellHtml(value: SettledValue | undefined): string {
  return `<td class="${value?.value === 0 ? 'n zero' : 'n'}">${cellContent(value)}</td>`;
}

/** Values of a row in the form's order; a row of which nothing was read says so once, over all its columns. */
export function rowCellsHtml(values: readonly (SettledValue | undefined)[]): string {
  const absent = values.length > 1 && values.every((value) => value === undefined || value.state === 'missing');
  if (!absent) return values.map(cellHtml).join('');
  return `<td class="n absent" colspan="${values.length}">${escapeHtml(t.state.absent.missing)}</td>`;
}

/** True for a value that a shortened table must show: any number but 0, and any state that is not a plain 0. */
export function isWorthShowing(value: SettledValue | undefined): boolean {
  return value !== undefined && value.value !== 0 && value.state !== 'missing';
}

function cellContent(value: SettledValue | undefined): string {
  if (value === undefined) return `<span class="v-none">${escapeHtml(t.state.absent.missing)}</span>`;
  const number = valueHtml(value, { bare: true });
  if (value.value === null || value.source !== 'prose') return number;
  return `${number} <abbr class="badge" title="${escapeHtml(t.table.fromProse)}">${escapeHtml(t.source.prose)}</abbr>`;
}
