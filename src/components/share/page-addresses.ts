/** Addresses of all pages that search engines should know, from the site's root and with its base. */
import type { AgencySummary, AtlasIndex, ReportSummary } from '../../domain/shards.ts';
import { agencyHref, href, metricHref, regionHref, reportHref } from '../../i18n/href.ts';

const SECTIONS = ['', 'agencies/', 'metrics/', 'regions/', 'compare/', 'checks/', 'data/', 'method/'];

/** A sitemap may hold 50,000 addresses; fewer keep it small. */
const MOST = 20_000;

export function pageAddresses(
  { metrics, regions }: AtlasIndex,
  agencies: readonly AgencySummary[],
  reports: readonly ReportSummary[],
): readonly string[] {
  return [
    ...SECTIONS.map(href),
    ...agencies.map(({ id }) => agencyHref(id)),
    ...reports.map(({ id }) => reportHref(id)),
    ...metrics.map(({ id }) => metricHref(id)),
    ...regions.map(({ code }) => regionHref(code)),
  ];
}

/** The addresses in parts of a sitemap's size, at least one. */
export function sitemapParts(addresses: readonly string[], most: number = MOST): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < addresses.length; at += most) parts.push(addresses.slice(at, at + most));
  return parts.length === 0 ? [[]] : parts;
}
