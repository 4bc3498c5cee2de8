/** Paths of all pages that search engines should know, from the site's root and without language. */
import type { AgencySummary, AtlasIndex, ReportSummary } from '../../domain/shards.ts';
import { RATE_PAGES } from '../../forms/rate-pages.ts';

const SECTIONS = ['', 'agencies/', 'metrics/', 'rates/', 'regions/', 'compare/', 'checks/', 'data/', 'method/'];

/** A sitemap may hold 50,000 addresses, and each path has one in each language; fewer keep it small. */
const MOST = 10_000;

export function pagePaths(
  { metrics, regions }: AtlasIndex,
  agencies: readonly AgencySummary[],
  reports: readonly ReportSummary[],
): readonly string[] {
  return [
    ...SECTIONS,
    ...agencies.map(({ id }) => `agencies/${id}/`),
    ...reports.map(({ id }) => `reports/${id}/`),
    ...metrics.map(({ id }) => `metrics/${id}/`),
    ...RATE_PAGES.map((id) => `rates/${id}/`),
    ...regions.map(({ code }) => `regions/${code}/`),
  ];
}

/** The paths in parts of a sitemap's size, at least one. */
export function sitemapParts(paths: readonly string[], most: number = MOST): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let at = 0; at < paths.length; at += most) parts.push(paths.slice(at, at + most));
  return parts.length === 0 ? [[]] : parts;
}
