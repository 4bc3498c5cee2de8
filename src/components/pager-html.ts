/** The ways between the pages of one long list, as escaped HTML; '' where one page holds it all. */
import { escapeHtml } from '../domain/escape-html.ts';
import type { Words } from '../i18n/words.ts';
import { linkHtml } from './markup.ts';

export interface PagePlace {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Neighbours of the page that are named, besides the first and the last. */
const BESIDE = 2;

export function pagerHtml({ page, pages }: PagePlace, hrefOf: (page: number) => string, { t }: Words): string {
  if (pages < 2) return '';
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= BESIDE,
  );
  const items = shown.map((each, at) => {
    const gap = at > 0 && each - (shown[at - 1] as number) > 1 ? '<li aria-hidden="true">…</li>' : '';
    const own = `<span aria-current="page">${each}</span>`;
    return `${gap}<li>${each === page ? own : linkHtml(hrefOf(each), String(each))}</li>`;
  });
  const previous = page > 1 ? `<li>${linkHtml(hrefOf(page - 1), t.pager.previous, ' rel="prev"')}</li>` : '';
  const next = page < pages ? `<li>${linkHtml(hrefOf(page + 1), t.pager.next, ' rel="next"')}</li>` : '';
  return `<nav class="pager screen-only" aria-label="${escapeHtml(t.pager.label)}"><ul class="inline-list">${previous}${items.join('')}${next}</ul></nav>`;
}

/** Pages of a list; at least one. */
export const pagesOf = (rows: number, most: number): number => Math.max(1, Math.ceil(rows / most));

/** The rows of one page. */
export const rowsOfPage = <Row>(rows: readonly Row[], page: number, most: number): readonly Row[] =>
  rows.slice((page - 1) * most, page * most);
