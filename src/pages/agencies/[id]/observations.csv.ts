/** All figures of one agency as CSV, in development; in a build the page writer writes them. */
import type { APIRoute } from 'astro';
import { agencyCsv } from '../../../dataset/agency-csv.ts';
import { readAgencies, readAgencyShard } from '../../../dataset/read-shard.ts';
import { siteRoot } from '../../../dataset/site-root.ts';
import { astroRenders } from '../../../page-writer/astro-renders.ts';

export function getStaticPaths() {
  return astroRenders() ? readAgencies().map(({ id }) => ({ params: { id } })) : [];
}

export const GET: APIRoute = ({ params }) =>
  new Response(agencyCsv(readAgencyShard(params['id'] ?? ''), siteRoot()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
