/** The largest rises and falls against the year before, as a section of escaped HTML; '' where nothing can be compared. */
import { agencyName } from '../i18n/agency-name.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { agencyHref } from '../i18n/href.ts';
import { numberText } from '../i18n/number-text.ts';
import type { Words } from '../i18n/words.ts';
import { largestChanges, MOST_CHANGES, type Change } from './changes-between.ts';
import { headHtml, linkHtml, paragraphHtml, sectionHtml } from './markup.ts';

interface AgencyRow {
  readonly agencyId: string;
  readonly name: string;
  readonly year: number;
}

/** What is told of numbers otherwise than of rates. */
export interface ChangeForm<Row> {
  /** Over the column of the changes. */
  readonly head: string;
  readonly counts: (all: string, up: string, down: string, same: string) => string;
  /** Said behind the counts where a table stands; '' for nothing. */
  readonly note: string;
  /** The cell of one of the two years. */
  readonly cellHtml: (row: Row) => string;
  readonly byText: (by: number) => string;
}

export function changesSectionHtml<Row extends AgencyRow>(
  changes: readonly Change<Row>[],
  form: ChangeForm<Row>,
  words: Words,
): string {
  const [first] = changes;
  if (first === undefined) return '';
  const { t } = words;
  const largest = largestChanges(changes);
  const [before, year] = [t.year(first.before.year), t.year(first.row.year)];
  const counts = countsText(changes, form, words);
  const heads = headHtml(t.table.agency) + [before, year, form.head].map((text) => headHtml(text, true)).join('');
  const body = largest.map((change) => rowHtml(change, form, words)).join('');
  const table = `<div class="scroll sticky-first"><table class="changes rates named-rows" data-columns="3"><caption>${escapeHtml(counts + form.note)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
  return sectionHtml(
    'changes',
    words.metricsPage.changesTitle(year),
    largest.length === 0 ? paragraphHtml(counts) : table,
  );
}

function countsText<Row>(changes: readonly Change<Row>[], { counts }: ChangeForm<Row>, { metricsPage }: Words): string {
  const rises = changes.filter(({ by }) => by > 0).length;
  const falls = changes.filter(({ by }) => by < 0).length;
  const same = changes.length - rises - falls;
  const cut = Math.max(rises, falls) > MOST_CHANGES ? metricsPage.changesCut(numberText(MOST_CHANGES)) : '';
  return counts(numberText(changes.length), numberText(rises), numberText(falls), numberText(same)) + cut;
}

function rowHtml<Row extends AgencyRow>({ before, row, by }: Change<Row>, form: ChangeForm<Row>, words: Words): string {
  const name = agencyName({ id: row.agencyId, name: row.name }, words);
  return (
    `<tr><th scope="row">${linkHtml(agencyHref(row.agencyId, words), name)}</th>` +
    `${form.cellHtml(before)}${form.cellHtml(row)}<td class="n">${escapeHtml(form.byText(by))}</td></tr>`
  );
}
