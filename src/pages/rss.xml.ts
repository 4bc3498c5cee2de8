/** The feed of added reports. */
import type { APIRoute } from 'astro';
import { reportFeed } from '../components/share/report-feed.ts';
import { readReports } from '../dataset/read-shard.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(reportFeed(readReports(), site), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
