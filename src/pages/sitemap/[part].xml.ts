/** One part of the addresses of all pages. They must be absolute: without ATLAS_SITE the part is empty. */
import type { APIRoute } from 'astro';
import { pageAddresses, sitemapParts } from '../../components/share/page-addresses.ts';
import { readAgencies, readIndex, readReports } from '../../dataset/read-shard.ts';
import { escapeHtml } from '../../i18n/escape-html.ts';

export function getStaticPaths() {
  return sitemapParts(pageAddresses(readIndex(), readAgencies(), readReports())).map((addresses, part) => ({
    params: { part: String(part + 1) },
    props: { addresses },
  }));
}

export const GET: APIRoute<{ readonly addresses: readonly string[] }> = ({ site, props: { addresses } }) => {
  const lines =
    site === undefined
      ? []
      : addresses.map((address) => `<url><loc>${escapeHtml(new URL(address, site).href)}</loc></url>\n`);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
