/** The feed of added reports. Readers of feeds ask for absolute addresses: without ATLAS_SITE there is none. */
import type { APIRoute } from 'astro';
import { reportFeed } from '../../components/share/report-feed.ts';
import { localePaths } from '../../i18n/locale-paths.ts';
import { wordsOf } from '../../i18n/words.ts';
import { readReports } from '../../dataset/read-shard.ts';

export const getStaticPaths = () => (import.meta.env.SITE === undefined ? [] : localePaths());

export const GET: APIRoute = ({ site, params }) =>
  new Response(reportFeed(readReports(), site as URL, wordsOf(params['locale'])), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
