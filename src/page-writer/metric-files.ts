/**
 * The files of a metric: its pages in every language, its chart to embed, its data as JSON. Rows by the ten thousand stand in
 * the metric's CSV alone, and the JSON says so.
 */
import { metricFigures, type MetricFigures } from '../components/metric/metric-figures.ts';
import type { MetricContext } from '../components/metric/metric-html.ts';
import { MAIN_METRICS } from '../dataset/main-metrics.ts';
import { readIndex, readMetricShard } from '../dataset/read-shard.ts';
import type { MetricShard } from '../domain/shards.ts';
import { placesEnOf } from '../i18n/place-text.ts';
import { localPages, localTemplates, type LocalTemplate } from './local-templates.ts';
import { embedPage, metricPage, metricPartPage, metricYearPage } from './metric-page.ts';
import type { PageJob } from './page-job.ts';
import type { PreparedFiles, SiteFile } from './prepared-files.ts';

export function metricFiles({ site, templates }: Pick<PageJob, 'site' | 'templates'>): (id: string) => PreparedFiles {
  const context = { places: placesEnOf(readIndex()), site: site === null ? undefined : new URL(site) };
  const [pages, parts, years, embeds] = [
    localTemplates(templates.metric),
    localTemplates(templates.metricPart),
    localTemplates(templates.metricYear),
    localTemplates(templates.embed),
  ];
  return (id) => {
    const shard = readMetricShard(id);
    const whole = JSON.stringify(shard);
    const make = () => {
      const figures = metricFigures(shard, MAIN_METRICS.includes(id));
      return [
        ...localPages(pages, 'metrics', (words) => metricPage(figures, context, words)),
        ...partFiles(figures, context, parts),
        ...figures.years.flatMap((year) =>
          localPages(years, 'metrics', (words) => metricYearPage(figures, year, context, words)),
        ),
        ...localPages(embeds, 'embed', (words) => embedPage(figures, words)),
        { path: `api/metrics/${id}.json`, content: `${boundedTwin(shard, whole)}\n` },
      ];
    };
    return { inputs: [whole], make };
  };
}

function partFiles(
  figures: MetricFigures,
  context: MetricContext,
  templates: readonly LocalTemplate[],
): readonly SiteFile[] {
  return figures.parts.flatMap((part) =>
    Array.from({ length: part.pages }, (_, at) =>
      localPages(templates, 'metrics', (words) => metricPartPage(figures, part, at + 1, context, words)),
    ).flat(),
  );
}

/** Agency-years: some megabyte of JSON. */
const MOST_ROWS = 2500;

/** `whole` is the JSON of the shard. */
const boundedTwin = (shard: MetricShard, whole: string): string =>
  shard.rows.length <= MOST_ROWS
    ? whole
    : JSON.stringify({ ...shard, rows: [], rowsIn: `data/metrics/${shard.id}.csv` });
