/** Download of the agency's rows, and how to cite them. */
import type { AgencyShard, AgencyYear } from '../../domain/shards.ts';
import { agencyName } from '../../i18n/agency-name.ts';
import { escapeHtml } from '../../domain/escape-html.ts';
import { agencyHref, pageHref } from '../../i18n/href.ts';
import { wholeAddress } from '../../i18n/whole-address.ts';
import type { Words } from '../../i18n/words.ts';
import { agencyCsvHref } from '../agency-sources.ts';
import { linkHtml, listHtml, paragraphHtml } from '../markup.ts';
import type { ProfileContext } from './profile-context.ts';

export function useHtml(
  agency: AgencyShard['agency'],
  { year, report }: AgencyYear,
  { site, version }: Pick<ProfileContext, 'site' | 'version'>,
  words: Words,
): string {
  const { agencyPage, t } = words;
  const { downloads } = agencyPage;
  const name = agencyName(agency, words);
  // Without a host an address would lead nowhere outside the site.
  const address = site === undefined ? '' : wholeAddress(agencyHref(agency.id, words), site);
  const cited = report === null ? downloads.citationPlain : downloads.citation;
  const citation = cited(name, t.year(year), version, address);
  const ways = [
    linkHtml(agencyCsvHref(agency.id), `${downloads.rows}${t.bracketed('CSV')}`),
    linkHtml(pageHref('data/', words), t.table.allDownloads),
  ];
  const cite =
    `<p><span class="note">${escapeHtml(downloads.cite)}</span> ${escapeHtml(citation)}</p>` +
    (report === null ? '' : paragraphHtml(downloads.citeNumber, 'note screen-only'));
  return listHtml(ways, 'plain screen-only') + cite;
}
