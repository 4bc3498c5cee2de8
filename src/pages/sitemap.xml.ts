/** The list of sitemaps for search engines. Addresses must be absolute: without ATLAS_SITE the list is empty. */
import type { APIRoute } from 'astro';
import { pagePaths, sitemapParts } from '../components/share/page-paths.ts';
import { readAgencies, readIndex, readReports } from '../dataset/read-shard.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { href } from '../i18n/href.ts';

export const GET: APIRoute = ({ site }) => {
  const parts = sitemapParts(pagePaths(readIndex(), readAgencies(), readReports()));
  const lines =
    site === undefined
      ? []
      : parts.map(
          (_, part) =>
            `<sitemap><loc>${escapeHtml(new URL(href(`sitemap/${part + 1}.xml`), site).href)}</loc></sitemap>\n`,
        );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</sitemapindex>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
