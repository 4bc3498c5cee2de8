/** Everything may be read; the sitemap is named where the site knows its host. */
import type { APIRoute } from 'astro';
import { href } from '../i18n/href.ts';

export const GET: APIRoute = ({ site }) => {
  const map = site === undefined ? '' : `Sitemap: ${new URL(href('sitemap.xml'), site).href}\n`;
  return new Response(`User-agent: *\nAllow: /\n${map}`, { headers: { 'content-type': 'text/plain' } });
};
