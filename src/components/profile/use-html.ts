/** Download of the agency's rows, and how to cite them. */
import type { AgencyShard, AgencyYear } from '../../domain/shards.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { escapeHtml } from '../../i18n/escape-html.ts';
import { pageHref } from '../../i18n/href.ts';
import type { Words } from '../../i18n/words.ts';
import { agencyCsvHref } from '../agency-sources.ts';
import { linkHtml, listHtml } from '../markup.ts';

export function useHtml(
  agency: AgencyShard['agency'],
  { year, report }: AgencyYear,
  version: string,
  words: Words,
): string {
  const { agencyPage, t } = words;
  const { downloads } = agencyPage;
  const name = agencyName(agency, words);
  const citation =
    report === null ? downloads.citationPlain(name, version) : downloads.citation(name, t.year(year), version);
  const ways = [
    linkHtml(agencyCsvHref(agency.id), `${downloads.rows}${t.bracketed('CSV')}`),
    linkHtml(pageHref('data/', words), t.table.allDownloads),
  ];
  const cite = `<p><span class="note">${escapeHtml(downloads.cite)}</span> ${escapeHtml(citation)}</p>`;
  return listHtml(ways, 'plain screen-only') + cite;
}
