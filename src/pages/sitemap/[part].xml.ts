/** One part of the addresses of all pages, in all languages. They must be absolute: without ATLAS_SITE the part is empty. */
import type { APIRoute } from 'astro';
import { pagePaths, sitemapParts } from '../../components/share/page-paths.ts';
import { sitemapLines } from '../../components/share/sitemap-lines.ts';
import { readAgencies, readIndex, readReports } from '../../dataset/read-shard.ts';

export function getStaticPaths() {
  return sitemapParts(pagePaths(readIndex(), readAgencies(), readReports())).map((paths, part) => ({
    params: { part: String(part + 1) },
    props: { paths },
  }));
}

export const GET: APIRoute<{ readonly paths: readonly string[] }> = ({ site, props: { paths } }) => {
  const lines = site === undefined ? [] : sitemapLines(paths, site);
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('')}</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
