/** Pictures for links: one for each of the main metrics, one for every other page. */
import type { APIRoute } from 'astro';
import { KEY_METRICS } from '../../components/key-metrics.ts';
import { chartRow, comparableScope, newestRows } from '../../components/metric/chart-rows.ts';
import { yearSpan } from '../../components/metric/newest-year-text.ts';
import { pictureOf } from '../../components/share/picture-of.ts';
import { sharePictureSvg, type SharePicture } from '../../components/share/share-picture.ts';
import { readAgencies, readIndex, readMetricShard } from '../../dataset/read-shard.ts';
import { plainMetricName } from '../../i18n/metric-name.ts';
import { numberText } from '../../i18n/number-text.ts';
import { fillWords } from '../../charts/chart-words.ts';
import { wordsOf } from '../../i18n/words.ts';

/** Pictures exist once, in Chinese. */
const words = wordsOf(undefined);
const { chartWords, sharePage, t } = words;
const SITE = 'site';
const FIRST = 'published.total';

export function getStaticPaths() {
  return [SITE, ...KEY_METRICS].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params: { name = SITE } }) => {
  const picture = await pictureOf(sharePictureSvg(name === SITE ? sitePicture() : metricPicture(name)));
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};

/** The site as a whole, by the numbers of its first metric. */
function sitePicture(): SharePicture {
  const coverage = sharePage.pictureCoverage(numberText(readIndex().reports), numberText(readAgencies().length));
  const picture = metricPicture(FIRST);
  return {
    ...picture,
    kicker: coverage,
    title: t.site.name,
    facts: `${plainMetricName(FIRST, words)}　${picture.facts}`,
  };
}

/** Bodies that speak for themselves; those that speak for an area never share their axis. */
function metricPicture(id: string): SharePicture {
  const shard = readMetricShard(id);
  const newest = newestRows(shard.rows).filter((row) => comparableScope(row) === 'agency');
  const rows = newest.map((row) => chartRow(row, words)).filter(({ value }) => value !== null);
  const coverage = fillWords(chartWords.coverage, { n: rows.length, all: newest.length });
  const facts = `${chartWords.scopes.agency}　${yearSpan(newest, words)}　${coverage}`;
  return { kicker: t.site.name, title: plainMetricName(id, words), facts, rows, domain: shard.domain, words };
}
