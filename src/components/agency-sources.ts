/** Where the charts of a profile come from: the agency's own CSV and the report they were read from. */
import type { AgencySummary, AgencyYear } from '../domain/shards.ts';
import { agencyHref, href, reportHref } from '../i18n/href.ts';
import type { Words } from '../i18n/words.ts';

export interface ChartSources {
  readonly csv: string;
  readonly source: { readonly href: string; readonly text: string };
}

export const agencyCsvHref = (id: string): string => href(`agencies/${id}/observations.csv`);

export function chartSources(
  agency: Pick<AgencySummary, 'id'>,
  { report }: Pick<AgencyYear, 'report'>,
  words: Words,
): ChartSources {
  const address = report === null ? agencyHref(agency.id, words) : reportHref(report.id, words);
  return { csv: agencyCsvHref(agency.id), source: { href: address, text: words.t.table.original } };
}
