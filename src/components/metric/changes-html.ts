/** The largest rises and falls of a metric against the year before, as a section of escaped HTML; '' where nothing can be compared. */
import { agencyName } from '../../i18n/agency-name.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyHref } from '../../i18n/href.ts';
import { numberText, signedNumberText } from '../../i18n/number-text.ts';
import type { Words } from '../../i18n/words.ts';
import { headHtml, linkHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import { valueHtml } from '../value-html.ts';
import { largestChanges, MOST_CHANGES, type YearChange } from './year-changes.ts';

export function changesHtml(changes: readonly YearChange[], words: Words): string {
  const [first] = changes;
  if (first === undefined) return '';
  const { t, metricsPage } = words;
  const { changesTitle } = metricsPage;
  const said = countsText(changes, words);
  const largest = largestChanges(changes);
  const heads =
    headHtml(t.table.agency) +
    headHtml(t.year(first.before.year), true) +
    headHtml(t.year(first.row.year), true) +
    headHtml(metricsPage.change, true);
  const body = largest.map((change) => rowHtml(change, words)).join('');
  const table = `<div class="scroll sticky-first"><table class="changes"><caption>${escapeHtml(said)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
  return sectionHtml(
    'changes',
    changesTitle(t.year(first.row.year)),
    largest.length === 0 ? paragraphHtml(said) : table,
  );
}

function countsText(changes: readonly YearChange[], { metricsPage }: Words): string {
  const rises = changes.filter(({ by }) => by > 0).length;
  const falls = changes.filter(({ by }) => by < 0).length;
  const same = changes.length - rises - falls;
  const counts = [changes.length, rises, falls, same].map(numberText) as [string, string, string, string];
  const cut = Math.max(rises, falls) > MOST_CHANGES ? metricsPage.changesCut(numberText(MOST_CHANGES)) : '';
  return metricsPage.changeCounts(...counts) + cut;
}

function rowHtml({ before, row, by }: YearChange, words: Words): string {
  const name = agencyName({ id: row.agencyId, name: row.name }, words);
  return (
    `<tr><th scope="row">${linkHtml(agencyHref(row.agencyId, words), name)}</th>` +
    `<td class="n">${valueHtml(before.value, words, { bare: true })}</td>` +
    `<td class="n">${valueHtml(row.value, words, { bare: true })}</td>` +
    `<td class="n">${escapeHtml(signedNumberText(by))}</td></tr>`
  );
}
