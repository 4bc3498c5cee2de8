/** One metric as escaped HTML: what it counts, where it stands in the form, its distribution, agencies' numbers with their words. */
import type { Metric } from '../../domain/metric.ts';
import { CATALOGUE } from '../../forms/catalogue.ts';
import { FAMILY_NAMES } from '../../forms/families.ts';
import { metricsOfFormula } from '../../forms/indicators.ts';
import { PAGED_RATES } from '../../forms/paged-rates.ts';
import { nameHtml } from '../../i18n/name-html.ts';
import { metricHref, pageHref } from '../../i18n/href.ts';
import { metricDefinition, metricName, shortMetricName } from '../../i18n/metric-name.ts';
import { ratePath } from '../../i18n/rate-path.ts';
import type { PlacesEn } from '../../i18n/place-text.ts';
import { labelOf, type Words } from '../../i18n/words.ts';
import { breadcrumbHtml } from '../breadcrumb-html.ts';
import { linkHtml, listHtml, paragraphHtml, sectionHtml } from '../markup.ts';
import { changesHtml } from './changes-html.ts';
import { metricFactsHtml } from './metric-facts-html.ts';
import type { MetricFigures } from './metric-figures.ts';
import { metricValuesHtml } from './metric-values-html.ts';

/** What a metric's page needs of the whole site. */
export interface MetricContext {
  readonly places: PlacesEn;
  /** Undefined where the site does not know its host. */
  readonly site: URL | undefined;
}

export function metricHtml(figures: MetricFigures, context: MetricContext, words: Words): string {
  const { metric, shard } = figures;
  const { metricsPage } = words;
  return [
    wayHtml(metric, words),
    `<h1>${nameHtml(metricName(metric.id, words))}</h1>`,
    paragraphHtml(metricDefinition(metric, words), 'lead'),
    metricFactsHtml(metric, words),
    sectionHtml(
      'values',
      metricsPage.chart,
      shard.rows.length === 0 ? paragraphHtml(metricsPage.noRows) : metricValuesHtml(figures, context, words),
    ),
    changesHtml(figures.changes, words),
    ratesHtml(metric, words),
    relativesHtml(metric, words),
  ].join('');
}

function wayHtml({ family }: Metric, words: Words): string {
  const metrics = pageHref('metrics/', words);
  return breadcrumbHtml(
    [
      { name: words.t.nav.metrics, href: metrics },
      { name: labelOf(FAMILY_NAMES[family], words), href: `${metrics}#${family}` },
    ],
    words,
  );
}

/** The rates that the metric is a part of. */
function ratesHtml({ id }: Metric, words: Words): string {
  const rates = PAGED_RATES.filter(({ numerator, denominator }) =>
    [numerator, denominator].flatMap(metricsOfFormula).includes(id),
  );
  if (rates.length === 0) return '';
  const items = rates.map((rate) => linkHtml(pageHref(ratePath(rate.id), words), labelOf(rate, words)));
  return sectionHtml('rates', words.metricsPage.rates, listHtml(items, 'inline-list'), 'section screen-only');
}

/** Other metrics of the family; of the cells of table three the totals alone. */
function relativesHtml({ family, id }: Metric, words: Words): string {
  const relatives = CATALOGUE.filter(
    (other) => other.family === family && other.id !== id && (family !== 'applications' || other.id.endsWith('.total')),
  );
  if (relatives.length === 0) return '';
  const items = relatives.map((other) => linkHtml(metricHref(other.id, words), shortMetricName(other, words)));
  const list = listHtml(items, 'inline-list');
  return sectionHtml('relatives', words.metricsPage.neighbours, list, 'section screen-only');
}
