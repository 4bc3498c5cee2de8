/**
 * The rows of `observations.csv` that stand where a link leads: those at the anchor's own place and all that lie over it, those of a
 * published page, or, in the table beneath a chart, all that are shown of an agency.
 */
import { groupRows, type CsvRow } from '../published-observations.ts';
import type { Published } from './published.ts';

/** Takes `/atlas/reports/x-2024/#f-published.total-prose-2`; leaves links to pages of agencies. */
const PROOF =
  /reports\/(?<report>[^/]+)\/#f-(?<metric>.+?)-(?<source>table|prose|derived|transcribed)(?:-(?<nth>\d+))?$/u;

/** Takes `/atlas/agencies/640121-x/`; leaves `/atlas/agencies/`. */
const AGENCY_LINK = /agencies\/([^/]+)\/$/u;

export function rowsBehind({ observations, byAgency }: Published): (href: string) => readonly CsvRow[] {
  const byReport = groupRows(observations, (row) => row['report_id'] ?? '');
  const byUrl = groupRows(observations, (row) => row['source_url'] ?? '');
  return (href) => {
    const proof = PROOF.exec(decodeURIComponent(href));
    if (proof?.groups === undefined) return byUrl.get(href) ?? byAgency.get(AGENCY_LINK.exec(href)?.[1] ?? '') ?? [];
    const { report = '', metric, source } = proof.groups;
    const own = byReport.get(report) ?? [];
    const places = own.filter((row) => row['metric'] === metric && row['source'] === source && row['start'] !== '');
    return own.filter((row) => places.some((place) => overlaps(row, place)));
  };
}

function overlaps(a: CsvRow, b: CsvRow): boolean {
  return a['start'] !== '' && Number(a['start']) < Number(b['end']) && Number(b['start']) < Number(a['end']);
}
