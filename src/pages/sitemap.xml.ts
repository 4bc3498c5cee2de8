/** Addresses of all pages for search engines. They must be absolute: without ATLAS_SITE the list is empty. */
import type { APIRoute } from 'astro';
import { readAgencies, readIndex, readReports } from '../dataset/read-shard.ts';
import { escapeHtml } from '../i18n/escape-html.ts';
import { agencyHref, href, metricHref, regionHref, reportHref } from '../i18n/href.ts';

const SECTIONS = ['', 'agencies/', 'metrics/', 'regions/', 'compare/', 'checks/', 'data/', 'method/'];

export const GET: APIRoute = ({ site }) => {
  const lines = site === undefined ? [] : pageAddresses().map((address) => urlLine(new URL(address, site).href));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};

function pageAddresses(): readonly string[] {
  const { metrics, regions } = readIndex();
  return [
    ...SECTIONS.map(href),
    ...readAgencies().map(({ id }) => agencyHref(id)),
    ...readReports().map(({ id }) => reportHref(id)),
    ...metrics.map(({ id }) => metricHref(id)),
    ...regions.map(({ code }) => regionHref(code)),
  ];
}

const urlLine = (address: string): string => `<url><loc>${escapeHtml(address)}</loc></url>\n`;
